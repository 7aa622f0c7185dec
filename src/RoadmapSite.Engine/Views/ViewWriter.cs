using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using RoadmapSite.Engine.Charts;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Engine.Queries;
using RoadmapSite.Engine.Text;
using RoadmapSite.Engine.Themes;

namespace RoadmapSite.Engine.Views;

/// <summary>Writes values as people read them, in the language of the site, with links from the page they stand on.</summary>
/// <param name="root">The way to the site's root.</param>
internal sealed class ViewWriter(Formats formats, HtmlEncoder encoder, string root)
{
    private const string Separator = ", ";

    public Formats Formats => formats;

    /// <summary>For what a view draws once and shows in each of its rows.</summary>
    public required string SymbolId { get; init; }

    /// <summary>A value with its items as links.</summary>
    public Markup Html(object? value, QueryType type) => new(string.Join(Separator, Values.All(value).Select(one => one is Item item ? Link(item, item.Title) : encoder.Encode(Word(one, type)))));

    /// <summary>A value at the head of a row, a column or a group: a word begins it with a capital.</summary>
    public Markup Head(object value, QueryType type) => type.IsWord ? new(Casing.InitialCapital(Html(value, type).Text)) : Html(value, type);

    public string Link(Item item, string words) => $"<a href=\"{encoder.Encode(root + item.Url)}\">{encoder.Encode(words)}</a>";

    /// <summary>A value in plain words.</summary>
    public string Words(object? value, QueryType type) => string.Join(Separator, Values.All(value).Select(one => Word(one, type)));

    /// <summary>A cell for a spreadsheet: a number, a day, true or false, else words.</summary>
    public static object? Cell(object? value) => Values.All(value) switch
    {
        [] => null,
        [double number] => number,
        [bool flag] => flag,
        [PartialDate { IsDay: true } day] => day.Start,
        var several => string.Join("; ", several.Select(Plain)),
    };

    /// <summary>What a column is sorted by where its words would give another order; null where they do not.</summary>
    public static string? SortKey(object? value, QueryType type) => Values.All(value) switch
    {
        [double number] => number.ToString("R", CultureInfo.InvariantCulture),
        [PartialDate date] => date.Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        [string word] when type.Words.Count > 0 && IndexOf(type.Words, word) is var place and >= 0 => place.ToString(CultureInfo.InvariantCulture),
        _ => null,
    };

    private string Word(object value, QueryType type) => value switch
    {
        double number => type.Sort switch
        {
            Sort.Money => formats.Money(number),
            Sort.Percent => formats.Number(number) + (formats.Culture.NumberFormat.PercentPositivePattern == 0 ? "\u00a0%" : "%"),
            Sort.Year => number.ToString("0", CultureInfo.InvariantCulture),
            _ => formats.Number(number),
        },
        bool flag => flag ? "yes" : "no",
        PartialDate date => formats.ShortDay(date),
        string text => type.IsWord ? text.Replace('-', ' ') : text,
        Item item => item.Title,
        Part part => new ValueWords(formats).Of(part, null),
        _ => Plain(value),
    };

    /// <summary>A value as it is written in a file.</summary>
    public static string Plain(object? value) => value switch
    {
        null => "",
        double number => number.ToString(CultureInfo.InvariantCulture),
        bool flag => flag ? "true" : "false",
        PartialDate date => date.Text,
        Item item => item.Title,
        Part part => string.Join(", ", part.Values.Select(bound => $"{bound.Field.Name}: {Cell(Values.Of(bound.Value))}")),
        JsonElement data => data.GetRawText(),
        _ => value.ToString() ?? "",
    };

    private static int IndexOf(IReadOnlyList<string> words, string word)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (words[at] == word)
            {
                return at;
            }
        }

        return -1;
    }
}
