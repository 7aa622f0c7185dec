using System.Collections;
using System.Globalization;
using System.Text.Json;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Queries;

/// <summary>The values that expressions work with: true or false, numbers, text, dates, lengths of time, items, parts, data, and flat lists of these.</summary>
internal static class Values
{
    /// <summary>A field's value.</summary>
    public static object? Of(object? written) => written switch
    {
        null => null,
        bool or double or string or PartialDate or Item or Part => written,
        DateOnly day => PartialDate.Of(day),
        Reference reference => reference.Target,
        Enum word => Casing.Kebab(word.ToString()),
        IEntry entry => Of(entry.DataValue),
        IEnumerable list => Flat(list.Cast<object?>().Select(Of)),
        _ => written.ToString(),
    };

    /// <summary>A value of the computed data.</summary>
    public static object? Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? PartialDate.Of(day) : value.GetString(),
        JsonValueKind.Number => value.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Array => Flat(value.EnumerateArray().Select(Of)),
        JsonValueKind.Object => value,
        _ => null,
    };

    /// <summary>The value's elements: none of nothing, one of a single value.</summary>
    public static IReadOnlyList<object> All(object? value) => value switch
    {
        null => [],
        List<object> list => list,
        _ => [value],
    };

    public static List<object> Flat(IEnumerable<object?> values) => [.. values.SelectMany(All)];

    /// <summary>Asks something of a value, or of each value of a list.</summary>
    public static object? Map(object? value, Func<object, object?> ask) => value switch
    {
        null => null,
        List<object> list => Flat(list.Select(ask)),
        _ => ask(value),
    };

    /// <summary>Of a list, whether any is true.</summary>
    public static bool IsTrue(object? value) => value switch
    {
        bool truth => truth,
        List<object> list => list.Exists(IsTrue),
        _ => false,
    };

    /// <summary>Whether two single values are the same: text without regard to case, an item and its id, a day and the quarter it lies in.</summary>
    public static bool AreSame(object left, object right) => (left, right) switch
    {
        (string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase),
        (PartialDate a, PartialDate b) => a.Includes(b) || b.Includes(a),
        (Item item, string id) => IsCalled(item, id),
        (string id, Item item) => IsCalled(item, id),
        _ => left.Equals(right),
    };

    public static bool IsCalled(Item item, string id) => item.Id.Equals(id, StringComparison.OrdinalIgnoreCase) || item.OtherIds.Contains(id, StringComparer.OrdinalIgnoreCase);
}
