using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Rules;
using RoadmapSite.Engine.Text;
using RoadmapSite.Roadmap.Plan;
using RoadmapSite.Roadmap.Vision;

namespace RoadmapSite.Roadmap.Progress.Rules;

/// <summary>Weights that should make 100 together and do not: of the goals, of an initiative's milestones, of the fit criteria.</summary>
internal sealed class WeightsDoNotSum() : Rule("RM401", Severity.Error)
{
    private const double Whole = 100;

    public override IEnumerable<Diagnostic> Check(KnowledgeBase knowledge) =>
        Goals(knowledge).Concat(knowledge.Of<Initiative>().SelectMany(Milestones));

    private IEnumerable<Diagnostic> Goals(KnowledgeBase knowledge)
    {
        // A goal without a weight is a finding already; what is missing from the sum is that weight.
        var goals = knowledge.Of<Goal>();
        return goals.All(goal => goal.Has(Goal.WeightField))
            ? Check("goals", [.. goals.Select(goal => (goal.Id, goal.Weight, goal.At(Goal.WeightField)))])
            : [];
    }

    private IEnumerable<Diagnostic> Milestones(Initiative initiative) => initiative.Milestones.Any(milestone => milestone.Has(Milestone.WeightField))
        ? Check($"milestones of {initiative.Id}", [.. initiative.Milestones.Select(milestone => (milestone.Id, milestone.Weight, milestone.At(Milestone.WeightField)))])
        : [];

    private IEnumerable<Diagnostic> Check(string what, IReadOnlyList<(string Name, double Weight, Span At)> parts)
    {
        var sum = Rounding.Round(parts.Sum(part => part.Weight), 6);
        if (parts.Count > 0 && sum != Whole)
        {
            var off = sum > Whole ? FormattableString.Invariant($"{Rounding.Round(sum - Whole, 6)} too much") : FormattableString.Invariant($"{Rounding.Round(Whole - sum, 6)} too little");
            var shown = Grammar.And([.. parts.Select(part => FormattableString.Invariant($"{part.Name} {part.Weight}"))]);
            yield return Report(
                parts[0].At,
                FormattableString.Invariant($"The weights of the {what} make {sum}, not 100: {off}."),
                $"share out 100 anew; now it is {shown}") with
            {
                Notes = [.. parts.Skip(1).Select(part => new Note(FormattableString.Invariant($"{part.Name} weighs {part.Weight}"), part.At))],
            };
        }
    }
}
