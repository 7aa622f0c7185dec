using RoadmapSite.Engine.Output;

namespace RoadmapSite.Preview;

/// <summary>What came out of building the site once.</summary>
/// <param name="Files">Null when something stood in the way.</param>
/// <param name="Findings">What the check found, as far as it came.</param>
internal sealed record PreviewBuild(ISiteFiles? Files, IReadOnlyList<PreviewFinding> Findings)
{
    /// <summary>What stood in the way, as a sentence; null when nothing did.</summary>
    public string? Trouble { get; init; }

    /// <summary>What stands between a server's name and the site once it is published: <c>/strategy/</c>.</summary>
    public string BasePath { get; init; } = "/";

    public static PreviewBuild Failed(string trouble, IReadOnlyList<PreviewFinding> findings) => new(null, findings) { Trouble = trouble };
}
