using System.Collections;

namespace RoadmapSite.Engine.Pages;

/// <summary>Named values for a template: text, numbers, dates, items, markup, lists and further models.</summary>
/// <remarks>A dictionary and not a class per page, because templates bind by name and an AOT binary has no reflection to bind with.
/// A name the template uses and the model lacks stops the build with file and line.</remarks>
public sealed class Model : IEnumerable<KeyValuePair<string, object?>>
{
    private readonly Dictionary<string, object?> values = new(StringComparer.Ordinal);

    public object? this[string name]
    {
        get => values[name];
        set => values[name] = value;
    }

    public IEnumerable<string> Names => values.Keys;

    public bool TryGet(string name, out object? value) => values.TryGetValue(name, out value);

    /// <summary>This model with the values of another; the other wins.</summary>
    public Model With(Model other)
    {
        var both = new Model();
        both.TakeOver(this);
        both.TakeOver(other);
        return both;
    }

    /// <summary>Takes over the values of another, which wins.</summary>
    internal void TakeOver(Model other)
    {
        values.EnsureCapacity(values.Count + other.values.Count);
        foreach (var (name, value) in other.values)
        {
            values[name] = value;
        }
    }

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
