using RoadmapSite.Engine.Items;
using RoadmapSite.Roadmap.Plan;

namespace RoadmapSite.Roadmap.Risks;

/// <summary>The register: every risk with its levels, whether it is lived with or worked on, and how the whole is to come down.</summary>
public sealed class RiskAnalysis : IAnalysis<RiskAnalysis>
{
    private readonly Dictionary<Risk, RiskAssessment> byRisk;
    private readonly ILookup<Service, RiskAssessment> byService;
    private readonly ILookup<Control, RiskAssessment> byControl;

    private RiskAnalysis(IReadOnlyList<RiskAssessment> risks, RiskMatrix matrix, DateOnly asOf)
    {
        Risks = risks;
        Matrix = matrix;
        byRisk = risks.ToDictionary(one => one.Risk);
        Register = [.. risks
            .OrderByDescending(one => one.SortKey?.Level ?? -1)
            .ThenByDescending(one => one.SortKey?.Impact ?? -1)
            .ThenByDescending(one => one.SortKey?.Likelihood ?? -1)
            .ThenBy(one => one.Risk.NextReview?.End ?? DateOnly.MaxValue)];
        byService = Register.SelectMany(one => one.Risk.Services.Targets<Service>(), (one, service) => (one, service)).ToLookup(pair => pair.service, pair => pair.one);
        byControl = Register.SelectMany(one => one.Risk.Controls.Targets<Control>(), (one, control) => (one, control)).ToLookup(pair => pair.control, pair => pair.one);
        Movements = [.. risks
            .Select(one => (one.Risk, From: HeatMap.CellOf(one.Risk, RiskStage.Inherent), To: HeatMap.CellOf(one.Risk, RiskStage.Residual)))
            .Where(move => move is { From: not null, To: not null } && move.From != move.To)
            .GroupBy(move => (move.From, move.To), move => move.Risk)
            .Select(group => new RiskMovement(group.Key.From!, group.Key.To!, [.. group]))];
        BurnDown = [.. Burn(risks, asOf)];
    }

    public RiskMatrix Matrix { get; }

    /// <summary>By id.</summary>
    public IReadOnlyList<RiskAssessment> Risks { get; }

    /// <summary>Highest level first, then impact, then likelihood, then the next to be reviewed, then by id; those without a score last.</summary>
    public IReadOnlyList<RiskAssessment> Register { get; }

    public IEnumerable<RiskAssessment> AboveAppetite => Risks.Where(one => one.AboveAppetite);

    public IEnumerable<RiskAssessment> TreatmentGaps => Risks.Where(one => one.TreatmentGap);

    public IEnumerable<RiskAssessment> Overdue => Risks.Where(one => one.ReviewOverdue);

    /// <summary>Annualised loss expectancy of those risks that have one.</summary>
    public double Ale => Risks.Sum(one => one.Ale ?? 0);

    /// <summary>What controls have moved so far, in the order of the risks.</summary>
    public IReadOnlyList<RiskMovement> Movements { get; }

    /// <summary>From as-of on, a point for each day on which a risk reaches its target.</summary>
    public IReadOnlyList<BurnDownPoint> BurnDown { get; }

    public static RiskAnalysis Of(KnowledgeBase knowledge)
    {
        var settings = RiskSettings.Of(knowledge.Configuration);
        return new([.. knowledge.Of<Risk>().Select(risk => Assess(risk, settings, knowledge.AsOf))], settings.Matrix, knowledge.AsOf);
    }

    public RiskAssessment Get(Risk risk) => byRisk[risk];

    /// <summary>What a control lowers, in the order of the register.</summary>
    public IEnumerable<RiskAssessment> LoweredBy(Control control) => byControl[control];

    /// <summary>What threatens a service, in the order of the register.</summary>
    public IEnumerable<RiskAssessment> Threatening(Service service) => byService[service];

    /// <summary>How many risks stand at each level, from very high down; every level.</summary>
    public IReadOnlyList<(Level Level, int Count)> Counts(RiskStage stage) => CountBy(one => one.At(stage));

    /// <summary>The heat map of all risks, or of some: a category's, an owner's, a goal's.</summary>
    public HeatMap HeatMapOf(RiskStage stage, Func<Risk, bool>? which = null) =>
        HeatMap.Of(Risks.Select(one => one.Risk).Where(which ?? (_ => true)), stage, Matrix);

    /// <summary>Counts once, and from day to day only what moves.</summary>
    private static IEnumerable<BurnDownPoint> Burn(IReadOnlyList<RiskAssessment> risks, DateOnly asOf)
    {
        var reached = risks.Where(one => one.TargetReached is not null).ToLookup(one => one.TargetReached!.Value);
        var counts = new int[Levels.Descending.Count];
        foreach (var one in risks)
        {
            Count(one.Residual, 1);
        }

        foreach (var day in reached.Select(group => group.Key).Append(asOf).Distinct().Order())
        {
            foreach (var one in reached[day])
            {
                Count(one.Residual, -1);
                Count(one.Target ?? one.Residual, 1);
            }

            yield return new(day, [.. Levels.Descending.Select(level => (level, counts[(int)level]))], [.. reached[day].Select(one => one.Risk)]);
        }

        void Count(Level? level, int more)
        {
            if (level is { } known)
            {
                counts[(int)known] += more;
            }
        }
    }

    private IReadOnlyList<(Level Level, int Count)> CountBy(Func<RiskAssessment, Level?> level)
    {
        var counts = Risks.Select(level).OfType<Level>().CountBy(one => one).ToDictionary();
        return [.. Levels.Descending.Select(one => (one, counts.GetValueOrDefault(one)))];
    }

    private static RiskAssessment Assess(Risk risk, RiskSettings settings, DateOnly asOf)
    {
        var matrix = settings.Matrix;
        var residual = matrix.LevelOf(risk.Residual);
        var live = risk.Initiatives.Targets<Initiative>().Where(initiative => initiative.IsLive).ToList();
        var until = risk.Accepted?.Until?.End;
        return new(risk)
        {
            Inherent = matrix.LevelOf(risk.Inherent),
            Residual = residual,
            Target = matrix.LevelOf(risk.Target),
            Appetite = settings.Appetite(risk.Category),
            AcceptanceHolds = until >= asOf,
            AcceptanceLapsed = until < asOf,
            ReviewOverdue = risk.NextReview?.End < asOf,
            SortKey = residual is { } level ? new(level.Value(), risk.Residual!.Impact!.Value.Value(), risk.Residual.Likelihood!.Value.Value()) : null,
            ControlStrength = ControlStrength.Of(risk.Controls.Targets<Control>()),
            Ale = risk.Ale is { } ale && ale.Has(LossExpectancy.FrequencyField) && ale.Has(LossExpectancy.LossField) ? ale.Annual : null,
            LiveInitiatives = live,
            TargetReached = EndOf(live) is { } end && end > asOf ? end : null,
        };
    }

    /// <summary>The last day of the last; null when there is none or one has no end. A day already past is no forecast, so the caller drops it.</summary>
    private static DateOnly? EndOf(List<Initiative> live) => live.Count > 0 && live.All(one => one.End is not null) ? live.Max(one => one.End) : null;
}
