using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Schemas;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Items.Values;

internal sealed class ReferenceKind(IReadOnlyList<string> types, char separator) : Kind<Reference>
{
    /// <summary>The names of the item types it may name; empty for all.</summary>
    public IReadOnlyList<string> Types => types;

    /// <summary>Whether it is written as an id, with no prefix of its own.</summary>
    public bool IsById => separator == '/';

    public override string Expected => types.Count == 0
        ? "the id of an item"
        : $"the id of {string.Join(" or ", types.Select(type => $"{Grammar.Article(type)} {type}"))}";

    internal char Separator => separator;

    internal override void WriteSchema(SchemaWriter schema, bool orNull) => schema.Reference(orNull, types, separator);

    public override bool TryRead(YamlNode node, BindScope scope, out Reference value)
    {
        value = null!;
        if (node is not YamlScalar scalar || scalar.Text.Length == 0)
        {
            return false;
        }

        var cut = scalar.Text.IndexOf(separator, StringComparison.Ordinal);
        if (scope.IsWithheld(scalar.Text) || (cut > 0 && scope.IsWithheld(scalar.Text[..cut])))
        {
            scope.Withheld++;
            return false;
        }

        var id = cut < 0 ? scalar.Text : scalar.Text[..cut];
        value = new(scalar.Text, id, cut < 0 ? null : scalar.Text[(cut + 1)..], scalar.At, scope.Relation, types);
        scope.References.Add(value);
        return true;
    }
}
