using System.Collections;
using System.Text.RegularExpressions;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Output;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Engine.Text;
using RoadmapSite.Engine.Themes;

namespace RoadmapSite.Engine.Search;

/// <summary>The pages of a site as search knows them.</summary>
internal static partial class SearchDocuments
{
    /// <summary>Fields that are not text about the item, or that search knows otherwise.</summary>
    private static readonly Field[] LeftOut =
        [Item.TitleField, Item.PageTitleField, Item.SummaryField, Item.TagsField, Item.StatusField, Item.AllowField, Item.SourcesField];

    /// <summary>Lists of every name. Like the pages that repeat others as chapters, they would answer whatever is asked, so only their own names count.</summary>
    private static readonly string[] Indexes = ["a-z.html", "tags.html"];

    /// <summary>The pages about many items first, then the items by type; of one type, the more other items name it, the earlier.</summary>
    /// <remarks>Of two equally good results the earlier one is shown first.</remarks>
    public static IReadOnlyList<SearchDocument> Of(RenderedSite site)
    {
        var links = site.Site.Knowledge.Links;
        var types = site.Site.Knowledge.Types.Select((type, index) => (type.Name, index)).ToDictionary(pair => pair.Name, pair => pair.index);
        var registers = site.Site.Catalog.Pages.DistinctBy(page => page.Route).ToDictionary(page => page.Route, page => page.Types);
        return [.. site.Pages
            .Where(page => page.Content.IsListed)
            .OrderBy(page => page.Content.Item is { } item ? types[item.Type.Name] : -1)
            .ThenByDescending(page => page.Content.Item is { } item ? links.To(item).Count() : 0)
            .AsParallel()
            .AsOrdered()
            .Select(page => page.Content.Item is { } item ? OfItem(item, site.Prose(item), site.Site.Strings) : OfPage(page, registers.GetValueOrDefault(page.Content.Route) ?? [], site.Site.Strings))];
    }

    private static SearchDocument OfItem(Item item, string prose, Strings strings) => new(item.Url, PlainText.OneLine(item.Title), strings[item.Type.Label])
    {
        Id = item.Type.IsPage ? "" : item.Id,
        OtherIds = [.. item.OtherIds, .. item.Parts.SelectMany(part => IdsOf(item, part.Id))],
        Tags = item.Tags,
        Summary = PlainText.OneLine(item.Summary ?? ""),
        Headings = [.. item.Body.Headings.Select(heading => heading.Text), .. item.Parts.SelectMany(part => TitlesOf(part.Part))],
        Text = TextOf(item),
        Prose = prose.AsMemory(),
        Status = strings[Label(item.Status ?? "")],
        Owner = PlainText.OneLine(item.Owner?.Title ?? ""),
        Years = YearsOf.Item(item),
    };

    private static SearchDocument OfPage(RenderedPage page, IReadOnlyList<ItemType> types, Strings strings)
    {
        var content = page.Content;
        var known = new SearchDocument(content.Route, PlainText.OneLine(strings[content.Title]), strings[PageItem.ItemType.Label])
        {
            Names = [.. types.Select(type => strings[type.PluralLabel]), Path.GetFileNameWithoutExtension(content.Route), PlainText.Of(Heading().Match(page.Main).Groups[1].ValueSpan).Text],
            IsOverview = true,
        };
        if (Indexes.Contains(content.Route) || content.IsEdition || content.Digests.Count > 0)
        {
            return known;
        }

        var lead = Lead().Match(page.Main);
        return known with
        {
            Summary = PlainText.Of(lead.ValueSpan).Text,
            Headings = [.. SectionName().Matches(page.Main).Select(match => PlainText.Of(match.Groups[1].ValueSpan).Text)],
            Prose = page.Main.AsMemory(lead.Index + lead.Length),
        };
    }

    /// <summary>A part's id with its item's; alone only where it looks like an id, for others are words such as “design”.</summary>
    private static string[] IdsOf(Item item, string part) => part.Any(char.IsAsciiDigit) ? [$"{item.Id} {part}", part] : [$"{item.Id} {part}"];

    /// <summary><c>in-progress</c> as people read it.</summary>
    private static string Label(string word) => Casing.InitialCapital(PlainText.OneLine(word.Replace('-', ' ')));

    /// <summary>What a milestone or an objective is called: such a name is looked for like a heading.</summary>
    private static IEnumerable<string> TitlesOf(Part part) => part.Values.Where(bound => bound.Field.Name == Item.TitleField.Name).Select(bound => bound.Value).OfType<string>();

    /// <summary>What people wrote into the fields: sentences, names of milestones; no ids, words of vocabularies or figures.</summary>
    private static string TextOf(Item item)
    {
        using var text = new Characters(256);
        foreach (var bound in item.Values)
        {
            if (!LeftOut.Contains(bound.Field))
            {
                Append(text, bound.Value);
            }
        }

        return text.Span.ToString();
    }

    private static void Append(Characters text, object? value)
    {
        switch (value)
        {
            case string words when words.Contains(' ', StringComparison.Ordinal):
                AppendSentence(text, PlainText.OneLine(words));
                break;
            case string:
                break;
            case Part part:
                foreach (var bound in part.Values)
                {
                    Append(text, bound.Value);
                }

                break;
            case IEntry entry:
                Append(text, entry.DataValue);
                break;
            case IEnumerable list:
                foreach (var one in list)
                {
                    Append(text, one);
                }

                break;
        }
    }

    private static void AppendSentence(Characters text, string words)
    {
        if (words.Length == 0)
        {
            return;
        }

        if (text.Length > 0)
        {
            text.Append(' ');
        }

        text.Append(words);
        if (char.IsLetterOrDigit(words[^1]))
        {
            text.Append('.');
        }
    }

    [GeneratedRegex("<h1\\b[^>]*>(.*?)</h1>", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Heading();

    /// <summary>The sentence that says what to see on a page.</summary>
    [GeneratedRegex("<p class=\"lead\"[^>]*>.*?</p>", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Lead();

    [GeneratedRegex("\\bdata-nav=\"([^\"]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex SectionName();
}
