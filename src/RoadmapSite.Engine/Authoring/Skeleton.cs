using RoadmapSite.Engine.Items;

namespace RoadmapSite.Engine.Authoring;

/// <summary>The keys that a new item needs, with gaps to fill in, in the notation of editor snippets (TextMate): <c>${1:words}</c>, <c>${1|one,another|}</c>.</summary>
public static class Skeleton
{
    /// <summary>Front matter and an empty body, line by line.</summary>
    public static IReadOnlyList<string> FrontMatter(ItemType type)
    {
        var gap = 0;
        return ["---", .. Type(type), .. Lines(type.Fields, () => ++gap), "---", "", "$0"];
    }

    /// <summary>One item of a YAML file of many, line by line.</summary>
    public static IReadOnlyList<string> ListItem(ItemType type)
    {
        var gap = 0;
        List<string> lines = [$"id: {Gap(++gap, type.IdPrefix.Length > 0 ? type.IdPrefix + "00" : type.Name)}", .. Lines(type.Fields, () => ++gap)];
        return [.. lines.Select((line, index) => (index == 0 ? "- " : "  ") + line), "$0"];
    }

    /// <summary>A folder says what its files are; what stands in none says so itself.</summary>
    private static IEnumerable<string> Type(ItemType type) => type.IsSingle ? [$"type: {type.Name}"] : [];

    private static IEnumerable<string> Lines(Fields fields, Func<int> next) =>
        fields.All.Where(field => field.Required).Select(field => $"{field.Name}: {Value(field, field.Kind, next)}");

    private static string Value(Field field, Kind kind, Func<int> next) => kind switch
    {
        { Words: { Count: > 0 } words, Elements: null } => $"${{{next()}|{string.Join(',', words)}|}}",
        { KeyKind: not null } => Gap(next(), "{}"),
        { Elements: { } of } => $"[{Value(field, of, next)}]",
        { Keys: { } keys } => $"{{{string.Join(", ", keys.All.Where(one => one.Required).DefaultIfEmpty(keys.All[0]).Select(one => $"{one.Name}: {Value(one, one.Kind, next)}"))}}}",
        _ => Gap(next(), Example(field, kind)),
    };

    private static string Gap(int number, string words) => $"${{{number}:{words.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("}", "\\}", StringComparison.Ordinal).Replace("$", "\\$", StringComparison.Ordinal)}}}";

    private static string Example(Field field, Kind kind) => kind switch
    {
        Items.Values.DateKind => "2027-01-31",
        Items.Values.BooleanKind => "true",
        Items.Values.NumberKind number => number.Least,
        Items.Values.ReferenceKind { Types: [var type, ..] } => type,
        _ => Text.Casing.Sentence(field.Name),
    };
}
