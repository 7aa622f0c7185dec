using RoadmapSite.Engine.Items;

namespace RoadmapSite.Engine.Output.Redirects;

/// <summary>An address that an item's page had once, and that leads on to where it is now.</summary>
/// <param name="Route">The old address, from the site's root: <c>risks/RISK-03.html</c>.</param>
public sealed record Redirect(string Route, Item Target);
