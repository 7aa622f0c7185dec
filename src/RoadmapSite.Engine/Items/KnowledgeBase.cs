using System.Collections.Concurrent;
using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Items;

/// <summary>Every item that was read, found by id and by type, with the links between them.</summary>
public sealed class KnowledgeBase
{
    private readonly Dictionary<string, Item> byId;
    private readonly ConcurrentDictionary<Type, (bool ReadsProse, Lazy<object> Analysis)> analyses = new();
    private readonly MadeOnce made = new();
    private readonly ConcurrentDictionary<Type, object> byType = new();
    private Lazy<LinkGraph> links;

    /// <param name="items">In the order of their ids; of two with one id, the first is the one that is found.</param>
    internal KnowledgeBase(Configuration configuration, DateOnly asOf, IReadOnlyList<ItemType> types, IReadOnlyList<Item> items)
    {
        Configuration = configuration;
        AsOf = asOf;
        Types = types;
        Items = items;
        byId = new(items.Count, StringComparer.Ordinal);
        foreach (var item in items)
        {
            byId.TryAdd(item.Id, item);
        }

        foreach (var item in items)
        {
            foreach (var other in item.OtherIds)
            {
                byId.TryAdd(other, item);
            }
        }

        links = new(() => new LinkGraph(items));
    }

    public Configuration Configuration { get; }

    /// <summary>The day every date-dependent figure is about. Nothing asks the clock.</summary>
    public DateOnly AsOf { get; }

    public IReadOnlyList<ItemType> Types { get; }

    /// <summary>By type, then by id with numbers in their order.</summary>
    public IReadOnlyList<Item> Items { get; }

    /// <summary>The ids of drafts that are left out: taken, though nothing is known of them.</summary>
    internal IReadOnlyList<string> DraftIds { get; init; } = [];

    /// <summary>Ids of items that are not part of the site, which a new item may not have all the same.</summary>
    internal IEnumerable<string> TakenIds => DraftIds.Concat(Withheld.Select(item => item.Id));

    /// <summary>What the site leaves out, because its readers may not read it. Nothing that is published may name it.</summary>
    public IReadOnlyList<Item> Withheld { get; internal init; } = [];

    /// <summary>The data that subjects compute, for whoever asks for a figure by its name.</summary>
    internal IReadOnlyList<Data.DataSection> Sections { get; init; } = [];

    /// <summary>Who names whom. Complete once the bodies are read.</summary>
    public LinkGraph Links => links.Value;

    /// <summary>The items of a type, by id with numbers in their order.</summary>
    public IReadOnlyList<TItem> Of<TItem>()
        where TItem : Item => (IReadOnlyList<TItem>)byType.GetOrAdd(typeof(TItem), _ => Items.OfType<TItem>().ToList());

    /// <summary>By id, alias or other name; case counts.</summary>
    public Item? Find(string id) => byId.GetValueOrDefault(id);

    public TItem? Find<TItem>(string id)
        where TItem : Item => Find(id) as TItem;

    /// <summary>An analysis of this knowledge base, computed at the first call.</summary>
    public TAnalysis Get<TAnalysis>()
        where TAnalysis : class, IAnalysis<TAnalysis> =>
        (TAnalysis)analyses.GetOrAdd(typeof(TAnalysis), _ => (TAnalysis.ReadsProse, new Lazy<object>(() => TAnalysis.Of(this)))).Analysis.Value;

    /// <summary>Something else that follows from what front matter says, and from no prose: made at the first call.</summary>
    internal TMade Once<TMade>(string name, Func<TMade> make)
        where TMade : notnull =>
        made.Of(name, make);

    /// <summary>Takes note that the prose of some items is another, and nothing else of them.</summary>
    internal void ProseChanged(IReadOnlyCollection<Item> items)
    {
        foreach (var (type, _) in analyses.Where(entry => entry.Value.ReadsProse))
        {
            analyses.TryRemove(type, out _);
        }

        if (links.IsValueCreated)
        {
            links = new(links.Value.After(items, Items));
        }
    }
}
