using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Items.Values;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Items;

/// <summary>A file for a new item: its next free id, its place, and front matter that says what belongs where.</summary>
/// <remarks>A required key stands there without a value, so that a check points at each one that is still to be filled in.</remarks>
public sealed partial record Skeleton
{
    /// <summary>Ids to offer for a reference. Past that the list is longer than the file.</summary>
    private const int MostIds = 12;

    private const int LongestSlug = 60;

    private Skeleton(string id, string folder, string text, string shortText)
    {
        Id = id;
        Folder = folder;
        FileName = id + ".md";
        Text = text;
        ShortText = shortText;
    }

    public string Id { get; }

    /// <summary>In the content folder, with <c>/</c> and without one at its end; empty is the content folder itself.</summary>
    public string Folder { get; }

    public string FileName { get; }

    /// <summary>In the content folder.</summary>
    public string Path => Folder.Length == 0 ? FileName : $"{Folder}/{FileName}";

    /// <summary>The whole file; optional keys stand in it as comments.</summary>
    public string Text { get; }

    /// <summary>The same without optional keys, for where the file must fit into an address.</summary>
    public string ShortText { get; }

    /// <param name="type">One of the knowledge base's own, which have an organisation's fields too.</param>
    /// <param name="title">Empty where nobody has said: the title is then one of the things to fill in.</param>
    public static Skeleton Of(ItemType type, KnowledgeBase knowledge, string title = "")
    {
        var folders = new TypeFolders(knowledge.Types, knowledge.Configuration);
        var folder = folders.FolderFor(type, knowledge.Items);
        var id = IdOf(type, knowledge, folder, title);
        var saysType = type.IsPage || folders.TypeOf(folder)?.Name == type.Name;
        var required = Required(type, knowledge, id, title, saysType);
        return new(id, folder, $"---\n{required}{Optional(type, knowledge)}---\n", $"---\n{required}---\n");
    }

    private static string IdOf(ItemType type, KnowledgeBase knowledge, string folder, string title)
    {
        var taken = knowledge.Items.Select(item => item.Document.File.Path).Concat(knowledge.TakenIds).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (type.IsSingle && !type.IsPage)
        {
            return Candidates(type.Name).First(IsFree);
        }

        if (type.IsPage || type.IdPrefix.Length == 0)
        {
            var slug = Casing.Slug(title);
            return Candidates(slug.Length == 0 ? $"new-{type.Name}" : slug[..Math.Min(slug.Length, LongestSlug)].TrimEnd('-')).First(IsFree);
        }

        var (prefix, width, last) = Numbering(type, knowledge);
        return Enumerable.Range(1, int.MaxValue - last).Select(step => prefix + (last + step).ToString(CultureInfo.InvariantCulture).PadLeft(width, '0')).First(IsFree);

        bool IsFree(string id) => knowledge.Find(id) is null && !taken.Contains(id) && !taken.Contains(folder.Length == 0 ? $"{id}.md" : $"{folder}/{id}.md");
    }

    private static IEnumerable<string> Candidates(string name) =>
        Enumerable.Range(2, int.MaxValue - 2).Select(number => $"{name}-{number.ToString(CultureInfo.InvariantCulture)}").Prepend(name);

