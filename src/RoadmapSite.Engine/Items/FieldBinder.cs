using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Rules;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Items;

/// <summary>Reads the keys of a map as declared fields. One mistake, one message; what could be read is kept.</summary>
internal static class FieldBinder
{
    /// <param name="name">What the map is, in messages: <c>initiative</c>, <c>milestone</c>.</param>
    /// <param name="defaults">Values for keys that the map does not have.</param>
    public static Bound[] Bind(YamlMap map, Fields fields, string name, BindScope scope, IReadOnlyList<YamlMap>? defaults = null, bool topLevel = false)
    {
        var bound = new Bound[map.Entries.Count];
        var count = 0;
        HashSet<string>? meant = null;
        for (var i = 0; i < map.Entries.Count; i++)
        {
            var entry = map.Entries[i];
            if (fields.Find(entry.Key.Text) is { } field)
            {
                Read(field, entry);
            }
            else
            {
                var near = Nearest.Of(entry.Key.Text, fields.Names.Where(known => map[known] is null), 2);
                scope.Findings.Add(near is [var only]
                    ? UnknownKey.Rule.Misspelt(entry.Key.At, entry.Key.Text, name, only)
                    : UnknownKey.Rule.Found(entry.Key.At, entry.Key.Text, name, near is [var nearest, ..] ? nearest : null, fields.Names));
                Mean(near is [var first, ..] ? first : null);
            }
        }

        foreach (var entry in (defaults ?? []).SelectMany(layer => layer.Entries))
        {
            // A default that this type has no field for is meant for its neighbours.
            if (fields.Find(entry.Key.Text) is { } field && map[field.Name] is null && !IsBound(field))
            {
                Read(field, entry);
            }
        }

        foreach (var field in fields.All)
        {
            if (field.Required && map[field.Name] is (null or YamlScalar { IsNull: true }) && !IsReported(field.Name) && !IsBound(field))
            {
                scope.Findings.Add(MissingField.Rule.Found(map.Find(field.Name)?.Key.At ?? map.At, field, name));
            }
        }

        Array.Resize(ref bound, count);
        return bound;

        // A key that was misspelt or lost to a syntax error has its finding already.
        bool IsReported(string key) => map.IsUnreadable || map.Lost.Contains(key) || meant?.Contains(key) == true;

        void Mean(string? key)
        {
            if (key is not null)
            {
                (meant ??= new(StringComparer.Ordinal)).Add(key);
            }
        }

        bool IsBound(Field field)
        {
            for (var i = 0; i < count; i++)
            {
                if (bound[i].Field == field)
                {
                    return true;
                }
            }

            return false;
        }

        void Read(Field field, YamlEntry entry)
        {
            if (entry.Value is YamlScalar { IsNull: true })
            {
                // A colour without quotes is a comment to YAML, and would do nothing, silently.
                if (field is Field<Colour> && CommentAfter(entry.Key.At) is { } comment)
                {
                    scope.Findings.Add(WrongType.Rule.Comment(comment, field.Name));
                }

                return;
            }

            scope.FieldName = field.Name;
            if (topLevel)
            {
                scope.Relation = field.Name;
            }

            var withheld = scope.Withheld;
            if (field.Kind.ReadValue(entry.Value, scope) is not { } value)
            {
                if (scope.Withheld > withheld)
                {
                    Mean(field.Name);
                }
            }
            else
            {
                if (count == bound.Length)
                {
                    Array.Resize(ref bound, count + 4);
                }

                bound[count++] = new(field, value, entry.Value is YamlMap or YamlList { At.Length: 0 } ? entry.Key.At : entry.Value.At, entry.Key.At);
            }
        }
    }

    /// <summary>The comment that stands where a key's value would.</summary>
    private static Span? CommentAfter(Span key)
    {
        var text = key.File.Text;
        var start = key.Start + key.Length;
        while (start < text.Length && text[start] is ':' or ' ' or '\t')
        {
            start++;
        }

        var end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return end > start && text[start] == '#' ? key.File.At(start, end - start) : null;
    }
}
