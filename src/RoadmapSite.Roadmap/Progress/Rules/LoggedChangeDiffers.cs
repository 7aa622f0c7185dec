using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Rules;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Roadmap.Progress.Rules;

/// <summary>A change that a review wrote down, and that the item does not show. Of several changes to one value, the last is what holds.</summary>
internal sealed class LoggedChangeDiffers() : Rule("RM510", Severity.Error)
{
    public override IEnumerable<Diagnostic> Check(KnowledgeBase knowledge) =>
        knowledge.Of<Review>()
            .Where(review => review.Held is not null)
            .OrderBy(review => review.Held!.Value.End)
            .SelectMany(review => review.Changes, (review, change) => (Review: review, Change: change))
            .Where(logged => logged.Change is { Item.Target: not null, Field.Length: > 0 })
            .GroupBy(logged => (logged.Change.Item!.Target, logged.Change.Item.TargetPart, logged.Change.Field))
            .Select(changes => Check(changes.Last().Review, changes.Last().Change, knowledge.Configuration.Calendar))
            .OfType<Diagnostic>();

    private Diagnostic? Check(Review review, LoggedChange change, PlanningCalendar calendar)
    {
        var item = change.Item!.Target!;
        var name = change.Item.TargetPart is null ? item.Id : $"{item.Id}/{change.Item.PartId}";
        var present = PresentValue.Of(item, change.Item.TargetPart ?? item, change.Field);
        var isRemoved = change.To is null && AsWritten.Find(review, change, LoggedChange.ToField) is YamlScalar { IsNull: true };
        if (present.IsUnreadable || (change.To is null && !isRemoved) || (change.To is { } to ? present.Is(to, calendar) : present is { Texts.Count: 0, IsSeveral: false }))
        {
            return null;
        }

        if (present.IsSeveral)
        {
            return Report(
                change.At(LoggedChange.FieldField),
                $"“{change.Field}” of {name} is a group of values and not one that could be {(isRemoved ? "taken out" : $"“{change.To}”")}.",
                "name the one that changed, with dots: baseline.start, milestones.design.forecast, budget.2027.capex");
        }

        if (present.Texts.Count == 0 && change.Item.TargetPart is null && !change.Field.Contains('.', StringComparison.Ordinal) && item.Type.Fields.Find(change.Field) is null)
        {
            var near = Nearest.To(change.Field, item.Type.Fields.Names);
            return Report(
                change.At(LoggedChange.FieldField),
                $"{Grammar.Article(item.Type.Name)[..1].ToUpperInvariant()}{Grammar.Article(item.Type.Name)[1..]} {item.Type.Name} such as {name} has no “{change.Field}”.",
                near is null ? "name the key that changed, as the item has it" : $"did you mean “{near}”?");
        }

        var found = present.Texts.Count == 0 ? "there is none" : $"it is “{Grammar.Short(present.Texts[0])}”";
        return Report(
            change.Has(LoggedChange.ToField) ? change.At(LoggedChange.ToField) : change.At(LoggedChange.FieldField),
            isRemoved
                ? $"{review.Id} took “{change.Field}” out of {name}, and {found}."
                : $"{review.Id} set “{change.Field}” of {name} to “{Grammar.Short(change.To!)}”, and {found}.",
            $"carry the change out in {item.Document.File.Path}, or log the later one in the review that made it") with
        {
            Notes = present.Texts.Count > 0 ? [new("the value today", present.At)] : [],
        };
    }
}
