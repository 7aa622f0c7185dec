using RoadmapSite.Engine.Content;

namespace RoadmapSite.Engine.Items.Values;

/// <summary>A list; what cannot be read of it is left out after its finding, the rest is kept.</summary>
internal sealed class ListKind<T>(Kind<T> of) : Kind<IReadOnlyList<T>>
    where T : notnull
{
    public override string Expected => $"a list, each line {of.Expected}";

    public override bool TryRead(YamlNode node, BindScope scope, out IReadOnlyList<T> value)
    {
        value = [];
        if (node is not YamlList list)
        {
            return false;
        }

        var items = new List<T>(list.Items.Count);
        foreach (var item in list.Items)
        {
            if (of.ReadValue(item, scope) is T read)
            {
                items.Add(read);
            }
        }

        value = items;
        return true;
    }
}
