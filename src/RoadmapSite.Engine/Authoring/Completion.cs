using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Items.Values;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Authoring;

/// <summary>What could be written at a place of a file: keys that are missing, words of a vocabulary, ids of the right items.</summary>
public static class Completion
{
    /// <summary>The key of a file of many items.</summary>
    private static Field Items { get; } = new Field<IReadOnlyList<string>>("items", Kinds.List(Kinds.Text), "The items of this file, each a map of its fields with an id.");

    /// <param name="site">What is known; the file may have changed since.</param>
    /// <param name="file">The file as it is on the screen.</param>
    public static IReadOnlyList<Suggestion> At(Site site, SourceFile file, int offset)
    {
        offset = Math.Clamp(offset, 0, file.Text.Length);
        var shape = FileShape.Of(site, file);
        if (shape is null || offset < shape.Start || offset > shape.End || (offset == shape.End && shape.End < file.Text.Length && offset > shape.Start && file.Text[offset - 1] != '\n'))
        {
            return offset >= (shape?.End ?? 0) ? InProse(site, file, offset) : [];
        }

        return YamlCursor.At(file.Text, shape.Start, shape.End, offset) is { } cursor ? InYaml(site, file, shape, cursor, offset) : [];
    }

    /// <summary>The field that a path of keys leads to, and what may stand below it.</summary>
    internal static (Field? Field, Kind? Kind, Fields? Keys) Follow(FileShape shape, IReadOnlyList<string> path)
    {
        // In a file of many items each of them has the keys of its type.
        var isListed = shape.Type is { IsPage: false } && path is ["items", ..] && shape.Fields.Find("items") is null;
        Field? field = null;
        Kind? kind = null;
        foreach (var key in isListed ? path.Skip(1) : path)
        {
            var holder = kind is null ? null : Element(kind);
            if (holder is { KeyKind: not null })
            {
                kind = holder.Elements;
            }
            else
            {
                field = (holder is null ? shape.Fields : holder.Keys)?.Find(key);
                kind = field?.Kind;
            }

            if (kind is null)
            {
                return default;
            }
        }

        var element = kind is null ? null : Element(kind);
        return (field, kind, element is null ? shape.Fields : element.KeyKind is null ? element.Keys : null);
    }

    /// <summary>What each element of a list is; what is no list is itself.</summary>
    private static Kind Element(Kind kind) => kind is { KeyKind: null, Elements: { } of } ? Element(of) : kind;

    private static List<Suggestion> InYaml(Site site, SourceFile file, FileShape shape, YamlCursor cursor, int offset)
    {
        var end = offset;
        while (end < shape.End && (char.IsLetterOrDigit(file.Text[end]) || file.Text[end] is '-' or '_' or '.' or '/' or ':' && end + 1 < shape.End && !char.IsWhiteSpace(file.Text[end + 1])))
        {
            end++;
        }

        var at = file.At(cursor.WordStart, end - cursor.WordStart);
        var (field, kind, keys) = Follow(shape, cursor.Path);
        if (cursor.Path.Count == 0 && shape.Type is { IsPage: false } && shape.Start == 0)
        {
            keys = cursor.Siblings.Contains(Items.Name) ? new(Item.TypeField) : new(keys!.All.Append(Items).DistinctBy(one => one.Name));
        }

        var suggestions = new List<Suggestion>();
        if (cursor.IsKey && keys is not null)
        {
            var colon = end < file.Text.Length && file.Text[end] == ':' ? "" : ": ";
            suggestions.AddRange(keys.All
                .Where(one => !cursor.Siblings.Contains(one.Name))
                .OrderBy(one => one.Required ? 0 : 1)
                .Select(one => new Suggestion(SuggestionKind.Key, one.Name, at, one.Name + colon) { Detail = (one.Required ? "required, " : "") + one.Kind.Expected, Help = one.Description }));
        }
        else if (cursor.IsKey && kind is not null && Element(kind).KeyKind is { } keyKind)
        {
            var colon = end < file.Text.Length && file.Text[end] == ':' ? "" : ": ";
            var known = field == Configuration.RulesField
                ? site.Catalog.Rules.Select(rule => new Suggestion(SuggestionKind.Word, rule.Name, at, rule.Name) { Detail = rule.Code })
                : Values(site, shape, field, keyKind, at);
            suggestions.AddRange(known.Where(one => !cursor.Siblings.Contains(one.Text)).Select(one => one with { Text = one.Text + colon }));
        }

        if (cursor.IsValue && kind is not null)
        {
            var element = Element(kind);
            if (element.Keys is null)
            {
                // A list wants brackets around its first element.
                var isWhole = element != kind && !cursor.InBrackets;
                suggestions.AddRange(Values(site, shape, field, element, at).Select(one => isWhole ? one with { Text = $"[{one.Text}]" } : one));
            }
        }

        return suggestions;
    }

