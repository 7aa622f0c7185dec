using RoadmapSite.Engine.Changes;
using RoadmapSite.Engine.Data;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Output;
using RoadmapSite.Engine.Output.Calendars;
using RoadmapSite.Engine.Output.Feeds;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Engine.Rules;

namespace RoadmapSite.Engine;

/// <summary>Every item type, setting, rule, section of data and page there is, in the order of the subjects.</summary>
public sealed class Catalog(params IReadOnlyList<Subject> subjects)
{
    public IReadOnlyList<ItemType> Types { get; } = [.. subjects.SelectMany(subject => subject.Types), PageItem.ItemType];

    public Fields Settings { get; } = Configuration.EngineFields.With(subjects.SelectMany(subject => subject.Settings));

    /// <summary>By code.</summary>
    public IReadOnlyList<Rule> Rules { get; } =
        [.. EngineRules.All.Concat(subjects.SelectMany(subject => subject.Rules)).OrderBy(rule => rule.Code, StringComparer.Ordinal)];

    public IReadOnlyList<DataSection> Data { get; } = [.. subjects.SelectMany(subject => subject.Data)];

    public IReadOnlyList<Page> Pages { get; } = [.. subjects.SelectMany(subject => subject.Pages), .. StandardPages.All];

    public IReadOnlyList<SiteFile> Files { get; } = [.. StandardFiles.All, .. subjects.SelectMany(subject => subject.Files)];

    public IReadOnlyList<Func<KnowledgeBase, IEnumerable<Occasion>>> Occasions { get; } = [.. subjects.SelectMany(subject => subject.Occasions)];

    public IReadOnlyList<Func<KnowledgeBase, IEnumerable<News>>> News { get; } = [.. subjects.SelectMany(subject => subject.News)];

    public IReadOnlyList<Func<KnowledgeBase, IEnumerable<HeadlineFigure>>> Figures { get; } = [.. subjects.SelectMany(subject => subject.Figures)];

    public IReadOnlyList<ItemView> ItemViews { get; } = [.. subjects.SelectMany(subject => subject.ItemViews)];

    /// <summary>The ISO 4217 code of the money in a knowledge base.</summary>
    public Func<KnowledgeBase, string?> Currency { get; init; } = _ => null;

    /// <summary>The days that a knowledge base plans for.</summary>
    public Func<KnowledgeBase, (DateOnly First, DateOnly Last)?> Horizon { get; init; } = _ => null;

    /// <summary>When somebody last looked at the whole, and the item that tells of it: what changed is told from there.</summary>
    public Func<KnowledgeBase, (DateOnly Day, Item Review)?> LastReview { get; init; } = _ => null;

    /// <summary>The routes of pages in the order a reader meets them; pages that are not named follow in the order of their subjects.</summary>
    public IReadOnlyList<string> Navigation { get; init; } = [];

    /// <summary>By name or code.</summary>
    public Rule? FindRule(string nameOrCode) => Rules.FirstOrDefault(rule => rule.Name == nameOrCode || rule.Code == nameOrCode);
}
