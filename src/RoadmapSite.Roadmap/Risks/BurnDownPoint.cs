namespace RoadmapSite.Roadmap.Risks;

/// <summary>How many risks stand at each level from a day on.</summary>
/// <param name="Counts">From very high down; every level.</param>
/// <param name="Moved">The risks that reach their target on this day.</param>
public sealed record BurnDownPoint(DateOnly Date, IReadOnlyList<(Level Level, int Count)> Counts, IReadOnlyList<Risk> Moved);
