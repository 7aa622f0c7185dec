using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Rules;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Roadmap.Technology.Rules;

/// <summary>A technology that stays in use after its vendor has stopped mending it.</summary>
internal sealed class UnsupportedTechnology() : Rule<Technology>("RM308", Severity.Warning)
{
    protected override IEnumerable<Diagnostic> Check(Technology technology, KnowledgeBase knowledge)
    {
        if (technology.SupportEnds is not { } support || knowledge.Get<FitAnalysis>().Find(technology) is not { } fit)
        {
            yield break;
        }

        if (fit is { UnsupportedDays: > 0 and var days, Retirement: { IsDone: false, Day: { } day } retirement })
        {
            var planned = fit.UnsupportedDaysOnBaseline;
            var slip = days > planned
                ? planned > 0 ? $" The baseline had {planned}." : " The baseline had none."
                : "";
            yield return Report(
                technology.At(Technology.SupportEndsField),
                $"“{technology.Title}” runs {Grammar.Count(days, "day")} past the end of its support: {Iso(support.End)} to {Iso(day)}, when {NameOf(retirement)} switches it off.{slip}",
                "buy extended support, bring the switch-off forward, or carry it as a risk with an owner");
        }
        else if (fit.Retirement?.Day is null && fit.DaysToSupportEnd is < 0 and var past && technology.Phase is not ("plan" or "end-of-life"))
        {
            yield return Report(
                technology.At(Technology.SupportEndsField),
                $"“{technology.Title}” has been without support for {Grammar.Count(-past, "day")}, since {Iso(support.End)}, and nothing says when it is switched off.",
                "name the initiative that switches it off, `retiredBy: INIT-…`, or the support that was bought instead");
        }
    }

    private static string NameOf(Retirement retirement) =>
        retirement.Milestone is { } milestone ? $"{retirement.Initiative.Id}/{milestone.Id}" : retirement.Initiative.Id;

    private static string Iso(DateOnly day) => FormattableString.Invariant($"{day:yyyy-MM-dd}");
}
