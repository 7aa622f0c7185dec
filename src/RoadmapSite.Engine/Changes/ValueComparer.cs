using System.Collections;
using System.Globalization;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Engine.Text;
using RoadmapSite.Engine.Themes;

namespace RoadmapSite.Engine.Changes;

/// <summary>Compares the values of two parts of one kind, however deep they go, without knowing what they are about.</summary>
/// <param name="idOf">An item's present id, by which two references are to the same item even after it was renamed.</param>
internal sealed class ValueComparer(Formats formats, Func<Item, string> idOf)
{
    private const string Added = "added";
    private const string TakenOut = "taken out";

    /// <summary>Keys that tell one line of a list from another, in the order they are tried.</summary>
    private static readonly string[] Names = ["id", "title", "name", "text", "date", "from"];

    private readonly ValueWords words = new(formats);

    /// <param name="leftOut">Fields that are not compared.</param>
    public IEnumerable<FieldChange> Compare(Part before, Part now, IReadOnlyList<Field> leftOut) => Parts("", before, now, leftOut);

    private IEnumerable<FieldChange> Parts(string path, Part before, Part now, IReadOnlyList<Field> leftOut)
    {
        var names = now.Values.Concat(before.Values).Select(bound => bound.Field).Where(field => !leftOut.Contains(field)).Select(field => field.Name).Distinct(StringComparer.Ordinal);
        foreach (var name in names)
        {
            var (old, present) = (Find(before, name), Find(now, name));
            var field = (present ?? old)!.Value.Field;
            foreach (var change in Values(Join(path, field), field.Name == Item.StatusField.Name, field.Kind, old?.Value, present?.Value))
            {
                yield return change;
            }
        }
    }

    private IEnumerable<FieldChange> Values(string path, bool isStatus, Kind? kind, object? before, object? now) => (before, now) switch
    {
        (Part old, Part present) => Parts(path, old, present, []),
        (null, Part present) => Flatten(path, present).Select(leaf => Change(leaf.Path, false, leaf.Bound.Field.Kind, null, leaf.Bound.Value)),
        (Part old, null) => Flatten(path, old).Select(leaf => Change(leaf.Path, false, leaf.Bound.Field.Kind, leaf.Bound.Value, null)),
        _ when IsList(before) || IsList(now) => Lists(path, kind?.Elements, Elements(before), Elements(now)),
        _ => Same(before, now) ? [] : [Change(path, isStatus, kind, before, now)],
    };

    private IEnumerable<FieldChange> Lists(string path, Kind? kind, List<object> before, List<object> now)
    {
        if (before.Concat(now).All(element => element is not (Part or IEntry)))
        {
            var went = Without(before, now);
            var came = Without(now, before);
            return went.Count + came.Count == 0 ? [] : [new(path, KindOf(false, kind, came.Concat(went).First()), InList(went, kind), InList(came, kind)) { Difference = went.Count == 0 ? Added : came.Count == 0 ? TakenOut : null }];
        }

        return Lines(path, kind, before, now);
    }

    private IEnumerable<FieldChange> Lines(string path, Kind? kind, List<object> before, List<object> now)
    {
        var (olds, presents) = (ByKey(before), ByKey(now));
        foreach (var (key, present) in presents)
        {
            var label = Join(path, NameOf(present));
            if (!olds.TryGetValue(key, out var old))
            {
                yield return new(label, ChangeKind.Figure, null, Summary(present, kind)) { Difference = Added };
            }
            else if (old is Part oldPart && present is Part presentPart)
            {
                foreach (var change in Parts(label, oldPart, presentPart, []))
                {
                    yield return change;
                }
            }
            else if (old is IEntry oldEntry && present is IEntry presentEntry)
            {
                foreach (var change in Values(label, false, kind, oldEntry.DataValue, presentEntry.DataValue))
                {
                    yield return change;
                }
            }
        }

        foreach (var (key, old) in olds.Where(pair => !presents.ContainsKey(pair.Key)))
        {
            yield return new(Join(path, NameOf(old)), ChangeKind.Figure, Summary(old, kind), null) { Difference = TakenOut };
        }
    }

    private FieldChange Change(string path, bool isStatus, Kind? kind, object? before, object? now)
    {
        var (from, to) = (Words(before, kind), Words(now, kind));
        if (from == to && before is double earlier && now is double later)
        {
            // A difference that rounding hides would read as none.
            (from, to) = (earlier.ToString("R", formats.Culture), later.ToString("R", formats.Culture));
        }

        int? days = before is PartialDate oldDate && now is PartialDate date ? oldDate.SlipTo(date) : null;
        return new(path, KindOf(isStatus, kind, now ?? before), from, to)
        {
            Days = days,
            Difference = days switch
            {
                0 => "named more exactly",
                > 0 => $"{Grammar.Count(days.Value, "day")} later",
                < 0 => $"{Grammar.Count(-days.Value, "day")} earlier",
                null when ReferenceEquals(kind, Kinds.Money) && before is double was && now is double isNow => $"{formats.Money(Math.Abs(isNow - was))} {(isNow > was ? "more" : "less")}",
                null => null,
            },
        };
    }

