using RoadmapSite.Engine.Text;
using RoadmapSite.Engine.Themes;

namespace RoadmapSite.Roadmap.Plan;

/// <summary>How one initiative stands, in one sentence that begins with the verdict.</summary>
internal static class InitiativeHeadline
{
    public static string Of(InitiativeStanding standing, IReadOnlyList<DependencyConflict> conflicts, Formats formats)
    {
        var initiative = standing.Initiative;
        return initiative.Status switch
        {
            InitiativeStatus.Completed => Completed(standing, formats) + ".",
            InitiativeStatus.Cancelled => initiative.ActualCost > 0 ? $"Cancelled, after {formats.ShortMoney(initiative.ActualCost)} was spent." : "Cancelled, before any money was spent.",
            InitiativeStatus.Proposed => NotRunning("Not approved", standing, formats),
            InitiativeStatus.OnHold => NotRunning("On hold", standing, formats),
            _ => Live(standing, conflicts, formats),
        };
    }

    private static string Completed(InitiativeStanding standing, Formats formats)
    {
        var sentence = standing.Initiative.ExpectedEnd() is { } end ? $"Complete {formats.When(end)}" : "Complete";
        if (standing.SlipDays is { } slip)
        {
            sentence += slip == 0 ? ", as agreed" : $", {Late(slip)}";
        }

        return standing.Initiative.ActualCost > 0 && PlanHeadline.Difference(standing.Value.Bac, standing.Value.Ac, formats) is { } difference
            ? $"{sentence}, {difference}"
            : sentence;
    }

    private static string NotRunning(string verdict, InitiativeStanding standing, Formats formats)
    {
        var clauses = new List<string>(2);
        if (standing.Initiative.ExpectedStart() is not null || standing.Initiative.ExpectedEnd() is not null)
        {
            var span = formats.Span(standing.Initiative.ExpectedStart(), standing.Initiative.ExpectedEnd());
            clauses.Add($"would run {(span.Contains(" to ", StringComparison.Ordinal) ? "from " : "")}{span}");
        }

        if (standing.Total > 0)
        {
            clauses.Add($"{(standing.Initiative.ActualCost > 0 ? $"has spent {formats.ShortMoney(standing.Initiative.ActualCost)} of" : clauses.Count > 0 ? "cost" : "would cost")} {formats.ShortMoney(standing.Total)}");
        }

        return clauses.Count == 0 ? $"{verdict}." : $"{verdict}: it {Grammar.And(clauses)}.";
    }

    private static string Live(InitiativeStanding standing, IReadOnlyList<DependencyConflict> conflicts, Formats formats)
    {
        if (conflicts.Count > 0 && standing.SlipDays is null or 0 && HasNotStarted(standing.Initiative) && standing.Initiative.ExpectedStart() is { } start && Starts(conflicts))
        {
            return $"{standing.StateWord()}: starts {formats.When(start)}, {Days(conflicts.MaxBy(conflict => conflict.ShortDays)!)} too early for what it waits for.";
        }

        var clauses = new List<string>(4);
        AddDates(clauses, standing, formats);
        if (standing.PlannedPct is > 0 and { } planned)
        {
            clauses.Add($"{formats.Percent(standing.EarnedPct)} percent earned where {formats.Percent(planned)} was planned");
        }

        if (standing.Value is { Ac: > 0, Eac: { } cost } value && PlanHeadline.Difference(value.Bac, cost, formats) is { } difference)
        {
            clauses.Add(difference == "on budget" ? difference : $"heading {difference}");
        }

        var verdict = standing.StateWord();
        if (standing.Rag.Stated is not null && standing.Rag.Computed != standing.Rag.Shown)
        {
            verdict = $"{verdict} by its owner’s word, {PlanWords.StateWord(standing.Rag.Computed).ToLowerInvariant()} by its figures";
        }

        var sentence = clauses.Count == 0 ? verdict : $"{verdict}: {Join(clauses)}";
        return conflicts.Count == 0 ? sentence + "." : $"{sentence}{(clauses.Count == 0 ? ":" : ", but")} it {Conflict(conflicts)}.";
    }

    /// <summary>Clauses are longer than words: the last of three, or one after a comma, needs its own.</summary>
    private static string Join(List<string> clauses) =>
        clauses.Count < 2 || (clauses.Count == 2 && !clauses[0].Contains(',', StringComparison.Ordinal)) ? Grammar.And(clauses) : $"{string.Join(", ", clauses.Take(clauses.Count - 1))}, and {clauses[^1]}";

    private static void AddDates(List<string> clauses, InitiativeStanding standing, Formats formats)
    {
        var initiative = standing.Initiative;
        if (standing.SlipDays is not null and not 0)
        {
            clauses.Add(Late(standing.SlipDays.Value));
            return;
        }

        if (HasNotStarted(initiative) && initiative.ExpectedStart() is { } start)
        {
            clauses.Add($"starts {formats.When(start)}");
        }

        if (initiative.ExpectedEnd() is { } end)
        {
            clauses.Add($"ends {formats.When(end)}{(standing.SlipDays == 0 ? ", as agreed" : "")}");
        }
    }

    private static bool HasNotStarted(Initiative initiative) => initiative.Status == InitiativeStatus.Approved && initiative.Actual?.Start is null;

    private static bool Starts(IReadOnlyList<DependencyConflict> conflicts) => conflicts.All(conflict => conflict.Dependency.Type is not ("FF" or "SF"));

    private static string Days(DependencyConflict conflict) =>
        (conflict.Verdict == LinkVerdict.Broken ? "" : "up to ") + Grammar.Count(conflict.ShortDays, "day");

    private static string Conflict(IReadOnlyList<DependencyConflict> conflicts)
    {
        var worst = conflicts.MaxBy(conflict => conflict.ShortDays)!;
        return $"{char.ToLowerInvariant(worst.Words()[0])}{worst.Words()[1..]} for what it waits for";
    }

    private static string Late(int slip) => slip > 0 ? $"{Grammar.Count(slip, "day")} late" : $"{Grammar.Count(-slip, "day")} early";
}
