using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Stages;
using RoadmapSite.Engine.Themes;

namespace RoadmapSite.Engine;

/// <summary>What comes in from outside as a value, so that the same commit gives the same site.</summary>
/// <param name="Today">The day it is, for a site that names no other.</param>
public sealed record SiteOptions(DateOnly Today)
{
    /// <summary>The day the figures are about, over what the configuration says.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Whether drafts are part of the site.</summary>
    public bool Drafts { get; init; }

    /// <summary>What is left out whatever its visibility: of an earlier state, what its readers may not read today.</summary>
    public IReadOnlyList<Item> Withheld { get; init; } = [];

    /// <summary>The layers of the theme beneath the content's own, topmost first, the built-in one last. Which they are may be a setting.</summary>
    public Func<Configuration, IReadOnlyList<ThemeLayer>> Theme { get; init; } = _ => [];

    /// <summary>Settings that win over the configuration file; of two with one key the later wins.</summary>
    public IReadOnlyList<Setting> Settings { get; init; } = [];

    /// <summary>The changes of each content file, the newest first; empty where nobody keeps them. Asked for once, last, so that they may be found out meanwhile.</summary>
    public Func<IReadOnlyDictionary<string, IReadOnlyList<Revision>>> History { get; init; } = () => new Dictionary<string, IReadOnlyList<Revision>>();

    /// <summary>Told of each stage; null where nobody looks.</summary>
    public StageLog? Log { get; init; }

    /// <summary>What was read the last time, for whoever reads again and again; null for whoever reads once.</summary>
    public ReadFiles? Kept { get; init; }
}
