using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Overview;

/// <summary>One dated thing that somebody has to do, or did.</summary>
/// <param name="Day">The day it is due, or was done.</param>
/// <param name="What">In words; the item's own title where they would only repeat it.</param>
/// <param name="Done">Whether it happened.</param>
/// <param name="Moved">The day it is expected now, where that is another.</param>
public sealed record AgendaEntry(DateOnly Day, AgendaKind Kind, Item Item, string What, bool Done, DateOnly? Moved = null);
