using RoadmapSite.Engine;
using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Stages;

namespace RoadmapSite.Commands;

/// <summary>What a command wants of a site beyond its items.</summary>
internal sealed record SiteWanted
{
    /// <summary>A theme folder that wins over the one the configuration names.</summary>
    public string? Theme { get; init; }

    /// <summary>Told of the theme folder that is named, before anything in it is read.</summary>
    public Action<string>? BeforeTheme { get; init; }

    /// <summary>What git tells of the files, for pages, which tell of their past; null where none are made.</summary>
    public Func<string, IReadOnlyDictionary<string, IReadOnlyList<Revision>>>? History { get; init; }

    /// <summary>What was read the last time, for whoever reads again and again.</summary>
    public ReadFiles? Kept { get; init; }

    /// <summary>Whether drafts count whatever was typed.</summary>
    public bool Drafts { get; init; }

    /// <summary>Whether files that cannot be read are findings only, because the command publishes and changes nothing without them.</summary>
    public bool DespiteUnreadable { get; init; }

    public StageLog? Log { get; init; }
}
