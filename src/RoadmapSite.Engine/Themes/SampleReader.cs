using System.Globalization;
using RoadmapSite.Engine.Charts;
using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Themes;

/// <summary>Reads the samples of a theme's parts: YAML as values for templates.</summary>
/// <remarks>A plain id of <c>parts/items.yml</c> is that item, a map with the one key <c>markup</c> is HTML or SVG, a plain day is a day. What stands in quotes is text.</remarks>
internal sealed class SampleReader
{
    private const string ItemsFile = ThemeFiles.PartsFolder + "items.yml";

    private static readonly string[] Keys = ["description", "template", "states"];

    private static readonly string[] ItemKeys = ["title", "type", "status", "summary", "owner"];

    private readonly ThemeFiles files;
    private readonly string url;
    private readonly Dictionary<string, Model> items = new(StringComparer.Ordinal);

    /// <param name="url">The page that links to the samples' items lead to, for they have no pages.</param>
    /// <exception cref="ThemeException">The items of the samples cannot be read.</exception>
    public SampleReader(ThemeFiles files, string url)
    {
        this.files = files;
        this.url = url;
        foreach (var entry in ReadMap(ItemsFile)?.Entries ?? [])
        {
            items[entry.Key.Text] = ReadItem(entry);
        }
    }

    /// <summary>Null for a part without a sample.</summary>
    /// <exception cref="ThemeException">The sample cannot be read.</exception>
    public PartSample? Read(string part)
    {
        var path = PartSample.PathOf(part);
        if (ReadMap(path) is not { } map)
        {
            return null;
        }

        CheckKeys(map, Keys);
        var description = Text(map, "description") ?? throw Mistake(map.At, "A sample says what its part is for and when to use it, under “description”.");
        var states = map["states"] switch
        {
            null => [KeyValuePair.Create("", new Model())],
            YamlMap named => named.Entries.Select(entry => KeyValuePair.Create(entry.Key.Text, entry.Value as YamlMap is { } values ? ReadModel(values) : throw Mistake(entry.Value.At, "A state is a map of the values that the part is given."))).ToList(),
            var other => throw Mistake(other.At, "States are a map: the name of each, and below it the values that the part is given."),
        };
        return new(path, description, Text(map, "template") ?? $"{{% include '{part}' %}}", states);
    }

    private YamlMap? ReadMap(string path)
    {
        if (files.Read(path) is not { } source)
        {
            return null;
        }

        var findings = new List<Diagnostic>();
        var node = YamlReader.Read(source, 0, source.Text.Length, findings);
        return findings is [var first, ..] ? throw Mistake(first.At, first.Help is { } help ? $"{first.Message} ({help})" : first.Message)
            : node as YamlMap ?? throw Mistake(source.Whole, "There is nothing in it: a file of samples is a map of keys and values.");
    }

    private Model ReadItem(YamlEntry entry)
    {
        if (entry.Value is not YamlMap map)
        {
            throw Mistake(entry.Value.At, $"An item is a map of {Grammar.And(ItemKeys)}.");
        }

        CheckKeys(map, ItemKeys);
        var type = Text(map, "type") ?? throw Mistake(entry.Key.At, "An item has a type.");
        return new()
        {
            ["id"] = entry.Key.Text,
            ["title"] = Text(map, "title") ?? throw Mistake(entry.Key.At, "An item has a title."),
            ["url"] = url,
            ["type"] = type,
            ["typeLabel"] = Casing.Sentence(type),
            ["status"] = Text(map, "status"),
            ["summary"] = Text(map, "summary"),
            ["owner"] = map["owner"] is YamlScalar owner ? items.GetValueOrDefault(owner.Text) ?? throw Mistake(owner.At, $"There is no item “{owner.Text}” above.") : null,
        };
    }

    private Model ReadModel(YamlMap map)
    {
        var model = new Model();
        foreach (var entry in map.Entries)
        {
            model[entry.Key.Text] = ReadValue(entry.Value);
        }

        return model;
    }

    private object? ReadValue(YamlNode node) => node switch
    {
        YamlMap { Entries: [{ Key.Text: "markup", Value: YamlScalar markup }] } => new Markup(markup.Text.TrimEnd()),
        YamlMap map => ReadModel(map),
        YamlList list => list.Items.Select(ReadValue).ToList(),
        YamlScalar scalar => ReadScalar(scalar),
        _ => null,
    };

    private object? ReadScalar(YamlScalar scalar) =>
        scalar.IsNull ? null
        : !scalar.Plain ? scalar.Text
        : items.TryGetValue(scalar.Text, out var item) ? item
        : scalar.Text is "true" or "false" ? scalar.Text == "true"
        : int.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole
        : double.TryParse(scalar.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number
        : DateOnly.TryParseExact(scalar.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : scalar.Text;

    private static string? Text(YamlMap map, string key) => map[key] is YamlScalar { IsNull: false } scalar ? scalar.Text.Trim() : null;

    private static void CheckKeys(YamlMap map, IReadOnlyList<string> known)
    {
        if (map.Entries.FirstOrDefault(entry => !known.Contains(entry.Key.Text)) is { } unknown)
        {
            throw Mistake(unknown.Key.At, Nearest.To(unknown.Key.Text, known) is { } near ? $"There is no key “{unknown.Key.Text}” here. Did you mean “{near}”?" : $"There is no key “{unknown.Key.Text}” here. There is {Grammar.And(known)}.");
        }
    }

    private static ThemeException Mistake(Span at, string reason) => new(at.File.Path, at.Line, reason);
}
