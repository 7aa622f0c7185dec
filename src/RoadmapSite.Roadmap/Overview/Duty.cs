using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Overview;

/// <summary>Something with a day that a role answers for, or does the work of.</summary>
/// <param name="When">As precise as it is known; its last day counts.</param>
/// <param name="What">In words, where the item's title does not say it.</param>
/// <param name="PartId">The part of the item that is meant.</param>
/// <param name="DoesWork">The role is responsible for doing it, and another answers for it.</param>
/// <param name="SlipDays">Days from the day agreed to the day expected.</param>
public sealed record Duty(PartialDate When, DutyKind Kind, Item Item, string? What = null, string? PartId = null, bool DoesWork = false, int SlipDays = 0);
