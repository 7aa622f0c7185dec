using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Technology;

/// <summary>Which technologies speak a standard, for the pages of each of them.</summary>
internal sealed class StandardSpeakers : IAnalysis<StandardSpeakers>
{
    private readonly ILookup<string, Technology> byStandard;

    private StandardSpeakers(ILookup<string, Technology> byStandard) => this.byStandard = byStandard;

    /// <summary>In the order of all technologies, each once.</summary>
    public IEnumerable<Technology> Of(string standard) => byStandard[standard];

    public static StandardSpeakers Of(KnowledgeBase knowledge) => new(knowledge.Of<Technology>()
        .SelectMany(technology => technology.Standards.Distinct(), (technology, standard) => (technology, standard))
        .ToLookup(pair => pair.standard, pair => pair.technology, StringComparer.Ordinal));
}
