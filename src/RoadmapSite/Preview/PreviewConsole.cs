using System.Globalization;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Preview;

/// <summary>What a preview prints: a line a build.</summary>
internal static class PreviewConsole
{
    private const int MostNamed = 2;

    /// <summary><c>512 pages ready in 1.3 s; 1 error and 2 warnings.</c></summary>
    public static string First(PreviewState state, TimeSpan took) => state.Trouble is { } trouble
        ? $"There is nothing to preview yet: {trouble} The page says more, and makes way once it is mended."
        : $"{Grammar.Count(state.Files.Pages, "page")} ready in {Seconds(took)}; {Counts(state)}.";

    /// <summary><c>content/risks/RISK-08.md changed: ready in 0.4 s; no findings.</c></summary>
    public static string Next(PreviewState state, IReadOnlyList<string> changed, TimeSpan took) => $"{Names(changed)} changed: " + (state.Trouble is { } trouble
        ? $"{(state.HasSite ? "the last good site is shown" : "there is nothing to preview yet")}. {trouble}"
        : $"ready in {Seconds(took)}; {Counts(state)}.");

    /// <summary>Errors, warnings and hints in words.</summary>
    public static string Counts(PreviewState state)
    {
        var counts = new (Severity Severity, string Word)[] { (Severity.Error, "error"), (Severity.Warning, "warning"), (Severity.Information, "hint") }
            .Select(level => (Count: state.Findings.Count(finding => finding.Severity == level.Severity), level.Word))
            .Where(level => level.Count > 0)
            .Select(level => Grammar.Count(level.Count, level.Word))
            .ToList();
        return counts.Count == 0 ? "no findings" : Grammar.And(counts);
    }

    private static string Names(IReadOnlyList<string> changed) => Grammar.And(changed.Count <= MostNamed + 1
        ? changed
        : [.. changed.Take(MostNamed), Grammar.Count(changed.Count - MostNamed, "other file")]);

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture) + " s";
}
