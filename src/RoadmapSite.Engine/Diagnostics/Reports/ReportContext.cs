using RoadmapSite.Engine.Rules;

namespace RoadmapSite.Engine.Diagnostics.Reports;

/// <summary>What a report may know beside the findings.</summary>
/// <param name="Root">The content folder, which goes before every path: as it was typed, or from the top of its repository.</param>
public sealed record ReportContext(string Root)
{
    /// <summary>Every rule that was asked, by code, for formats that describe them.</summary>
    public IReadOnlyList<Rule> Rules { get; init; } = [];

    /// <summary>The version of the command.</summary>
    public string? Version { get; init; }

    /// <summary>The files that a change touched, by their paths in the content folder: a format that is cut off begins with them.</summary>
    public IReadOnlySet<string> Changed { get; init; } = new HashSet<string>();
}
