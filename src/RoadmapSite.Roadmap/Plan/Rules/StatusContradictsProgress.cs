using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Rules;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Roadmap.Plan.Rules;

/// <summary>A status that says something else than the progress and the dates beside it.</summary>
internal sealed class StatusContradictsProgress() : Rule<Initiative>("RM403", Severity.Error)
{
    protected override IEnumerable<Diagnostic> Check(Initiative initiative, KnowledgeBase knowledge)
    {
        if (!initiative.Has(Initiative.InitiativeStatusField))
        {
            yield break;
        }

        var (evidence, help) = initiative.Status switch
        {
            InitiativeStatus.Completed => (MissingFromCompleted(initiative), "write percentComplete: 100, or set the status back to in-progress"),
            InitiativeStatus.Proposed or InitiativeStatus.Approved => (BeyondNotStarted(initiative), "set the status to in-progress, or take out what has not happened"),
            InitiativeStatus.InProgress or InitiativeStatus.OnHold => (Ended(initiative), "set the status to completed, or take out the actual end"),
            _ => ([], ""),
        };
        if (evidence.Count > 0)
        {
            yield return Report(
                initiative.At(Initiative.InitiativeStatusField),
                $"{initiative.Id} is {Casing.Sentence(initiative.Status).ToLowerInvariant()}, but {Grammar.And([.. evidence.Select(one => one.Message)])}.",
                help) with
            {
                Notes = [.. evidence.Where(one => one.At != initiative.Place).Select(one => one with { Message = "this is what contradicts it" })],
            };
        }
    }

    private static List<Note> MissingFromCompleted(Initiative initiative) => initiative.PercentComplete switch
    {
        >= 100 => [],
        { } percent => [new(FormattableString.Invariant($"{percent} % is done"), initiative.At(Initiative.PercentCompleteField))],

        // Weights that do not make 100 are a finding of their own.
        null when initiative.Milestones.Count > 0 => [.. initiative.Milestones
            .Where(milestone => milestone.Actual is null)
            .Select(milestone => new Note($"“{milestone.Title}” is not met", milestone.At(Milestone.TitleField)))],
        null => [new("nothing says that 100 % is done", initiative.Place)],
    };

    private static List<Note> BeyondNotStarted(Initiative initiative)
    {
        var found = new List<Note>();
        if (initiative.Actual is { Start: { } start } actual)
        {
            found.Add(new($"it started on {start}", actual.At(Period.StartField)));
        }

        found.AddRange(Ended(initiative));
        if (initiative.PercentComplete is > 0 and var percent)
        {
            found.Add(new(FormattableString.Invariant($"{percent} % is done"), initiative.At(Initiative.PercentCompleteField)));
        }

        return found;
    }

    private static List<Note> Ended(Initiative initiative) =>
        initiative.Actual is { End: { } end } actual ? [new($"it ended on {end}", actual.At(Period.EndField))] : [];
}
