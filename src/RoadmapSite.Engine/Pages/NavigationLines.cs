namespace RoadmapSite.Engine.Pages;

/// <summary>The navigation as a page shows it. Of a line: <c>title</c>, <c>route</c>, <c>current</c> on the page itself, <c>within</c> on those that stand below it, <c>sections</c> those of the page that it leads to where that is the page itself.</summary>
/// <param name="Main">The lines that lead through the site.</param>
/// <param name="LookUp">The lines for who looks something up.</param>
/// <param name="Trail">The pages above the page, the home page first.</param>
public sealed record NavigationLines(IReadOnlyList<Model> Main, IReadOnlyList<Model> LookUp, IReadOnlyList<Model> Trail);
