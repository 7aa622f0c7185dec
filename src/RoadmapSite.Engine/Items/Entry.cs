using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Items;

/// <summary>One line of a map whose keys are data: a year, a team.</summary>
public sealed record Entry<TKey, TValue>(TKey Key, TValue Value, Span At) : IEntry
{
    object? IEntry.KeyValue => Key;

    object? IEntry.DataValue => Value;
}
