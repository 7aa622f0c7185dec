using RoadmapSite.Engine.Pages;

namespace RoadmapSite.Engine.Output;

/// <summary>A page that was written, as far as other files tell of it.</summary>
/// <param name="Content">What the page was made from.</param>
/// <param name="Main">The HTML of a page about many items, without the layout around it; empty for that of an item, of which there may be fifty thousand.</param>
public sealed record RenderedPage(PageContent Content, string Main, PageGist Gist);
