using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Schemas;

namespace RoadmapSite.Engine.Items.Values;

/// <summary>A map with declared fields, such as a milestone.</summary>
internal sealed class PartKind<T>(string name, Func<Fields> fields, Func<PartSource, T> make) : Kind<T>
    where T : Part
{
    /// <summary>Asked for late, because a part may hold parts of its own type.</summary>
    public Fields Fields => fields();

    internal override Fields? Keys => Fields;

    public override string Expected => $"{Text.Grammar.Article(name)} {name}: {{{string.Join(", ", Fields.All.Where(one => one.Required).DefaultIfEmpty(Fields.All[0]).Select(one => $"{one.Name}: …"))}}}";

    internal override void WriteSchema(SchemaWriter schema, bool orNull) => schema.Part(name, Fields, orNull);

    public override bool TryRead(YamlNode node, BindScope scope, out T value)
    {
        value = null!;
        if (node is not YamlMap map)
        {
            return false;
        }

        var outer = scope.FieldName;
        var withheld = scope.Withheld;
        var values = FieldBinder.Bind(map, Fields, name, scope);
        scope.FieldName = outer;
        if (scope.Withheld > withheld && Fields.All.Any(field => field.Required && map[field.Name] is not (null or YamlScalar { IsNull: true }) && !Array.Exists(values, bound => bound.Field == field)))
        {
            // A dependency on what is left out, say: without its item it says nothing.
            return false;
        }

        var part = make(new(map.At, values));
        foreach (var bound in values)
        {
            if (bound.Field.Name == "id" && bound.Value is string id)
            {
                scope.Parts.Add((id, part, bound.At));
            }
        }

        value = part;
        return true;
    }
}
