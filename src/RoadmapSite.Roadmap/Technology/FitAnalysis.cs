using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Technology;

/// <summary>Every technology's fit, its place among the four of TIME, and its support.</summary>
public sealed class FitAnalysis : IAnalysis<FitAnalysis>
{
    /// <summary>A fit from here on is good enough.</summary>
    public const double FitsFrom = 3.0;

    private readonly Dictionary<Technology, TechnologyFit> byTechnology;

    private FitAnalysis(IReadOnlyList<TechnologyFit> technologies)
    {
        Technologies = technologies;
        byTechnology = technologies.ToDictionary(fit => fit.Technology);
    }

    public IReadOnlyList<TechnologyFit> Technologies { get; }

    /// <summary>Those that are to run without support, longest first.</summary>
    public IEnumerable<TechnologyFit> Unsupported => Technologies.Where(fit => fit.UnsupportedDays > 0).OrderByDescending(fit => fit.UnsupportedDays);

    public TechnologyFit? Find(Technology technology) => byTechnology.GetValueOrDefault(technology);

    public static FitAnalysis Of(KnowledgeBase knowledge)
    {
        var criteria = FitCriteria.Of(knowledge.Configuration);
        var thresholds = Thresholds.Of(knowledge.Configuration);
        return new([.. knowledge.Of<Technology>().Select(technology =>
        {
            var days = technology.SupportEnds?.End.DayNumber - knowledge.AsOf.DayNumber;
            return new TechnologyFit(
                technology, criteria.Index(technology.Fit), criteria.FailedGates(technology.Fit), TimeOf(technology), days, BandOf(days, thresholds), Retirement.Of(technology));
        })]);
    }

    private static TimeQuadrant? TimeOf(Technology technology) => (technology.TechnicalFit, technology.FunctionalFit) switch
    {
        (null, _) or (_, null) => null,
        ( >= FitsFrom, >= FitsFrom) => TimeQuadrant.Invest,
        ( >= FitsFrom, _) => TimeQuadrant.Tolerate,
        (_, >= FitsFrom) => TimeQuadrant.Migrate,
        _ => TimeQuadrant.Eliminate,
    };

    private static SupportBand BandOf(int? days, Thresholds thresholds) =>
        days is null ? SupportBand.None
        : days <= thresholds.SupportRed ? SupportBand.Red
        : days <= thresholds.SupportAmber ? SupportBand.Amber
        : SupportBand.Green;
}
