using System.Collections;

namespace RoadmapSite.Engine.Pages;

/// <summary>Named values for a template: text, numbers, dates, items, markup, lists and further models.</summary>
/// <remarks>Names and values and not a class per page, because templates bind by name and an AOT binary has no reflection to bind with.
/// A name the template uses and the model lacks stops the build with file and line.
/// Most models have a handful of names and there are hundreds on a page: looking through them is faster than hashing, and needs a third of the memory.</remarks>
public sealed class Model : IEnumerable<KeyValuePair<string, object?>>
{
    private KeyValuePair<string, object?>[] values = [];
    private int count;

    public object? this[string name]
    {
        get => TryGet(name, out var value) ? value : throw new KeyNotFoundException($"The model has no “{name}”.");
        set
        {
            if (PlaceOf(name) is var place and >= 0)
            {
                values[place] = new(name, value);
                return;
            }

            if (count == values.Length)
            {
                Array.Resize(ref values, count == 0 ? 4 : count * 2);
            }

            values[count++] = new(name, value);
        }
    }

    public IEnumerable<string> Names => values.Take(count).Select(value => value.Key);

    public bool TryGet(string name, out object? value)
    {
        var place = PlaceOf(name);
        value = place >= 0 ? values[place].Value : null;
        return place >= 0;
    }

    /// <summary>This model with the values of another; the other wins.</summary>
    public Model With(Model other)
    {
        var both = new Model { values = new KeyValuePair<string, object?>[count + other.count], count = count };
        values.AsSpan(0, count).CopyTo(both.values);
        both.TakeOver(other);
        return both;
    }

    /// <summary>Takes over the values of another, which wins.</summary>
    internal void TakeOver(Model other)
    {
        foreach (var (name, value) in other.Values)
        {
            this[name] = value;
        }
    }

    /// <summary>In the order in which the names came.</summary>
    internal ReadOnlySpan<KeyValuePair<string, object?>> Values => values.AsSpan(0, count);

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => values.Take(count).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int PlaceOf(string name)
    {
        for (var place = 0; place < count; place++)
        {
            if (values[place].Key == name)
            {
                return place;
            }
        }

        return -1;
    }
}
