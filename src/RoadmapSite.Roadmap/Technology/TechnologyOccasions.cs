using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Output.Calendars;

namespace RoadmapSite.Roadmap.Technology;

/// <summary>When support and contracts end.</summary>
internal static class TechnologyOccasions
{
    public static IEnumerable<Occasion> Of(KnowledgeBase knowledge)
    {
        foreach (var technology in knowledge.Of<Technology>())
        {
            if (technology.SupportEnds is { } support)
            {
                yield return new(support, "Support ends", "support", technology);
            }

            if (technology.ContractEnds is { } contract)
            {
                yield return new(contract, "Contract ends", "contract", technology);
            }
        }
    }
}
