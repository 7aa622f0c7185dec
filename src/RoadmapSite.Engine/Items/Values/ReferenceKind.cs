using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Items.Values;

internal sealed class ReferenceKind(IReadOnlyList<string> types, char separator) : Kind<Reference>
{
    /// <summary>The item types it may name; empty for any.</summary>
    public IReadOnlyList<string> Types => types;

    public override string Expected => types.Count == 0
        ? "the id of an item"
        : $"the id of {string.Join(" or ", types.Select(type => $"{Grammar.Article(type)} {type}"))}";

    public override bool TryRead(YamlNode node, BindScope scope, out Reference value)
    {
        value = null!;
        if (node is not YamlScalar scalar || scalar.Text.Length == 0)
        {
            return false;
        }

        var cut = scalar.Text.IndexOf(separator, StringComparison.Ordinal);
        var id = cut < 0 ? scalar.Text : scalar.Text[..cut];
        value = new(scalar.Text, id, cut < 0 ? null : scalar.Text[(cut + 1)..], scalar.At, scope.Relation, types);
        scope.References.Add(value);
        return true;
    }
}
