namespace RoadmapSite.Roadmap.Tests.Benchmarks;

/// <summary>Tests that count what the whole process does, so nothing else may run beside them.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneCollection
{
    public const string Name = "alone";
}
