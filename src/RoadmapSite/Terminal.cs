using System.CommandLine;
using RoadmapSite.Engine.Diagnostics.Reports;
using RoadmapSite.Engine.Stages;

namespace RoadmapSite;

/// <summary>What the terminal can do, if there is one.</summary>
internal static class Terminal
{
    /// <summary>Findings for people, in colours where they can be seen.</summary>
    public static ConsoleReport Report(ParseResult parsed) => new() { HasColour = HasColour(parsed) };

    /// <summary>Tells whoever waits at a terminal where a long run is.</summary>
    public static ProgressLine Progress(StageLog log) => new(log, Console.IsErrorRedirected || Environment.GetEnvironmentVariable("TERM") == "dumb" ? null : Console.Error, TimeProvider.System);

    /// <summary>Whether colours are wanted: on a terminal, unless somebody says no (no-color.org).</summary>
    private static bool HasColour(ParseResult parsed) =>
        !parsed.GetValue<bool>(CommandLine.NoColour) && !Console.IsOutputRedirected
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") != "dumb";
}
