using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Items;

/// <summary>The bound values a part is made from.</summary>
public class PartSource
{
    private readonly Bound[] values;

    /// <summary>A bit for each name that is there: most questions are about a field that nobody wrote, and this answers them.</summary>
    private readonly ulong names;

    public PartSource(Span place, IReadOnlyList<Bound> values)
    {
        Place = place;
        this.values = values as Bound[] ?? [.. values];
        foreach (var bound in this.values)
        {
            names |= bound.Field.NameBit;
        }
    }

    public Span Place { get; }

    public IReadOnlyList<Bound> Values => values;

    /// <summary>Where the value of a field stands; -1 when it was not written.</summary>
    internal int IndexOf(Field field)
    {
        if ((names & field.NameBit) != 0)
        {
            for (var i = 0; i < values.Length; i++)
            {
                // By name: a type may declare a common field anew, to require it, and is still asked for the common one.
                if (values[i].Field.Name == field.Name)
                {
                    return i;
                }
            }
        }

        return -1;
    }

    internal object? ValueOf(Field field) => IndexOf(field) is var index and >= 0 ? values[index].Value : null;
}
