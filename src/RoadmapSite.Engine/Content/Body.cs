namespace RoadmapSite.Engine.Content;

/// <summary>A page's prose: rendered, with what it links to and the anchors it offers.</summary>
/// <param name="Html">With links already leading to pages.</param>
/// <param name="Headings">In reading order.</param>
/// <param name="Links">Each with its place in the source.</param>
/// <param name="Words">How many words a reader reads.</param>
public sealed record Body(string Html, IReadOnlyList<Heading> Headings, IReadOnlyList<Link> Links, int Words)
{
    public static Body Empty { get; } = new("", [], [], 0);
}
