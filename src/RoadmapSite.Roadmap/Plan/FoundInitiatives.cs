using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Plan;

/// <summary>The initiatives that their ids find, looked up once: every page asks for them.</summary>
internal sealed class FoundInitiatives : IAnalysis<FoundInitiatives>
{
    private FoundInitiatives(IReadOnlyList<Initiative> all) => All = all;

    public IReadOnlyList<Initiative> All { get; }

    public static FoundInitiatives Of(KnowledgeBase knowledge) =>
        new([.. knowledge.Of<Initiative>().Where(initiative => knowledge.Find(initiative.Id) == initiative)]);
}
