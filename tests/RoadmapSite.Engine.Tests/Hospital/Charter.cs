using RoadmapSite.Engine.Items;

namespace RoadmapSite.Engine.Tests.Hospital;

/// <summary>An item that a site has one of.</summary>
public sealed class Charter(ItemSource source) : Item(source)
{
    public static ItemType ItemType { get; } = new("charter", source => new Charter(source)) { IsSingle = true };
}
