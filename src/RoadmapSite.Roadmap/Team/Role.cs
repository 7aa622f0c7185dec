using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Team;

/// <summary>A post that owns things; posts stay when people go.</summary>
public sealed class Role(ItemSource source) : Item(source)
{
    public static readonly Field<Reference> TeamField = new("team", Kinds.Reference("team"), "The team it belongs to.");

    public static ItemType ItemType { get; } = new("role", source => new Role(source), TeamField);

    public Reference? Team => Get(TeamField);
}
