using RoadmapSite.Engine.Charts;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Roadmap.Plan;

namespace RoadmapSite.Roadmap.Overview;

/// <summary>How a goal stands, for the part <c>goal-card</c>.</summary>
internal static class GoalModel
{
    public static Model Of(GoalStanding standing, int number) => new()
    {
        ["goal"] = standing.Goal,
        ["number"] = number,
        ["weight"] = standing.Goal.Weight,
        ["cost"] = standing.Cost,
        ["health"] = standing.Health,
        ["kpis"] = standing.Kpis.Count,
        ["initiatives"] = standing.Initiatives.Count,
        ["delivery"] = standing.Delivery?.Word(),
        ["colours"] = standing.Colours.Select(colour => new Model { ["rag"] = colour.Rag.Word(), ["count"] = colour.Count }).ToList(),
        ["bar"] = standing.Health is { } health ? Bar(health) : null,

        // Measures on pace beside delivery in trouble, or the other way round: the reader is told in words.
        ["disagree"] = standing.Health >= 90 && standing.Delivery == Rag.Red || standing.Health < 70 && standing.Delivery is Rag.Green or Rag.Blue,
    };

    private static Markup Bar(double health) => new Svg("bar")
        .Rect(0, 4, Length.Percent(100), 2, "f-rule")
        .Rect(0, 2, Length.Percent(Math.Clamp(health, 0, 100)), 6, "f-mk")
        .Draw();
}
