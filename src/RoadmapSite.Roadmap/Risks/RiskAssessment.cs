using RoadmapSite.Roadmap.Plan;

namespace RoadmapSite.Roadmap.Risks;

/// <summary>What follows from a risk's scores, controls, work and acceptance. A level is null while its score is incomplete.</summary>
public sealed record RiskAssessment(Risk Risk)
{
    public Level? Inherent { get; init; }

    public Level? Residual { get; init; }

    public Level? Target { get; init; }

    /// <summary>The highest level lived with in its category; null when nobody said.</summary>
    public Level? Appetite { get; init; }

    public bool AboveAppetite => Residual > Appetite;

    /// <summary>Above appetite, with no live initiative and no acceptance that holds.</summary>
    public bool TreatmentGap => AboveAppetite && LiveInitiatives.Count == 0 && !AcceptanceHolds;

    /// <summary>The acceptance has an end and it is not past.</summary>
    public bool AcceptanceHolds { get; init; }

    public bool AcceptanceLapsed { get; init; }

    public bool ReviewOverdue { get; init; }

    /// <summary>Null while the score of today is incomplete.</summary>
    public RiskSortKey? SortKey { get; init; }

    /// <summary>0–1.</summary>
    public double ControlStrength { get; init; }

    /// <summary>Annualised loss expectancy in the strategy's currency; null when it is not estimated.</summary>
    public double? Ale { get; init; }

    /// <summary>Approved or in progress.</summary>
    public IReadOnlyList<Initiative> LiveInitiatives { get; init; } = [];

    /// <summary>The day on which the last live initiative ends and the target is reached; null when there is none, or no date ahead to believe in.</summary>
    public DateOnly? TargetReached { get; init; }

    public Level? At(RiskStage stage) => stage switch
    {
        RiskStage.Inherent => Inherent,
        RiskStage.Residual => Residual,
        _ => Target,
    };

    /// <summary>The level on a day: today's until all live work has ended, then the target.</summary>
    public Level? On(DateOnly day) => day >= TargetReached ? Target ?? Residual : Residual;
}