    private string? Words(object? value, Kind? kind) => value is null ? null : words.Of(value, kind);

    private static ChangeKind KindOf(bool isStatus, Kind? kind, object? value) => value switch
    {
        _ when isStatus => ChangeKind.Status,
        PartialDate => ChangeKind.Date,
        double when ReferenceEquals(kind, Kinds.Money) => ChangeKind.Money,
        double or bool or Enum => ChangeKind.Figure,
        Reference => ChangeKind.Link,
        string when kind is IWordKind => ChangeKind.Figure,
        _ => ChangeKind.Words,
    };

    private bool Same(object? before, object? now) => (before, now) switch
    {
        (PartialDate old, PartialDate date) => (old.Lo, old.Hi) == (date.Lo, date.Hi),
        (Reference old, Reference reference) => Key(old) == Key(reference),
        (string old, string text) => OneLine(old) == OneLine(text),
        _ => Equals(before, now),
    };

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private string Key(object? element) => element switch
    {
        Reference { Target: { } target } reference => $"{idOf(target)}/{reference.PartId}",
        Reference reference => $"{reference.Id}/{reference.PartId}",
        string text => OneLine(text),
        PartialDate date => $"{date.Lo.DayNumber}-{date.Hi.DayNumber}",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => element?.ToString() ?? "",
    };

    /// <summary>Each line under what tells it from the others; of two alike, the second under its place.</summary>
    private Dictionary<string, object> ByKey(List<object> elements)
    {
        var byKey = new Dictionary<string, object>(StringComparer.Ordinal);
        for (var i = 0; i < elements.Count; i++)
        {
            var key = elements[i] is IEntry entry ? Key(entry.KeyValue) : Key(Naming((Part)elements[i]).Value);
            if (key.Length == 0 || !byKey.TryAdd(key, elements[i]))
            {
                byKey[FormattableString.Invariant($"{key}\n{i}")] = elements[i];
            }
        }

        return byKey;
    }

    /// <summary>The value that names a line: its id, its title, its day; else the first that is written.</summary>
    private static Bound Naming(Part part) => Names.Select(name => Find(part, name)).FirstOrDefault(bound => bound is not null) ?? (part.Values.Count > 0 ? part.Values[0] : default);

    /// <summary>What a reader calls a line.</summary>
    private string NameOf(object element) => element switch
    {
        IEntry entry => entry.KeyValue is double ? words.Of(entry.KeyValue, Kinds.Year) : words.Of(entry.KeyValue, null),
        Part part when Find(part, "title") is { } title => Grammar.Short(words.Of(title.Value, null)),
        Part part when Naming(part) is { Field: not null } naming => Grammar.Short(words.Of(naming.Value, naming.Field.Kind)),
        _ => "",
    };

    /// <summary>What a line says beside its name.</summary>
    private string Summary(object element, Kind? kind)
    {
        if (element is not Part part)
        {
            return words.Of(((IEntry)element).DataValue, kind);
        }

        var naming = Naming(part);
        var rest = part.Values.Where(bound => bound.Field != naming.Field && bound.Field.Name is not ("id" or "title")).ToList();
        return rest.Count == 0 ? "a line of its own" : string.Join("; ", rest.Select(bound => words.Named(bound)));
    }

    private List<object> Without(List<object> elements, List<object> others)
    {
        var left = others.Select(Key).ToHashSet(StringComparer.Ordinal);
        return [.. elements.Where(element => !left.Contains(Key(element)))];
    }

    private string? InList(List<object> elements, Kind? kind) => elements.Count == 0 ? null : string.Join(", ", elements.Select(element => words.Of(element, kind)));

    private static IEnumerable<(string Path, Bound Bound)> Flatten(string path, Part part) => part.Values.SelectMany(bound => bound.Value is Part inner
        ? Flatten(Join(path, bound.Field), inner)
        : [(Join(path, bound.Field), bound)]);

    private static string Join(string path, string name) => path.Length == 0 ? name : name.Length == 0 ? path : $"{path}, {name}";

    private static string Join(string path, Field field) => Join(path, path.Length == 0 ? Casing.Sentence(field.Name) : Casing.Sentence(field.Name).ToLowerInvariant());

    private static bool IsList(object? value) => value is IEnumerable and not string;

    private static List<object> Elements(object? value) => value is IEnumerable list and not string ? [.. list.Cast<object>()] : value is null ? [] : [value];

    private static Bound? Find(Part part, string name)
    {
        foreach (var bound in part.Values)
        {
            if (bound.Field.Name == name)
            {
                return bound;
            }
        }

        return null;
    }
}
