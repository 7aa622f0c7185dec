using System.Globalization;
using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Roadmap.Progress;

/// <summary>The value that stands in an item today under a key with dots: <c>baseline.start</c>, <c>milestones.wave-1.forecast</c>, <c>budget.2027.capex</c>.</summary>
/// <param name="Texts">The value as it is written, and as it is read where that differs; a list of words has one for each. Empty when there is none.</param>
/// <param name="At">Its place, or that of what it should stand in.</param>
/// <param name="IsUnreadable">Whether something stands there that could not be read, which is a finding of its own.</param>
/// <param name="IsSeveral">Whether the key names a group of values and not one.</param>
internal sealed record PresentValue(IReadOnlyList<string> Texts, Span At, bool IsUnreadable = false, bool IsSeveral = false)
{
    public static PresentValue Of(Item item, Part part, string path)
    {
        var keys = path.Split('.');
        var bound = Read(part, keys);
        var node = Walk(AsWritten.Map(item, part), keys);
        if (node is null && bound is null && item.Part(keys[0]) is { } named && named != part && keys.Length > 1)
        {
            return Of(item, named, string.Join('.', keys[1..]));
        }

        var at = node?.At ?? bound?.At ?? item.Place;
        var read = bound?.Value switch
        {
            string word => word,
            Enum word => Casing.Kebab(word.ToString()),
            Reference reference => reference.Text,
            PartialDate date => date.Text,
            double number => number.ToString(CultureInfo.InvariantCulture),
            bool flag => flag ? "true" : "false",
            _ => null,
        };
        return node switch
        {
            YamlScalar { IsNull: true } or null => new(read is null ? [] : [read], at, IsSeveral: node is null && bound is { Value: Part }),
            YamlScalar scalar => new([.. new[] { scalar.Text.Trim(), read }.OfType<string>().Distinct()], at, IsUnreadable: bound is null && IsField(part, keys)),
            YamlList list when list.Items.All(one => one is YamlScalar) => new([.. list.Items.OfType<YamlScalar>().Select(one => one.Text.Trim())], at),
            _ => new([], at, IsSeveral: true),
        };
    }

    /// <summary>Whether it is what somebody wrote down, however either is written: <c>3</c> is <c>3.0</c>, and <c>2027-Q2</c> is what is meant by it.</summary>
    public bool Is(string text, PlanningCalendar calendar) => Texts.Any(present =>
        present.Equals(text.Trim(), StringComparison.OrdinalIgnoreCase)
        || (Number(present) is { } number && Number(text) == number)
        || (Date(present, calendar) is { } date && Date(text, calendar) is { } other && (date.Lo, date.Hi) == (other.Lo, other.Hi)));

    private static Bound? Read(Part part, ReadOnlySpan<string> keys)
    {
        foreach (var bound in part.Values)
        {
            if (bound.Field.Name == keys[0])
            {
                return keys.Length == 1 ? bound : bound.Value is Part inner ? Read(inner, keys[1..]) : null;
            }
        }

        return null;
    }

    /// <summary>Whether the key is one that could have been read on its own: lines of lists and maps are not followed.</summary>
    private static bool IsField(Part part, string[] keys) => keys.Length == 1 || part.Values.Any(bound => bound.Field.Name == keys[0] && bound.Value is Part);

    private static YamlNode? Walk(YamlNode? node, ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            node = node switch
            {
                YamlMap map => map[key],
                YamlList list => LineOf(list, key),
                _ => null,
            };
        }

        return node;
    }

    private static YamlMap? LineOf(YamlList list, string key) => list.Items.OfType<YamlMap>().FirstOrDefault(line => line.Entries.Any(entry => entry.Value is YamlScalar scalar && scalar.Text == key));

    private static double? Number(string text) => double.TryParse(text, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static PartialDate? Date(string text, PlanningCalendar calendar) => PartialDate.TryParse(text, calendar, out var date) == DateReading.Read ? date : null;
}
