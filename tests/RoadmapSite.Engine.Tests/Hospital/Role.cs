using RoadmapSite.Engine.Items;

namespace RoadmapSite.Engine.Tests.Hospital;

public sealed class Role(ItemSource source) : Item(source)
{
    public static ItemType ItemType { get; } = new("role", source => new Role(source));
}
