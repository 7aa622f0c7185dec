using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Rules;
using RoadmapSite.Engine.Schemas;

namespace RoadmapSite.Engine.Items.Values;

/// <summary>A list; what cannot be read of it is left out after its finding, the rest is kept.</summary>
internal sealed class ListKind<T>(Kind<T> of) : Kind<IReadOnlyList<T>>
    where T : notnull
{
    internal override Fields? Keys => of.Keys;

    public override string Expected => $"a list, each line {of.Expected}";

    internal override Kind? Elements => of;

    internal override void WriteSchema(SchemaWriter schema, bool orNull)
    {
        schema.Type(orNull, "array");
        schema.Json.WriteStartObject("items");
        of.WriteSchema(schema, orNull: false);
        schema.Json.WriteEndObject();
        if (of is ReferenceKind)
        {
            schema.Json.WriteBoolean("uniqueItems", true);
        }
    }

    public override bool TryRead(YamlNode node, BindScope scope, out IReadOnlyList<T> value)
    {
        value = [];
        if (node is YamlScalar { Text.Length: > 0 } scalar)
        {
            scope.Findings.Add(WrongType.Rule.OneOfList(scalar, scope.FieldName));
            return false;
        }

        if (node is not YamlList list)
        {
            return false;
        }

        var items = new T[list.Items.Count];
        var count = 0;
        HashSet<string>? seen = null;
        for (var i = 0; i < list.Items.Count; i++)
        {
            if (of.ReadValue(list.Items[i], scope) is not T read)
            {
                continue;
            }

            // The same id twice would count double in every figure.
            if (read is Reference reference && list.Items.Count > 1 && !(seen ??= new(StringComparer.Ordinal)).Add(reference.Text))
            {
                scope.References.Remove(reference);
                scope.Findings.Add(WrongCardinality.Rule.Twice(reference));
                continue;
            }

            items[count++] = read;
        }

        Array.Resize(ref items, count);
        value = items;
        return true;
    }
}
