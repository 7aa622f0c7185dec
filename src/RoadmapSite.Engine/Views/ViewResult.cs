using RoadmapSite.Engine.Output.Downloads;
using RoadmapSite.Engine.Pages;

namespace RoadmapSite.Engine.Views;

/// <summary>What a view shows, before anybody knows the page's language and place.</summary>
/// <param name="Rows">How many rows, groups or marks it has; none is a finding.</param>
/// <param name="Model">What its part of the theme is given.</param>
/// <param name="Table">The same to take along; null where there is nothing to.</param>
internal sealed record ViewResult(int Rows, Func<ViewWriter, Model> Model, Table? Table);
