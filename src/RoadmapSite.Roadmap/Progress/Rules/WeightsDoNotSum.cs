using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Rules;
using RoadmapSite.Engine.Text;
using RoadmapSite.Roadmap.Plan;
using RoadmapSite.Roadmap.Technology;
using RoadmapSite.Roadmap.Vision;

namespace RoadmapSite.Roadmap.Progress.Rules;

/// <summary>Weights that should make 100 together and do not: of the goals, of an initiative's milestones, of the fit criteria.</summary>
internal sealed class WeightsDoNotSum() : Rule("RM401", Severity.Error)
{
    private const double Whole = 100;

    public override IEnumerable<Diagnostic> Check(KnowledgeBase knowledge) =>
        Goals(knowledge).Concat(knowledge.Of<Initiative>().SelectMany(Milestones)).Concat(FitCriteria(knowledge.Configuration));

    // A weight that is missing or cannot be read is a finding already, and what the sum lacks is that weight.
    private IEnumerable<Diagnostic> Goals(KnowledgeBase knowledge)
    {
        var goals = knowledge.Of<Goal>();
        return goals.All(goal => goal.Has(Goal.WeightField))
            ? Check("the goals", [.. goals.Select(goal => (goal.Id, goal.Weight, goal.At(Goal.WeightField)))])
            : [];
    }

    private IEnumerable<Diagnostic> Milestones(Initiative initiative)
    {
        var weighed = initiative.Milestones.Where(milestone => AsWritten.Has(initiative, milestone, Milestone.WeightField)).ToList();
        return weighed.All(milestone => milestone.Has(Milestone.WeightField))
            ? Check($"the milestones of {initiative.Id}", [.. weighed.Select(milestone => (milestone.Id, milestone.Weight, milestone.At(Milestone.WeightField)))])
            : [];
    }

    private IEnumerable<Diagnostic> FitCriteria(Configuration configuration)
    {
        var criteria = configuration.Read(TechnologySettings.FitCriteriaField) ?? [];
        return criteria.All(criterion => criterion.Has(FitCriterion.WeightField))
            ? Check("the fit criteria", [.. criteria.Select(criterion => (criterion.Id, criterion.Weight, criterion.At(FitCriterion.WeightField)))])
            : [];
    }

    private IEnumerable<Diagnostic> Check(string what, IReadOnlyList<(string Name, double Weight, Span At)> parts)
    {
        var sum = Rounding.Round(parts.Sum(part => part.Weight), 6);
        if (parts.Count > 0 && sum != Whole)
        {
            var off = sum > Whole ? FormattableString.Invariant($"{Rounding.Round(sum - Whole, 6)} too much") : FormattableString.Invariant($"{Rounding.Round(Whole - sum, 6)} too little");
            yield return Report(
                parts[0].At,
                FormattableString.Invariant($"The weights of {what} make {sum}, not 100: {off}."),
                "share 100 out anew") with
            {
                Notes = [.. parts.Skip(1).Select(part => new Note(FormattableString.Invariant($"{part.Name} weighs {part.Weight}"), part.At))],
            };
        }
    }
}
