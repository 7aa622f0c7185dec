using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Items;

/// <summary>Something with declared fields: a milestone, a score, the configuration; an item is a part that has a page.</summary>
public abstract class Part(PartSource source)
{
    /// <summary>Every value that was read, in the order it was written.</summary>
    public IReadOnlyList<Bound> Values => source.Values;

    /// <summary>The place that stands for the whole part.</summary>
    public Span Place => source.Place;

    public bool Has(Field field) => source.IndexOf(field) >= 0;

    /// <summary>The place of a field's value, or of the part when it was not written.</summary>
    public Span At(Field field) => source.IndexOf(field) is var index and >= 0 ? source.Values[index].At : Place;

    /// <summary>The place of a field's key, or of the part when it was not written.</summary>
    public Span KeyOf(Field field) => source.IndexOf(field) is var index and >= 0 ? source.Values[index].Key : Place;

    protected T? Get<T>(Field<T> field)
        where T : class => (T?)source.ValueOf(field);

    protected T? Value<T>(Field<T> field)
        where T : struct => (T?)source.ValueOf(field);

    /// <summary>What is written, else the field's default, which it must have.</summary>
    protected T GetOrDefault<T>(Field<T> field)
        where T : notnull => (T)(source.ValueOf(field) ?? field.Default!);

    protected T Value<T>(Field<T> field, T absent)
        where T : struct => (T?)source.ValueOf(field) ?? absent;

    protected IReadOnlyList<T> List<T>(Field<IReadOnlyList<T>> field) => (IReadOnlyList<T>?)source.ValueOf(field) ?? [];
}
