namespace RoadmapSite;

/// <summary>What a run says to the shell.</summary>
internal static class ExitCode
{
    public const int Clean = 0;

    /// <summary>Findings at or above the fail level.</summary>
    public const int Findings = 1;

    /// <summary>The command line, the configuration or a file could not be read.</summary>
    public const int Usage = 2;

    /// <summary>A mistake of ours.</summary>
    public const int Bug = 3;

    public const int Cancelled = 130;
}
