using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Themes;

namespace RoadmapSite.Engine.Output;

/// <summary>A site whose pages are known, for the files that stand beside them.</summary>
/// <param name="Pages">In the order of the navigation, then the items.</param>
public sealed record RenderedSite(Site Site, IReadOnlyList<RenderedPage> Pages, Formats Formats)
{
    /// <summary>Paths of files whose names change with what is in them, so that whoever has one need not ask for it again.</summary>
    public IReadOnlyList<string> Lasting { get; init; } = [];

    /// <summary>The prose of an item with the views that it asks for.</summary>
    internal Func<Item, string> Prose { get; init; } = item => item.Body.Html;
}
