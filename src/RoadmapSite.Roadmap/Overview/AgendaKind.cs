namespace RoadmapSite.Roadmap.Overview;

/// <summary>What is due, overdue or done on a day.</summary>
public enum AgendaKind
{
    Milestone,
    RiskReview,
    Acceptance,
    Review,
    Skill,
    Completion,
    Decision,
    Objective,
}
