using RoadmapSite.Engine.Changes;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;
using RoadmapSite.Engine.Themes;

namespace RoadmapSite.Engine.Pages;

/// <summary>What changed since an earlier state of the content: figures that moved, items that came, went and changed.</summary>
internal sealed class ChangesPage() : Page(Address, "Changes")
{
    public const string Address = "changes.html";

    /// <summary>As many as somebody looks through.</summary>
    private const int MostItems = 150;
    private const int MostFields = 12;
    private const int MostSentences = 3;
    private const int SentenceLength = 200;

    public static bool IsOffered(Site site) => site.Past is not null;

    /// <summary>From when on, in a sentence: <c>since the review of 30 July 2026</c>; null without a page.</summary>
    public static string? Since(Site site, Formats formats) => site.Past switch
    {
        null => null,
        { Review: { } review } => $"since the review {formats.When(PartialDate.Of(site.Catalog.LastReview(site.Knowledge)?.Day ?? site.Past.Day))} ({review.Title})",
        { } past => $"since {past.Name} of {formats.Day(past.Day)}",
    };

    public override IEnumerable<PageContent> Build(Site site)
    {
        if (site.Past is { } past)
        {
            yield return Content(() => Describe(site, past));
        }
    }

    private static Model Describe(Site site, Past past)
    {
        var formats = Formats.Of(site.Knowledge.Configuration.Language, site.Catalog.Currency(site.Knowledge));
        var changes = Comparison.Of(past.Site.Knowledge, site.Knowledge, site.Catalog, formats);
        var counted = changes.Changed.Where(change => !change.IsOnlyWords).ToList();
        var reworded = changes.Changed.Where(change => change.IsOnlyWords).ToList();
        return new()
        {
            ["since"] = Since(site, formats),
            ["isEmpty"] = changes.IsEmpty,
            ["then"] = past.Site.Knowledge.AsOf,
            ["now"] = site.Knowledge.AsOf,
            ["sameDay"] = past.Site.Knowledge.AsOf == site.Knowledge.AsOf,
            ["added"] = ByType(changes.Added),
            ["addedCount"] = changes.Added.Count,
            ["removed"] = ByType(changes.Removed),
            ["removedCount"] = changes.Removed.Count,
            ["changedCount"] = counted.Count,
            ["changed"] = counted.Take(MostItems).Select(change => Row(change.Item, change.Fields, change.Came, change.Went)).ToList(),
            ["rewordedCount"] = reworded.Count,
            ["reworded"] = reworded.Take(MostItems).Select(change => Row(change.Item, change.Fields, change.Came, change.Went)).ToList(),
            ["later"] = counted.Count(change => change.DaysLater > 0),
            ["latest"] = counted.Where(change => change.DaysLater > 0).MaxBy(change => change.DaysLater) is { } latest ? new Model { ["item"] = latest.Item, ["days"] = latest.DaysLater } : null,
            ["settings"] = changes.Settings.Count > 0 ? Row(null, changes.Settings, [], 0) : null,
            ["settingCount"] = changes.Settings.Count,
            ["figures"] = changes.Figures.Select(Figure).ToList(),
            ["better"] = changes.Figures.Count(figure => figure.Verdict == FigureVerdict.Better),
            ["worse"] = changes.Figures.Count(figure => figure.Verdict == FigureVerdict.Worse),
        };
    }

    /// <param name="item">Null for the settings.</param>
    private static Model Row(Item? item, IReadOnlyList<FieldChange> fields, IReadOnlyList<string> came, int went) => new()
    {
        ["item"] = item,
        ["fields"] = fields.Take(MostFields).Select(field => new Model
        {
            ["label"] = field.Label,
            ["from"] = Cut(field.From),
            ["to"] = Cut(field.To),
            ["difference"] = field.Difference,
            ["isLater"] = field.Days > 0,
        }).ToList(),
        ["more"] = Math.Max(0, fields.Count - MostFields),
        ["rows"] = Math.Min(MostFields, fields.Count) + (fields.Count > MostFields ? 1 : 0) + (came.Count + went > 0 ? 1 : 0),
        ["came"] = came.Count,
        ["went"] = went,
        ["sentences"] = came.Where(IsQuotable).Take(MostSentences).ToList(),
    };

    /// <summary>Whether it is a sentence that says something alone, not a piece of a table or of code.</summary>
    private static bool IsQuotable(string sentence) => sentence.Length is > 0 and <= SentenceLength && char.IsUpper(sentence[0]) && sentence[^1] is ('.' or '!' or '?');

    private static Model Figure(FigureChange change) => new()
    {
        ["label"] = change.Figure.Label,
        ["route"] = change.Figure.Route,
        ["from"] = change.From,
        ["to"] = change.To,
        ["verdict"] = change.Verdict,
    };

    private static List<Model> ByType(IReadOnlyList<Item> items) => [.. items
        .GroupBy(item => item.Type.Name)
        .Select(group => new Model { ["plural"] = group.First().Type.PluralLabel, ["items"] = group.Take(MostItems).ToList(), ["more"] = Math.Max(0, group.Count() - MostItems) })];

    private static string? Cut(string? words) => words is null ? null : Grammar.Short(words, SentenceLength);
}
