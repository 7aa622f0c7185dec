using System.Globalization;
using System.Text;
using System.Text.Json;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Schemas;

/// <summary>Writes what fields may hold as JSON Schema (draft-07, which editors and validators read best).</summary>
/// <param name="items">Whose ids are known, so that an editor can offer them.</param>
/// <param name="configuration">For words and date words that an organisation adds.</param>
/// <param name="rules">The names and codes of all rules.</param>
internal sealed class SchemaWriter(Utf8JsonWriter json, IReadOnlyList<Item> items, Configuration configuration, IReadOnlyList<string> rules)
{
    private readonly List<(string Name, Action Write)> definitions = [];
    private readonly Dictionary<object, string> names = [];

    public Utf8JsonWriter Json => json;

    /// <summary>Keys that a map may have beside what its kind says: the names of the rules, for the setting about rules.</summary>
    public IReadOnlyList<string> KnownKeys { get; private set; } = [];

    public IEnumerable<string> DateWords => configuration.DateWords.Select(word => word.Key);

    public IReadOnlyList<string> AddedWords(Vocabulary vocabulary) => configuration.AddedWords.GetValueOrDefault(vocabulary.Name) ?? [];

    /// <summary>The members of an object schema with these fields as its keys.</summary>
    /// <param name="required">Which of them must be there.</param>
    /// <param name="write">How to write a field that is not like what its kind says; null where it is.</param>
    public void Fields(Fields fields, Func<Field, bool> required, Func<Field, Action?>? write = null, Func<Field, IReadOnlyList<string>>? keys = null)
    {
        json.WriteString("type", "object");
        var must = fields.All.Where(required).ToList();
        if (must.Count > 0)
        {
            Strings("required", must.Select(field => field.Name));
        }

        json.WriteStartObject("properties");
        foreach (var field in fields.All)
        {
            json.WriteStartObject(field.Name);
            json.WriteString("description", field.Description);
            KnownKeys = keys?.Invoke(field) ?? [];
            if (write?.Invoke(field) is { } own)
            {
                own();
            }
            else if (field == Allowance.RuleField)
            {
                Strings("enum", rules);
            }
            else
            {
                field.Kind.WriteSchema(this, orNull: !required(field));
            }

            json.WriteEndObject();
        }

        KnownKeys = [];
        json.WriteEndObject();
        json.WriteBoolean("additionalProperties", false);
    }

    /// <summary>The types that a value may have. A key without a value is as good as none, unless it has to be there.</summary>
    public void Type(bool orNull, params IReadOnlyList<string> types)
    {
        if (types.Count == 1 && !orNull)
        {
            json.WriteString("type", types[0]);
        }
        else
        {
            Strings("type", orNull ? types.Append("null") : types);
        }
    }

    /// <summary>One of a few words in any capitals, or a word that is read as one of them.</summary>
    /// <remarks>The words stand in an enumeration, which editors offer; other spellings pass beside it.</remarks>
    public void Words(bool orNull, IReadOnlyList<string> words, IEnumerable<string> spellings)
    {
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        json.WriteStartArray("enum");
        foreach (var word in words)
        {
            Word(word);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "string");
        json.WriteString("pattern", AnyCase(words.Concat(spellings)));
        json.WriteEndObject();
        Null(orNull);
        json.WriteEndArray();
    }

