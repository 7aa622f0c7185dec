using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Plan;

/// <summary>Where an initiative stands. A <em>live</em> one is approved or in progress.</summary>
public static class InitiativeStatus
{
    public const string Proposed = "proposed";
    public const string Approved = "approved";
    public const string InProgress = "in-progress";
    public const string OnHold = "on-hold";
    public const string Completed = "completed";
    public const string Cancelled = "cancelled";

    public static Vocabulary Words { get; } = new("initiative-status", Proposed, Approved, InProgress, OnHold, Completed, Cancelled)
    {
        Aliases = new Dictionary<string, string> { ["active"] = InProgress, ["done"] = Completed, ["planned"] = Approved, ["canceled"] = Cancelled },
    };
}
