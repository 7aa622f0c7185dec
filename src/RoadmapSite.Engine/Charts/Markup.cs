namespace RoadmapSite.Engine.Charts;

/// <summary>Text that is already HTML or SVG and goes into a page as it is.</summary>
public sealed record Markup(string Text)
{
    public override string ToString() => Text;
}
