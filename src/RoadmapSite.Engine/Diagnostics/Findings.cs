namespace RoadmapSite.Engine.Diagnostics;

/// <summary>What a check found, by file and place: what is open, and what is lived with.</summary>
public sealed record Findings(IReadOnlyList<Diagnostic> Open, IReadOnlyList<AllowedFinding> Allowed)
{
    public int Count(Severity severity) => Open.Count(finding => finding.Severity == severity);

    /// <summary>Whether anything open is at or above a level; null is a level that nothing reaches.</summary>
    public bool Reach(Severity? level) => level is { } from && Open.Any(finding => finding.Severity >= from);
}
