namespace RoadmapSite.Benchmarks.Paired;

/// <summary>What was to be reached, and what was.</summary>
/// <param name="Measured">Null where this run did not measure it.</param>
internal sealed record Goal(string Text, string? Measured, bool Reached)
{
    public string Verdict => Measured is null ? "not measured" : Reached ? "reached" : "**missed**";
}
