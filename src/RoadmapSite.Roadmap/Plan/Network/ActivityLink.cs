namespace RoadmapSite.Roadmap.Plan.Network;

/// <summary>An activity that waits for another.</summary>
/// <param name="Lag">Days between the two; negative for a lead.</param>
public sealed record ActivityLink(string Predecessor, string Successor, LinkType Type = LinkType.FinishToStart, int Lag = 0);
