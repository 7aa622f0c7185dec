using RoadmapSite.Engine.Charts;

namespace RoadmapSite.Roadmap.Team;

/// <summary>What a role answers for as a bar of units: initiatives solid, risks outlined.</summary>
internal static class OwnerBar
{
    public static Markup Of(OwnerLoad owner, int most) => new Svg("pl").At(0, Length.Percent(50), svg =>
    {
        var unit = 100.0 / Math.Max(1, most);
        svg.Rect(0, -6, Length.Percent(owner.Initiatives.Count * unit), 12, "f-mk");
        svg.Rect(Length.Percent(owner.Initiatives.Count * unit), -6, Length.Percent(owner.Risks.Count * unit), 12, "k-mk w1", "hatch-mark");
    }).Draw();
}
