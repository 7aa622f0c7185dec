using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;
using RoadmapSite.Engine.Themes;

namespace RoadmapSite.Roadmap.Plan;

/// <summary>The plan in the words its pages use.</summary>
internal static class PlanWords
{
    /// <summary>How an initiative stands, in a word or two: <c>Off track</c>.</summary>
    public static string StateWord(this InitiativeStanding standing) => standing.Rag.Shown switch
    {
        Rag.Grey => standing.Initiative.Status switch
        {
            InitiativeStatus.Proposed => "Not approved",
            InitiativeStatus.OnHold => "On hold",
            InitiativeStatus.Cancelled => "Cancelled",
            _ => "Not rated",
        },
        var rag => StateWord(rag),
    };

    /// <summary>What a colour means for a piece of work.</summary>
    public static string StateWord(Rag rag) => rag switch
    {
        Rag.Red => "Off track",
        Rag.Amber => "Watch",
        Rag.Green => "On track",
        Rag.Blue => "Complete",
        _ => "Not approved",
    };

    /// <summary>What a milestone's state is called, and the colour it gets.</summary>
    public static (string Word, Rag Rag) Words(this MilestoneState state) => state switch
    {
        MilestoneState.Met => ("Met", Rag.Blue),
        MilestoneState.Late => ("Late", Rag.Red),
        MilestoneState.Due => ("Due", Rag.Amber),
        _ => ("Planned", Rag.Grey),
    };

    /// <summary><c>Feb 2026 to Sep 2028</c>, as precise as the dates are, but no more than months.</summary>
    public static string Span(this Formats formats, PartialDate? start, PartialDate? end)
    {
        return (start, end) switch
        {
            (null, null) => "no dates",
            ({ } from, null) => $"from {Words(from)}",
            (null, { } to) => $"until {Words(to)}",
            ({ } from, { } to) => Words(from) == Words(to) ? Words(from) : $"{Words(from)} to {Words(to)}",
        };

        string Words(PartialDate date) => date.IsDay ? formats.Month(date.Start) : formats.ShortDay(date);
    }

    /// <summary>0–100 to one decimal; what is short of all does not print as all, nor what is begun as nothing.</summary>
    public static string Percent(this Formats formats, double percent)
    {
        var rounded = Rounding.Round(percent, 1);
        return formats.Number(percent < 100 && rounded >= 100 ? 99.9 : percent > 0 && rounded == 0 ? 0.1 : rounded);
    }

    /// <summary>What a dependency waits for, ahead of the name: <c>after</c>, <c>30 days after</c>, <c>starts with</c>.</summary>
    public static string Waiting(this PlanLink link)
    {
        var (awaits, own) = (link.AwaitsStart && link.Milestone is null, link.WaitsToStart);
        if (link.Lag != 0)
        {
            var days = Grammar.Count(Math.Abs(link.Lag), "day");
            return $"{(own ? "starts" : "ends")} {(link.Lag > 0 ? days + " after" : "up to " + days + " before")} {(awaits ? "the start of" : "the end of")}";
        }

        return (awaits, own) switch
        {
            (true, true) => "starts with",
            (true, false) => "ends after the start of",
            (false, true) => "after",
            (false, false) => "ends with",
        };
    }

    /// <summary>A conflict on the waiting side: <c>Starts 88 days too early</c>.</summary>
    public static string Words(this DependencyConflict conflict)
    {
        var start = conflict.Dependency.Type is "FF" or "SF" ? "end" : "start";
        var days = Grammar.Count(conflict.ShortDays, "day");
        return conflict.Verdict == LinkVerdict.Broken
            ? $"{Casing.Sentence(start)}s {days} too early"
            : $"May {start} up to {days} too early";
    }
}
