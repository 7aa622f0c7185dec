using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Rules;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Roadmap.Team.Rules;

/// <summary>A team that is asked for more than it has.</summary>
internal sealed class OverAllocatedTeam() : Rule<Team>("RM407", Severity.Warning)
{
    protected override IEnumerable<Diagnostic> Check(Team team, KnowledgeBase knowledge)
    {
        if (knowledge.Get<CapacityAnalysis>().Find(team) is not { OverAllocated: { Count: > 0 } over, Peak: { } peak })
        {
            yield break;
        }

        var quarters = Grammar.And([.. over.Select(quarter => quarter.Quarter.ToString())]);
        var height = FormattableString.Invariant($"{peak.Demand:0.##} full-time equivalents are asked for and {peak.Supply:0.##} are there");
        var heaviest = peak.Contributions.MaxBy(contribution => contribution.Demand)!;
        yield return Report(
            team.At(Team.FilledField),
            $"“{team.Title}” is asked for more than it has in {Grammar.Count(over.Count, "quarter")} ({quarters}); at the peak in {peak.Quarter}, {height}.",
            FormattableString.Invariant($"move or slow work (the most in {peak.Quarter} is {heaviest.Demand:0.##} for {heaviest.Initiative.Id}), hire before it starts, or lower the allocation"));
    }
}
