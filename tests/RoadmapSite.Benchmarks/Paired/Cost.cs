namespace RoadmapSite.Benchmarks.Paired;

/// <summary>What one run took.</summary>
/// <param name="Peak">The most memory it held at a time, in bytes.</param>
internal readonly record struct Cost(TimeSpan Wall, TimeSpan Cpu, long Peak);
