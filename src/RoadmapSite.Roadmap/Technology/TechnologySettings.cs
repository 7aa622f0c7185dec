using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Technology;

/// <summary>What <c>roadmap.yml</c> says about technology.</summary>
public static class TechnologySettings
{
    public static readonly Field<IReadOnlyList<FitCriterion>> FitCriteriaField =
        new("fitCriteria", Kinds.List(FitCriterion.Kind), "What technologies and options are scored on; the weights make 100.");
}
