namespace RoadmapSite.Engine.Items;

/// <summary>An entry of any map, for code that shows what it does not know.</summary>
internal interface IEntry
{
    object? KeyValue { get; }

    object? DataValue { get; }
}
