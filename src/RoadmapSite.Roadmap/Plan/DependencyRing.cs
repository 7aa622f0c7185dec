namespace RoadmapSite.Roadmap.Plan;

/// <summary>Initiatives that wait for each other in a ring.</summary>
/// <param name="Links">Each waits for the next, the last for the first: what waits, and the dependency that says so.</param>
public sealed record DependencyRing(IReadOnlyList<(Initiative Waiting, Dependency Dependency)> Links);