    /// <summary>Words as keys, each with the same values.</summary>
    public void KeysOf(IReadOnlyList<string> words, Action value)
    {
        json.WriteStartObject("properties");
        foreach (var word in words)
        {
            json.WriteStartObject(word);
            value();
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>A map with declared keys, written once however often it is used: it may hold more of its own sort.</summary>
    public void Part(string name, Fields fields, bool orNull)
    {
        var reference = Define(fields, Casing.Slug(name), () => Fields(fields, field => field.Required || field.RequiredByRule));
        json.WriteStartArray(orNull ? "anyOf" : "allOf");
        Refer(reference);
        Null(orNull);
        json.WriteEndArray();
    }

    /// <summary>The id of an item. Known ids are offered; another is no mistake of the file's shape, and the check says what it thinks of it.</summary>
    public void Reference(bool orNull, IReadOnlyList<string> types, char separator)
    {
        var known = items.Where(item => types.Count == 0 || types.Contains(item.Type.Name)).SelectMany(item => Names(item, separator)).DistinctBy(pair => pair.Id).ToList();
        json.WriteStartArray("anyOf");
        if (known.Count > 0)
        {
            var key = $"known-{(types.Count == 0 ? "item" : string.Join('-', types))}{(separator == ':' ? "-part" : "")}";
            Refer(Define(key, key, () =>
            {
                json.WriteStartArray("enum");
                foreach (var (id, _) in known)
                {
                    Word(id);
                }

                json.WriteEndArray();
                Strings("enumDescriptions", known.SelectMany(pair => Literal(pair.Id) is null ? [pair.Title] : new[] { pair.Title, pair.Title }));
            }));
        }

        json.WriteStartObject();
        Type(orNull: false, "string", "number", "boolean");
        json.WriteNumber("minLength", 1);
        json.WriteEndObject();
        Null(orNull);
        json.WriteEndArray();
    }

    /// <summary>The ids of the items of these types.</summary>
    public IReadOnlyList<string> IdsOf(IReadOnlyList<string> types) => [.. items.Where(item => types.Count == 0 || types.Contains(item.Type.Name)).Select(item => item.Id).Distinct()];

    public void Strings(string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    /// <summary>What the schema refers to; to be written last.</summary>
    public void Definitions()
    {
        if (definitions.Count == 0)
        {
            return;
        }

        json.WriteStartObject("definitions");

        // Writing one may add another.
        for (var i = 0; i < definitions.Count; i++)
        {
            json.WriteStartObject(definitions[i].Name);
            definitions[i].Write();
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>A pattern that takes each of these words in any capitals.</summary>
    /// <remarks>Patterns of JSON Schema have no switch for that.</remarks>
    public static string AnyCase(IEnumerable<string> words)
    {
        var pattern = new StringBuilder("^(?:");
        var first = true;
        foreach (var word in words)
        {
            pattern.Append(first ? "" : "|");
            first = false;
            foreach (var letter in word)
            {
                _ = char.IsLetter(letter) && char.ToUpperInvariant(letter) != char.ToLowerInvariant(letter)
                    ? pattern.Append('[').Append(char.ToUpperInvariant(letter)).Append(char.ToLowerInvariant(letter)).Append(']')
                    : char.IsLetterOrDigit(letter) || letter is '-' or '_' or ' ' ? pattern.Append(letter) : pattern.Append('\\').Append(letter);
            }
        }

        return pattern.Append(")$").ToString();
    }

    private static IEnumerable<(string Id, string Title)> Names(Item item, char separator) => separator == ':'
        ? item.Parts.Select(part => ($"{item.OtherIds.Append(item.Id).Except(item.Aliases).First()}:{part.Id}", TitleOf(part.Part) ?? item.Title))
        : [(item.Id, item.Title)];

    private static string? TitleOf(Part part) => part.Values.FirstOrDefault(bound => bound.Field.Name == "title").Value as string;

    private string Define(object key, string name, Action write)
    {
        if (!names.TryGetValue(key, out var defined))
        {
            defined = name;
            for (var i = 2; names.ContainsValue(defined); i++)
            {
                defined = string.Create(CultureInfo.InvariantCulture, $"{name}-{i}");
            }

            names.Add(key, defined);
            definitions.Add((defined, write));
        }

        return defined;
    }

    private void Refer(string name)
    {
        json.WriteStartObject();
        json.WriteString("$ref", $"#/definitions/{name}");
        json.WriteEndObject();
    }

    private void Null(bool orNull)
    {
        if (orNull)
        {
            json.WriteStartObject();
            json.WriteString("type", "null");
            json.WriteEndObject();
        }
    }

    /// <summary>A word that is a number or a switch without quotes is written as both.</summary>
    private void Word(string word)
    {
        json.WriteStringValue(word);
        if (Literal(word) is { } literal)
        {
            json.WriteRawValue(literal);
        }
    }

    private static string? Literal(string word) =>
        word is "true" or "false" || (word.All(char.IsAsciiDigit) && word.Length is > 0 and < 16 && (word.Length == 1 || word[0] != '0')) ? word : null;
}