    private static IEnumerable<Suggestion> Values(Site site, FileShape shape, Field? field, Kind kind, Span at) => kind switch
    {
        BooleanKind => [new(SuggestionKind.Word, "true", at, "true"), new(SuggestionKind.Word, "false", at, "false")],
        ReferenceKind reference => References(site, reference, at),
        DateKind => Dates(site, at),
        WordKind word => word.Words.Concat(site.Knowledge.Configuration.AddedWords.GetValueOrDefault(word.Vocabulary.Name) ?? []).Select(one => new Suggestion(SuggestionKind.Word, one, at, one)),
        { Words: { Count: > 0 } words } => words.Select(one => new Suggestion(SuggestionKind.Word, one, at, one)),
        _ when field == Item.TypeField || field == CustomField.TypesField || field == Configuration.FoldersField =>
            site.Knowledge.Types.Select(type => new Suggestion(SuggestionKind.Word, type.Name, at, type.Name) { Detail = type.Label }),
        _ when field == Allowance.RuleField => site.Catalog.Rules.Select(rule => new Suggestion(SuggestionKind.Word, rule.Name, at, rule.Name) { Detail = rule.Code }),
        _ => [],
    };

    private static IEnumerable<Suggestion> References(Site site, ReferenceKind reference, Span at)
    {
        var items = site.Knowledge.Items.Where(item => reference.Types.Count == 0 || reference.Types.Contains(item.Type.Name));
        var written = at.Text;
        var cut = written.IndexOf(reference.Separator, StringComparison.Ordinal);
        var isPart = reference.Separator == ':' || cut > 0;
        return isPart
            ? items
                .Where(item => cut < 0 || item.OtherIds.Append(item.Id).Contains(written[..cut]))
                .SelectMany(item => item.Parts.Select(part => Part(item, cut > 0 ? written[..cut] : item.OtherIds.Except(item.Aliases).FirstOrDefault() ?? item.Id, reference.Separator, part.Id, at)))
            : items.Select(item => new Suggestion(SuggestionKind.Item, item.Id, at, item.Id) { Detail = item.Title, Help = ItemFacts.Of(item) });
    }

    private static Suggestion Part(Item item, string name, char separator, string id, Span at) =>
        new(SuggestionKind.Part, $"{name}{separator}{id}", at, $"{name}{separator}{id}") { Detail = ItemFacts.TitleOf(item, id), Help = $"{item.Type.Label}: {item.Title}" };

    private static IEnumerable<Suggestion> Dates(Site site, Span at)
    {
        var day = site.Knowledge.AsOf;
        var quarter = Quarter.Of(day);
        yield return Date(PartialDate.Of(day).Text, "the day the figures are about");
        yield return Date(PartialDate.Of(day).Text[..7], "a month");
        yield return Date(quarter.ToString(), "a quarter");
        yield return Date($"{PartialDate.Of(day).Text[..4]}-H{(day.Month > 6 ? 2 : 1)}", "half a year");
        yield return Date(PartialDate.Of(day).Text[..4], "a year");
        foreach (var word in site.Knowledge.Configuration.DateWords)
        {
            yield return Date(word.Key, word.Value);
        }

        Suggestion Date(string text, string detail) => new(SuggestionKind.Date, text, at, text) { Detail = detail };
    }

    /// <summary>Ids between two pairs of brackets.</summary>
    private static IReadOnlyList<Suggestion> InProse(Site site, SourceFile file, int offset)
    {
        var text = file.Text;
        var line = YamlOutline.LineStart(text, offset);
        var open = text.LastIndexOf("[[", Math.Max(0, offset - 1), Math.Max(0, offset - line), StringComparison.Ordinal);
        if (!file.Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || open < line || text[open..offset].AsSpan().IndexOfAny(']', '|', '#') >= 0)
        {
            return [];
        }

        var end = offset;
        while (end < text.Length && text[end] is not (']' or '|' or '#' or '\r' or '\n' or ' '))
        {
            end++;
        }

        var at = file.At(open + 2, end - open - 2);
        var close = text.AsSpan(end).StartsWith("]]") || text.AsSpan(end).StartsWith("|") || text.AsSpan(end).StartsWith("#") ? "" : "]]";
        var written = text[(open + 2)..offset];
        var slash = written.IndexOf('/', StringComparison.Ordinal);
        var owner = slash > 0 ? site.Knowledge.Find(written[..slash]) : null;
        var suggestions = owner is not null
            ? owner.Parts.Select(part => Part(owner, written[..slash], '/', part.Id, at))
            : site.Knowledge.Items.Select(item => new Suggestion(SuggestionKind.Item, item.Id, at, item.Id) { Detail = item.Title, Help = ItemFacts.Of(item) });
        return [.. suggestions.Select(one => one with { Text = one.Text + close })];
    }
}
