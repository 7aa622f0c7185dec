using RoadmapSite.Commands;
using RoadmapSite.Engine;
using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Diagnostics.Reports;

namespace RoadmapSite;

/// <summary>What somebody asks of a build.</summary>
/// <param name="Folder">The content folder as it was typed.</param>
/// <param name="Target">The folder to write to.</param>
/// <param name="Load">Reads and checks the content.</param>
internal sealed record BuildWanted(string Folder, string Target, SiteOptions Options, Func<ContentTree, SiteWanted, Site> Load, ConsoleReport Report)
{
    /// <summary>The content folder as findings name it.</summary>
    public required string Root { get; init; }

    public string? Theme { get; init; }

    public string? Since { get; init; }

    public bool Gallery { get; init; }

    public bool Strict { get; init; }

    public bool Verify { get; init; }

    public bool Fresh { get; init; }

    public bool Quiet { get; init; }

    public bool Verbose { get; init; }

    /// <summary>What makes another site, or other words about it, beside content and settings.</summary>
    public string Question => $"{Gallery} {Since} {Theme} {Strict} {Report.HasColour}";
}
