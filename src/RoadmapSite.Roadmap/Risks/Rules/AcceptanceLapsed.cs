using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Rules;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Roadmap.Risks.Rules;

/// <summary>A risk that was accepted until a day that is past.</summary>
internal sealed class AcceptanceLapsed() : Rule<Risk>("RM503", Severity.Error)
{
    protected override IEnumerable<Diagnostic> Check(Risk risk, KnowledgeBase knowledge)
    {
        if (risk.Accepted is { Until: { } until } accepted && until.End < knowledge.AsOf)
        {
            var days = knowledge.AsOf.DayNumber - until.End.DayNumber;
            yield return Report(
                accepted.At(Acceptance.UntilField),
                $"The acceptance of “{risk.Title}” ended on {until}, {Grammar.Count(days, "day")} ago, so nobody answers for living with it.",
                "have it accepted again with a later “until”, name an initiative that lowers it, or remove “accepted” when the risk is gone");
        }
    }
}
