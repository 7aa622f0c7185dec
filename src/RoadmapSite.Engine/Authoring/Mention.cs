using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Authoring;

/// <summary>A place where an item is named.</summary>
/// <param name="PartId">The part of it that is meant; null for the whole.</param>
/// <param name="Anchor">The heading of its page that is meant; null for none.</param>
public sealed record Mention(Item Item, string? PartId, string? Anchor, Span At);
