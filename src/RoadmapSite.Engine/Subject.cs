using RoadmapSite.Engine.Changes;
using RoadmapSite.Engine.Data;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Output;
using RoadmapSite.Engine.Output.Calendars;
using RoadmapSite.Engine.Output.Feeds;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Engine.Rules;

namespace RoadmapSite.Engine;

/// <summary>What one subject declares. A line per declaration, because an AOT binary is trimmed of types that nothing names;
/// a test holds the lines against the assembly.</summary>
public sealed record Subject
{
    public IReadOnlyList<ItemType> Types { get; init; } = [];

    /// <summary>Fields of <c>roadmap.yml</c>.</summary>
    public IReadOnlyList<Field> Settings { get; init; } = [];

    public IReadOnlyList<Rule> Rules { get; init; } = [];

    public IReadOnlyList<DataSection> Data { get; init; } = [];

    /// <summary>In the order of the navigation.</summary>
    public IReadOnlyList<Page> Pages { get; init; } = [];

    /// <summary>Files beside the pages.</summary>
    public IReadOnlyList<SiteFile> Files { get; init; } = [];

    /// <summary>The dates that belong in a calendar.</summary>
    public IReadOnlyList<Func<KnowledgeBase, IEnumerable<Occasion>>> Occasions { get; init; } = [];

    /// <summary>What happened, for the feed.</summary>
    public IReadOnlyList<Func<KnowledgeBase, IEnumerable<News>>> News { get; init; } = [];

    /// <summary>The figures that tell how the whole stands, for the comparison with an earlier state.</summary>
    public IReadOnlyList<Func<KnowledgeBase, IEnumerable<HeadlineFigure>>> Figures { get; init; } = [];

    public IReadOnlyList<ItemView> ItemViews { get; init; } = [];
}
