namespace RoadmapSite.Engine.Pages;

/// <summary>One page to write.</summary>
/// <param name="Route">From the site's root, with <c>/</c>: <c>risks.html</c>.</param>
/// <param name="Template">The template's path in the theme without extension: <c>pages/risks</c>.</param>
public sealed record PageContent(string Route, string Template, string Title, Model Model);
