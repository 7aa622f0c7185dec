using RoadmapSite.Engine.Items;

namespace RoadmapSite.Engine.Tests.Hospital;

/// <summary>An item with a required reference, and a list that may stand in a CSV file.</summary>
public sealed class Device(ItemSource source) : Item(source)
{
    public static readonly Field<Reference> WardField = new("ward", Kinds.Reference("ward"), "Where it stands.") { Required = true };
    public static readonly Field<IReadOnlyList<Reading>> ReadingsField = new("readings", Kinds.List(Reading.Kind), "What it measured.") { FromCsv = true };

    public static ItemType ItemType { get; } = new("device", source => new Device(source), WardField, ReadingsField) { IdPrefix = "DEV-" };

    public Reference? Ward => Get(WardField);

    public IReadOnlyList<Reading> Readings => List(ReadingsField);
}
