using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Rules;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Roadmap.Plan.Rules;

/// <summary>A dependency whose dates are too coarse to tell whether it is kept.</summary>
internal sealed class SamePeriodDependency() : Rule<Initiative>("RM311", Severity.Information)
{
    protected override IEnumerable<Diagnostic> Check(Initiative initiative, KnowledgeBase knowledge) =>
        from conflict in knowledge.Get<ScheduleAnalysis>().ConflictsOf(initiative)
        where conflict.Verdict == LinkVerdict.Kept
        let link = knowledge.Get<ScheduleAnalysis>().LinkOf(conflict)
        select Found(link);

    private Diagnostic Found(PlanLink link)
    {
        var waits = $"{link.Waiting.Id} {(link.WaitsToStart ? "starts" : "ends")} {In(link.WaitingDate!.Value)}";
        var (awaits, which) = link switch
        {
            { Milestone: { } milestone } => ($"“{milestone.Title}” of {link.Awaited.Id}, which is met", milestone.Title),
            { AwaitsStart: true } => ($"“{link.Awaited.Title}”, which starts", link.Awaited.Title),
            _ => ($"“{link.Awaited.Title}”, which ends", link.Awaited.Title),
        };
        var lag = link.Lag == 0 ? "" : $" {Grammar.Count(Math.Abs(link.Lag), "day")} {(link.Lag > 0 ? "after" : "before")}";
        return Report(
            link.Dependency.Item!.At,
            $"{waits} and waits for {(lag.Length > 0 ? $"a day{lag} " : "")}{awaits} {In(link.AwaitedDate!.Value)}: dates as coarse as these do not say whether that fits.",
            $"write both dates more precisely once they are known, or move the later one into the next period so that it fits whatever happens to “{Grammar.Short(which)}”");
    }

    private static string In(PartialDate date) => $"{(date.IsDay ? "on" : "in")} {date}";
}
