namespace RoadmapSite.Engine.Diagnostics;

/// <summary>What a check found, by file and place: what is open, and what is lived with.</summary>
public sealed record Findings(IReadOnlyList<Diagnostic> Open, IReadOnlyList<AllowedFinding> Allowed)
{
    public int Count(Severity severity) => Open.Count(finding => finding.Severity == severity);

    /// <summary>Whether anything open is at or above a level; null is a level that nothing reaches.</summary>
    public bool Reach(Severity? level) => level is { } from && Open.Any(finding => finding.Severity >= from);

    /// <summary>Those that somebody asked for.</summary>
    public Findings Where(Func<Diagnostic, bool> isWanted) => new([.. Open.Where(isWanted)], [.. Allowed.Where(allowed => isWanted(allowed.Finding))]);

    /// <summary>Those in files that a change touched, and those elsewhere that were not there before it, word for word.</summary>
    /// <param name="earlier">What was found before.</param>
    public Findings SinceChange(IReadOnlySet<string> files, Findings earlier)
    {
        var before = earlier.Open.Select(Key).ToHashSet();
        return new(
            [.. Open.Where(finding => files.Contains(finding.At.File.Path) || !before.Contains(Key(finding)))],
            [.. Allowed.Where(allowed => files.Contains(allowed.Finding.At.File.Path))]);

        static (string, Severity, string, int, int, string) Key(Diagnostic finding) =>
            (finding.Code, finding.Severity, finding.At.File.Path, finding.At.Start, finding.At.Length, finding.Message);
    }
}
