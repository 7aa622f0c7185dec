using RoadmapSite.Engine.Themes;

namespace RoadmapSite.Engine.Output;

/// <summary>A site whose pages are known, for the files that stand beside them.</summary>
/// <param name="Pages">In the order of the navigation, then the items.</param>
/// <param name="Data">The computed model, as <c>roadmap.json</c> holds it.</param>
public sealed record RenderedSite(Site Site, IReadOnlyList<RenderedPage> Pages, Formats Formats, byte[] Data)
{
    /// <summary>The phrases of the interface.</summary>
    public Strings Strings { get; init; } = Strings.Of(new(), "en");
}
