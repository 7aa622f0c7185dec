using System.Text.Json;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Items.Values;

namespace RoadmapSite.Engine.Queries;

/// <summary>What an expression gives: its sort, whether several of them, and what may be asked of each.</summary>
internal sealed record QueryType(Sort Sort)
{
    public static QueryType Any { get; } = new(Sort.Any);

    public static QueryType Truth { get; } = new(Sort.Truth);

    public static QueryType Number { get; } = new(Sort.Number);

    public static QueryType Text { get; } = new(Sort.Text);

    public static QueryType Date { get; } = new(Sort.Date);

    public bool Many { get; init; }

    /// <summary>The words it may be, the least first where they have an order.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Whether its words are those of a vocabulary, which are shown with spaces.</summary>
    public bool IsWord { get; init; }

    /// <summary>Of items: the types they may have.</summary>
    public IReadOnlyList<ItemType> Types { get; init; } = [];

    /// <summary>Of parts: their fields.</summary>
    public Fields? Keys { get; init; }

    /// <summary>Of data: their JSON Schema.</summary>
    public JsonElement Schema { get; init; }

    public bool IsNumber => Sort is Sort.Number or Sort.Money or Sort.Percent or Sort.Year;

    /// <summary>In a message: “is …”.</summary>
    public string Described => Sort switch
    {
        Sort.Truth => "yes or no",
        Sort.Number or Sort.Year => "a number",
        Sort.Money => "an amount of money",
        Sort.Percent => "a percentage",
        Sort.Text => IsWord ? "a word" : "text",
        Sort.Date => "a date",
        Sort.Time => "a length of time",
        Sort.Item => Types is [var one] ? $"{RoadmapSite.Engine.Text.Grammar.Article(one.Name)} {one.Name}" : "an item",
        Sort.Part => "a group of fields",
        Sort.Data => "a group of figures",
        _ => "a value",
    };

    public static QueryType OfItems(IReadOnlyList<ItemType> types, bool many = false) => new(Sort.Item) { Types = types, Many = many };

    /// <summary>What a field of front matter gives.</summary>
    public static QueryType Of(Kind kind, KnowledgeBase knowledge) => kind switch
    {
        { Elements: { } elements } => Of(elements, knowledge) with { Many = true },
        { Keys: { } keys } => new(Sort.Part) { Keys = keys },
        ReferenceKind reference => OfItems(reference.Types.Count == 0 ? knowledge.Types : [.. knowledge.Types.Where(type => reference.Types.Contains(type.Name))]),
        WordKind word => new(Sort.Text) { IsWord = true, Words = [.. word.Words, .. knowledge.Configuration.AddedWords.GetValueOrDefault(word.Vocabulary.Name) ?? []] },
        { Words.Count: > 0 } => new(Sort.Text) { IsWord = true, Words = kind.Words },
        BooleanKind => Truth,
        DateKind => Date,
        _ when ReferenceEquals(kind, Kinds.Money) => new(Sort.Money),
        _ when ReferenceEquals(kind, Kinds.Percent) => new(Sort.Percent),
        _ when ReferenceEquals(kind, Kinds.Year) => new(Sort.Year),
        NumberKind => Number,
        _ => Text,
    };

    /// <summary>What a value of the computed data is by its JSON Schema.</summary>
    public static QueryType Of(JsonElement schema)
    {
        var name = schema.TryGetProperty("type", out var type) ? type.ValueKind == JsonValueKind.Array ? type[0].GetString() : type.GetString() : null;
        return name switch
        {
            "array" => Of(schema.GetProperty("items")) with { Many = true },
            "object" => new(Sort.Data) { Schema = schema },
            "number" or "integer" => Number,
            "boolean" => Truth,

            // Texts and days look alike in a schema.
            _ => Any,
        };
    }
}
