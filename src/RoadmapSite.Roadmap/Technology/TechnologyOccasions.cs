using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Output.Calendars;

namespace RoadmapSite.Roadmap.Technology;

/// <summary>When support and contracts end, and when decisions were taken.</summary>
internal static class TechnologyOccasions
{
    public static IEnumerable<Occasion> Of(KnowledgeBase knowledge)
    {
        foreach (var technology in knowledge.Of<Technology>())
        {
            if (technology.SupportEnds is { } support)
            {
                yield return new(support, "Support ends", "support", technology) { ComesByItself = true };
            }

            if (technology.ContractEnds is { } contract)
            {
                yield return new(contract, "Contract ends", "contract", technology) { ComesByItself = true };
            }
        }

        foreach (var decision in knowledge.Of<Decision>())
        {
            if (decision.Date is { } date)
            {
                var isProposed = decision.Status == Decision.Proposed;
                yield return new(date, isProposed ? "Decision proposed" : "Decision", "decision", decision)
                {
                    Owner = decision.Owner ?? decision.Deciders.Select(decider => decider.Target).FirstOrDefault(role => role is not null),
                    IsDone = date.Start <= knowledge.AsOf,
                };
            }
        }
    }
}
