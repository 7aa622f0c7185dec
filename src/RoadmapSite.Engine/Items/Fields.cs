namespace RoadmapSite.Engine.Items;

/// <summary>The fields that a part of an item may have, in the order they are shown and exported.</summary>
public sealed class Fields(params IEnumerable<Field> fields)
{
    private readonly Field[] all = [.. fields];

    public IReadOnlyList<Field> All => all;

    public IEnumerable<string> Names => all.Select(one => one.Name);

    public Field? Find(string name)
    {
        foreach (var field in all)
        {
            if (field.Name == name)
            {
                return field;
            }
        }

        return null;
    }

    /// <summary>These fields and those; one of the same name takes the place of ours.</summary>
    public Fields With(params IEnumerable<Field> more)
    {
        var added = more.ToList();
        return new(all.Select(field => added.Find(other => other.Name == field.Name) ?? field)
            .Concat(added.Where(other => Find(other.Name) is null)));
    }
}
