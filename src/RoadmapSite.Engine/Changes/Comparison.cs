using System.Text.RegularExpressions;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Search;
using RoadmapSite.Engine.Themes;

namespace RoadmapSite.Engine.Changes;

/// <summary>What is different between two states of a knowledge base: items that came, went and changed, and the figures that moved.</summary>
public sealed partial class Comparison
{
    /// <summary>The machinery of an item, not what it says.</summary>
    private static readonly Field[] LeftOut = [Item.TypeField, Item.AliasesField, Item.DraftField, Item.AllowField];

    /// <summary>What decides how the site looks and is made, not what its figures say.</summary>
    private static readonly Field[] Appearance =
    [
        Configuration.AsOfField, Configuration.FoldersField, Configuration.FieldsField, Configuration.ThemeField, Configuration.BrandField, Configuration.RulesField,
        Configuration.FailOnField, Configuration.HistoryField, Configuration.BaselinesField, Configuration.UrlField, Configuration.AudienceField, Configuration.RepositoryField,
        Configuration.HostField, Configuration.BranchField, Configuration.ContentPathField, Configuration.EditLinkField,
    ];

    private Comparison(IReadOnlyList<Item> added, IReadOnlyList<Item> removed, IReadOnlyList<ItemChange> changed, IReadOnlyList<FieldChange> settings, IReadOnlyList<FigureChange> figures)
    {
        Added = added;
        Removed = removed;
        Changed = changed;
        Settings = settings;
        Figures = figures;
    }

    public IReadOnlyList<Item> Added { get; }

    /// <summary>As they were.</summary>
    public IReadOnlyList<Item> Removed { get; }

    /// <summary>The weightiest first: what changed its status, then what moved most, cost, scores, links, and last what was only reworded.</summary>
    public IReadOnlyList<ItemChange> Changed { get; }

    /// <summary>Settings by which figures are decided: thresholds, appetites, the meaning of words.</summary>
    public IReadOnlyList<FieldChange> Settings { get; }

    /// <summary>Headline figures that read otherwise than they did, in the order of the subjects.</summary>
    public IReadOnlyList<FigureChange> Figures { get; }

    public bool IsEmpty => Added.Count + Removed.Count + Changed.Count + Settings.Count + Figures.Count == 0;

    /// <param name="formats">How the site writes dates and numbers now.</param>
    public static Comparison Of(KnowledgeBase before, KnowledgeBase now, Catalog catalog, Formats formats)
    {
        var olds = before.Items.DistinctBy(item => item.Id).ToList();
        var pairs = olds.Select(old => (Old: old, Now: now.Find(old.Id))).ToList();

        // An id that became an alias is the same item under a new name; two old ids that lead to one item were merged, and the first counts.
        var met = new Dictionary<Item, Item>();
        foreach (var (old, present) in pairs.Where(pair => pair.Now is not null).OrderByDescending(pair => pair.Now!.Id == pair.Old.Id))
        {
            met.TryAdd(present!, old);
        }

        var kept = met.Values.ToHashSet();
        var ids = pairs.Where(pair => pair.Now is not null).ToDictionary(pair => pair.Old, pair => pair.Now!.Id);
        var comparer = new ValueComparer(formats, item => ids.GetValueOrDefault(item, item.Id));
        var order = now.Types.Select((type, index) => (type.Name, index)).ToDictionary(pair => pair.Name, pair => pair.index, StringComparer.Ordinal);
        return new(
            [.. now.Items.DistinctBy(item => item.Id).Where(item => !met.ContainsKey(item))],
            [.. olds.Where(old => !kept.Contains(old))],
            [.. now.Items
                .Where(met.ContainsKey)
                .Select(item => Of(met[item], item, comparer))
                .Where(change => change.Fields.Count > 0 || change.Came.Count > 0 || change.Went > 0)
                .OrderBy(change => change.Item is PageItem)
                .ThenBy(change => change.Weightiest)
                .ThenByDescending(change => change.DaysMoved)
                .ThenBy(change => order.GetValueOrDefault(change.Item.Type.Name, int.MaxValue))],
            [.. comparer.Compare(before.Configuration, now.Configuration, Appearance)],
            FiguresOf(before, now, catalog));
    }

    private static ItemChange Of(Item before, Item now, ValueComparer comparer)
    {
        var fields = comparer.Compare(before, now, LeftOut)
            .OrderBy(change => change.Kind)
            .ThenByDescending(change => Math.Abs(change.Days ?? 0))
            .ToList();
        if (Prose(before) == Prose(now))
        {
            // A link shows the title of where it leads, so the page of a body that nobody touched may read otherwise.
            return new(now, fields, [], 0);
        }

        var (olds, presents) = (Sentences(before), Sentences(now));
        return new(now, fields, Without(presents, olds), Without(olds, presents).Count);
    }

    private static List<FigureChange> FiguresOf(KnowledgeBase before, KnowledgeBase now, Catalog catalog)
    {
        var olds = All(before);
        var presents = All(now);
        return [.. presents.Keys.Concat(olds.Keys).Distinct(StringComparer.Ordinal)
            .Select(key => FigureChange.Of(olds.GetValueOrDefault(key), presents.GetValueOrDefault(key)))
            .OfType<FigureChange>()];

        Dictionary<string, HeadlineFigure> All(KnowledgeBase knowledge) => catalog.Figures
            .SelectMany(figures => figures(knowledge))
            .DistinctBy(figure => figure.Key)
            .ToDictionary(figure => figure.Key, StringComparer.Ordinal);
    }

    private static string Prose(Item item) => item.Document.File.Text[item.Document.BodyStart..];

    private static List<string> Sentences(Item item)
    {
        var text = PlainText.Of(item.Body.Html);
        return [.. text.Headings.Concat(SentenceEnd().Split(text.Text)).Select(sentence => sentence.Trim()).Where(sentence => sentence.Length > 0)];
    }

    /// <summary>Sentences that the others lack, however often: one that only moved is no change.</summary>
    private static List<string> Without(List<string> sentences, List<string> others)
    {
        var left = others.CountBy(sentence => sentence, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return [.. sentences.Where(sentence => !left.TryGetValue(sentence, out var count) || (left[sentence] = count - 1) < 0)];
    }

    [GeneratedRegex(@"(?<=[.!?…])\s+", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();
}
