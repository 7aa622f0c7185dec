using System.Globalization;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Rules;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Roadmap.Plan.Rules;

/// <summary>Expected dates that a dependency does not allow. Dates too coarse to tell are given the benefit of the doubt.</summary>
internal sealed class StartsBeforeDependencyEnds() : Rule<Initiative>("RM303", Severity.Warning)
{
    protected override IEnumerable<Diagnostic> Check(Initiative initiative, KnowledgeBase knowledge)
    {
        var schedule = knowledge.Get<ScheduleAnalysis>();
        return from conflict in schedule.ConflictsOf(initiative)
               where conflict.Verdict != LinkVerdict.Kept
               let link = knowledge.Get<ScheduleAnalysis>().LinkOf(conflict)
               select Found(conflict, link);
    }

    private Diagnostic Found(DependencyConflict conflict, PlanLink link)
    {
        var (waits, may) = link.WaitsToStart ? ("starts", "start") : ("ends", "end");
        var awaits = link switch
        {
            { Milestone: { } milestone } => $"“{milestone.Title}” of {link.Awaited.Id} is met",
            { AwaitsStart: true } => $"“{link.Awaited.Title}” starts",
            _ => $"“{link.Awaited.Title}” ends",
        };
        var days = Grammar.Count(conflict.ShortDays, "day");
        var message = link.Lag == 0
            ? $"{link.Waiting.Id} {waits} {days} before {awaits} ({link.AwaitedDate})."
            : $"{link.Waiting.Id} {waits} {days} too early: it may {may} {Grammar.Count(Math.Abs(link.Lag), "day")} {(link.Lag > 0 ? "after" : "before")} {awaits} ({link.AwaitedDate}).";
        return Report(
            conflict.Dependency.Item!.At,
            message,
            $"let it {may} on {Iso(conflict.Need)} or later, bring forward what it waits for, or take out a dependency that is not real") with
        {
            Notes = PlaceOf(link) is { } place ? [new($"it {waits} on {link.WaitingDate}", place)] : [],
        };
    }

    private static Span? PlaceOf(PlanLink link)
    {
        var field = link.WaitsToStart ? Period.StartField : Period.EndField;
        var period = new[] { link.Waiting.Actual, link.Waiting.Forecast, link.Waiting.Baseline }.FirstOrDefault(period => period?.Has(field) == true);
        return period?.At(field);
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
