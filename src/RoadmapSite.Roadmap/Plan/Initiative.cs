using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Plan;

/// <summary>A piece of change with an owner, dates, money and people.</summary>
public sealed class Initiative(ItemSource source) : Item(source)
{
    private static readonly Vocabulary SpendVocabulary = new("spend", "run", "grow", "transform");

    public static readonly Field<string> InitiativeStatusField = new("status", Kinds.Word(InitiativeStatus.Words), "Where it stands.") { Required = true };
    public static readonly Field<string> SpendField = new("spend", Kinds.Word(SpendVocabulary), "What the money does: keep running, grow, or transform.");
    public static readonly Field<Reference> InitiativeOwnerField = new("owner", Kinds.Reference(OwnerType), "The role that answers for it.") { Required = true };
    public static readonly Field<Raci> RaciField = new("raci", Raci.Kind, "Who does it, answers for it, is asked and is told.");
    public static readonly Field<IReadOnlyList<Reference>> GoalsField = new("goals", Kinds.List(Kinds.Reference("goal")), "The goals it serves.") { Required = true };
    public static readonly Field<IReadOnlyList<Raise>> RaisesField = new("raises", Kinds.List(Raise.Kind), "The capabilities it lifts, and to which level.");
    public static readonly Field<string> OutcomeField = new("outcome", Kinds.Text, "What will be true when it is done.") { Required = true };
    public static readonly Field<Period> BaselineField = new("baseline", Period.Kind, "The dates agreed.") { Required = true };
    public static readonly Field<Period> ForecastField = new("forecast", Period.Kind, "The dates expected now; the baseline when not written.");
    public static readonly Field<Period> ActualField = new("actual", Period.Kind, "The dates it really had.");
    public static readonly Field<double> PercentCompleteField = new("percentComplete", Kinds.Percent, "How much is earned; the weights of met milestones when not written.");
    public static readonly Field<IReadOnlyList<Milestone>> MilestonesField = new("milestones", Kinds.List(Milestone.Kind), "Its dated points.");
    public static readonly Field<IReadOnlyList<Dependency>> DependsOnField = new("dependsOn", Kinds.List(Dependency.Kind), "What it waits for.");
    public static readonly Field<IReadOnlyList<Entry<double, YearBudget>>> BudgetField = new("budget", Kinds.Map(Kinds.Year, YearBudget.Kind), "Its cost by year.");
    public static readonly Field<double> ActualCostField = new("actualCost", Kinds.Money, "Spent so far, running cost apart.");
    public static readonly Field<IReadOnlyList<Benefit>> BenefitsField = new("benefits", Kinds.List(Benefit.Kind), "What is gained.");
    public static readonly Field<IReadOnlyList<Entry<Reference, double>>> AllocationField = new("allocation", Kinds.Map(Kinds.Reference("team"), Kinds.Amount), "Full-time equivalents by team, from start to end.");
    public static readonly Field<IReadOnlyList<Roadblock>> RoadblocksField = new("roadblocks", Kinds.List(Roadblock.Kind), "What is in the way.");
    public static readonly Field<Estimate> EstimateField = new("estimate", Estimate.Kind, "Three-point duration in days.");
    public static readonly Field<string> ConfidenceField = new("confidence", Kinds.Word(new Vocabulary("confidence", "low", "medium", "high")), "How sure the owner is of the dates.");
    public static readonly Field<RagOverride> RagField = new("rag", RagOverride.Kind, "A status stated against the computed one.");

    public static ItemType ItemType { get; } = new(
        "initiative", source => new Initiative(source), InitiativeStatusField, SpendField, InitiativeOwnerField, RaciField, GoalsField, RaisesField, OutcomeField, BaselineField, ForecastField,
        ActualField, PercentCompleteField, MilestonesField, DependsOnField, BudgetField, ActualCostField, BenefitsField, AllocationField, RoadblocksField, EstimateField, ConfidenceField, RagField)
    { IdPrefix = "INIT-" };

    /// <summary>What the money may do.</summary>
    public static IReadOnlyList<string> SpendWords => SpendVocabulary.Words;

    public override string Status => Get(InitiativeStatusField) ?? InitiativeStatus.Proposed;

    public string? Spend => Get(SpendField);

    public Raci? Raci => Get(RaciField);

    public IReadOnlyList<Reference> Goals => List(GoalsField);

    public IReadOnlyList<Raise> Raises => List(RaisesField);

    public string? Outcome => Get(OutcomeField);

    public Period? Baseline => Get(BaselineField);

    public Period? Forecast => Get(ForecastField);

    public Period? Actual => Get(ActualField);

    public double? PercentComplete => Value(PercentCompleteField);

    public IReadOnlyList<Milestone> Milestones => List(MilestonesField);

    public IReadOnlyList<Dependency> DependsOn => List(DependsOnField);

    public IReadOnlyList<Entry<double, YearBudget>> Budget => List(BudgetField);

    public double ActualCost => Value(ActualCostField, absent: 0);

    public IReadOnlyList<Benefit> Benefits => List(BenefitsField);

    public IReadOnlyList<Entry<Reference, double>> Allocation => List(AllocationField);

    public IReadOnlyList<Roadblock> Roadblocks => List(RoadblocksField);

    public Estimate? Estimate => Get(EstimateField);

    public string? Confidence => Get(ConfidenceField);

    public RagOverride? RagOverride => Get(RagField);

    /// <summary>Approved or in progress.</summary>
    public bool IsLive => Status is InitiativeStatus.Approved or InitiativeStatus.InProgress;

    public bool IsCompleted => Status == InitiativeStatus.Completed;

    public bool IsCancelled => Status == InitiativeStatus.Cancelled;

    /// <summary>Its first day: actual, else forecast, else baseline.</summary>
    public DateOnly? Start => Actual?.FirstDay ?? Forecast?.FirstDay ?? Baseline?.FirstDay;

    /// <summary>Its last day: actual, else forecast, else baseline.</summary>
    public DateOnly? End => Actual?.LastDay ?? Forecast?.LastDay ?? Baseline?.LastDay;

    public Milestone? FindMilestone(string id) => Part(id) as Milestone;
}