    /// <summary>How the ids of a type are counted here: an organisation may write R-001 where the type says RISK-.</summary>
    private static (string Prefix, int Width, int Last) Numbering(ItemType type, KnowledgeBase knowledge)
    {
        var counted = knowledge.Items.Where(item => item.Type.Name == type.Name).SelectMany(item => item.Aliases.Prepend(item.Id))
            .Concat(knowledge.TakenIds.Where(id => id.StartsWith(type.IdPrefix, StringComparison.Ordinal)))
            .Select(id => Counted().Match(id))
            .Where(match => match.Success)
            .GroupBy(match => match.Groups[1].Value)
            .OrderByDescending(group => group.Count())
            .ThenByDescending(group => group.Key == type.IdPrefix)
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .FirstOrDefault();
        return counted is null
            ? (type.IdPrefix, 2, 0)
            : (counted.Key, counted.Max(match => match.Groups[2].Length), counted.Max(match => int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture)));
    }

    private static string Required(ItemType type, KnowledgeBase knowledge, string id, string title, bool saysType)
    {
        var text = new StringBuilder();
        if (type.IsPage)
        {
            text.Append(CultureInfo.InvariantCulture, $"title: {(title.Length > 0 ? YamlText.Scalar(title) : "<the title of the page>")}\n");
            WriteRequired(text, type.Fields.All.Where(field => field.Name != Item.TitleField.Name), knowledge, "");
            return text.ToString();
        }

        text.Append(CultureInfo.InvariantCulture, $"id: {YamlText.Scalar(id)}\n");
        if (!saysType)
        {
            text.Append(CultureInfo.InvariantCulture, $"type: {type.Name}\n");
        }

        if (title.Length > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"title: {YamlText.Scalar(title)}\n");
        }

        string[] written = ["id", "type", .. title.Length > 0 ? ["title"] : Array.Empty<string>()];
        WriteRequired(text, type.Fields.All.Where(field => !written.Contains(field.Name)), knowledge, "");
        return text.ToString();
    }

    /// <summary>Each required key below the words that say what belongs there; a part with required keys of its own is opened.</summary>
    private static void WriteRequired(StringBuilder text, IEnumerable<Field> fields, KnowledgeBase knowledge, string indent)
    {
        foreach (var field in fields.Where(field => field.Required))
        {
            var inner = field.Kind.Keys?.All.Where(key => key.Required).ToList() ?? [];
            var isList = field.Kind.Elements is not null;
            text.Append(CultureInfo.InvariantCulture, $"{indent}# {(inner.Count > 0 ? Sentence(field.Description) : Hint(field, knowledge))}\n{indent}{field.Name}:\n");
            if (inner.Count == 0)
            {
                continue;
            }

            var from = text.Length;
            WriteRequired(text, inner, knowledge, indent + (isList ? "    " : "  "));
            if (isList)
            {
                // The dash stands before the first key, so the words about that key go above it.
                var lines = text.ToString(from, text.Length - from).Split('\n');
                text.Length = from;
                var dash = Array.FindIndex(lines, line => !line.TrimStart().StartsWith('#'));
                lines[dash] = $"{indent}  - {lines[dash].TrimStart()}";
                text.Append(string.Join('\n', lines));
            }
        }
    }

    /// <summary>What else an item of the type may say, ready to be taken out of its comment.</summary>
    private static string Optional(ItemType type, KnowledgeBase knowledge)
    {
        var own = type.Fields.All.Where(field => !Item.CommonFields.All.Contains(field) && !field.Required);
        Field[] common = [Item.OwnerField, Item.SummaryField, Item.TagsField];
        var offered = own.Concat(common.Where(field => type.Fields.Find(field.Name) == field)).ToList();
        return string.Concat(offered.Select(field => $"# {field.Name}: # {Hint(field, knowledge)}\n").Prepend($"\n# What else {Grammar.Article(type.Label)} {InSentence(type.Label)} may say: take the “# ” away from before a key, and write its value after it.\n"));
    }

    private static string InSentence(string label) => label.Length > 1 && char.IsUpper(label[1]) ? label : label.ToLowerInvariant();

    /// <summary>What a field is for, and how it is written: its words and the ids that are there to be named.</summary>
    private static string Hint(Field field, KnowledgeBase knowledge)
    {
        var kind = field.Kind.Elements ?? field.Kind;
        var each = field.Kind.Elements is not null ? "a list, each line " : "";
        var expected = kind switch
        {
            _ when field.Kind == Kinds.Text => null,
            WordKind words => $"{each}one of {string.Join(", ", words.Words.Concat(knowledge.Configuration.AddedWords.GetValueOrDefault(words.Vocabulary.Name) ?? []))}",
            ReferenceKind { IsById: true } reference => each + reference.Expected + Ids(reference, knowledge),
            _ when field.Kind.Keys is { } keys && field.Kind.Elements is null && !keys.All.Any(key => key.Required) => $"{{{string.Join(", ", keys.Names.Select(name => $"{name}: …"))}}}",
            _ => field.Kind.Expected,
        };
        return expected is null ? Sentence(field.Description) : $"{Sentence(field.Description)} Write {expected}.".TrimStart();
    }

    private static string Ids(ReferenceKind reference, KnowledgeBase knowledge)
    {
        var ids = knowledge.Items.Where(item => reference.Types.Contains(item.Type.Name)).Select(item => item.Id).Take(MostIds + 1).ToList();
        return ids.Count == 0 ? "" : $": {string.Join(", ", ids.Take(MostIds))}{(ids.Count > MostIds ? " …" : "")}";
    }

    /// <summary>On one line, whatever an organisation wrote for its own field.</summary>
    private static string Sentence(string description) =>
        Grammar.Short(description, 200) is { Length: > 0 } line ? line.TrimEnd('.') + "." : "";

    /// <summary>An id that ends in a number.</summary>
    [GeneratedRegex(@"^(.*\D)(\d{1,8})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Counted();
}
