namespace RoadmapSite.Engine.Themes;

/// <summary>A part of a page that was rendered once for many.</summary>
/// <param name="Used">Names of the theme's files that it asks for.</param>
internal sealed record Fragment(string Html, IReadOnlyCollection<string> Used);
