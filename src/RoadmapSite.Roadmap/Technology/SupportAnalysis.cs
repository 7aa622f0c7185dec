using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Technology;

/// <summary>What runs, or is to run, without its vendor's support.</summary>
public sealed class SupportAnalysis : IAnalysis<SupportAnalysis>
{
    private readonly Dictionary<Technology, SupportStanding> byTechnology;

    private SupportAnalysis(IEnumerable<SupportStanding> standings)
    {
        Standings = [.. standings
            .OrderBy(standing => standing.State)
            .ThenByDescending(standing => standing.Days)
            .ThenBy(standing => standing.Fit.DaysToSupportEnd ?? int.MaxValue)];
        byTechnology = Standings.ToDictionary(standing => standing.Technology);
    }

    /// <summary>Every technology, the most worrying first.</summary>
    public IReadOnlyList<SupportStanding> Standings { get; }

    /// <summary>Those that outlive their support, longest first.</summary>
    public IEnumerable<SupportStanding> Outliving => Standings.Where(standing => standing.State == SupportState.Outlives);

    /// <summary>Those whose support is over with no end in sight, longest first.</summary>
    public IEnumerable<SupportStanding> Uncovered => Standings.Where(standing => standing.State == SupportState.Uncovered);

    public SupportStanding Get(Technology technology) => byTechnology[technology];

    public static SupportAnalysis Of(KnowledgeBase knowledge) => new(knowledge.Get<FitAnalysis>().Technologies.Select(SupportStanding.Of));
}
