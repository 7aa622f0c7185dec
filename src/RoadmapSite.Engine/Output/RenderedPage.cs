using RoadmapSite.Engine.Pages;

namespace RoadmapSite.Engine.Output;

/// <summary>A page as it is written.</summary>
/// <param name="Content">What the page was made from.</param>
/// <param name="Main">Its own HTML, without the layout around it.</param>
/// <param name="Html">The whole file.</param>
public sealed record RenderedPage(PageContent Content, string Main, string Html);
