using RoadmapSite.Engine.Items;
using RoadmapSite.Roadmap.Plan;

namespace RoadmapSite.Roadmap.Technology;

/// <summary>Every technology's fit, its place among the four of TIME, and its support.</summary>
public sealed class FitAnalysis : IAnalysis<FitAnalysis>
{
    /// <summary>A fit from here on is good enough.</summary>
    public const double FitsFrom = 3.0;

    private readonly Dictionary<Technology, TechnologyFit> byTechnology;
    private readonly ILookup<Initiative, TechnologyFit> byInitiative;
    private readonly double[] indices;

    private FitAnalysis(IReadOnlyList<TechnologyFit> technologies)
    {
        Technologies = technologies;
        byTechnology = technologies.ToDictionary(fit => fit.Technology);
        byInitiative = technologies.Where(fit => fit.Retirement is not null).ToLookup(fit => fit.Retirement!.Initiative);
        indices = [.. technologies.Select(fit => fit.Index).OfType<double>().Order()];
    }

    public IReadOnlyList<TechnologyFit> Technologies { get; }

    /// <summary>Those that are to run without support, longest first.</summary>
    public IEnumerable<TechnologyFit> Unsupported => Technologies.Where(fit => fit.UnsupportedDays > 0).OrderByDescending(fit => fit.UnsupportedDays);

    /// <summary>How many have an index.</summary>
    public int RankedCount => indices.Length;

    /// <summary>The place of an index among all, 1 for the best; equals share one.</summary>
    public int RankOf(double index)
    {
        // Behind the last of its equals stand those that are better.
        var (low, high) = (0, indices.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = indices[middle] > index ? (low, middle) : (middle + 1, high);
        }

        return indices.Length - low + 1;
    }

    /// <summary>What an initiative switches off, whether its day is known or not.</summary>
    public IEnumerable<TechnologyFit> RetiredBy(Initiative initiative) => byInitiative[initiative];

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
