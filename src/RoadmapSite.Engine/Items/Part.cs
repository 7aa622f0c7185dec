using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Items;

/// <summary>Something with declared fields: a milestone, a score, the configuration; an item is a part that has a page.</summary>
public abstract class Part(PartSource source)
{
    /// <summary>Every value that was read, in the order it was written.</summary>
    public IReadOnlyList<Bound> Values => source.Values;

    /// <summary>The place that stands for the whole part.</summary>
    public Span Place => source.Place;

    public bool Has(Field field) => Find(field) is not null;

    /// <summary>The place of a field's value, or of the part when it was not written.</summary>
    public Span At(Field field) => Find(field)?.At ?? Place;

    /// <summary>The place of a field's key, or of the part when it was not written.</summary>
    public Span KeyOf(Field field) => Find(field)?.Key ?? Place;

    protected T? Get<T>(Field<T> field)
        where T : class => (T?)Find(field)?.Value;

    protected T? Value<T>(Field<T> field)
        where T : struct => (T?)Find(field)?.Value;

    /// <summary>What is written, else the field's default, which it must have.</summary>
    protected T GetOrDefault<T>(Field<T> field)
        where T : notnull => (T)(Find(field)?.Value ?? field.Default!);

    protected T Value<T>(Field<T> field, T absent)
        where T : struct => (T?)Find(field)?.Value ?? absent;

    protected IReadOnlyList<T> List<T>(Field<IReadOnlyList<T>> field) => (IReadOnlyList<T>?)Find(field)?.Value ?? [];

    private Bound? Find(Field field)
    {
        foreach (var bound in source.Values)
        {
            // By name too: a type may declare a common field anew, to require it, and is still asked for the common one.
            if (ReferenceEquals(bound.Field, field) || bound.Field.Name == field.Name)
            {
                return bound;
            }
        }

        return null;
    }
}
