using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Rules;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Roadmap.Technology.Rules;

/// <summary>A technology that stays, or an option that was chosen, although it scores below the gate of a fit criterion.</summary>
/// <remarks>An option that was weighed and not chosen may fail: excluding it is what the gate is for.</remarks>
internal sealed class FailedGate() : Rule("RM412", Severity.Warning)
{
    public override IEnumerable<Diagnostic> Check(KnowledgeBase knowledge) =>
        knowledge.Get<FitAnalysis>().Technologies
            .Where(fit => fit.Technology is { Ring: not "retire", Phase: not ("phase-out" or "end-of-life") })
            .SelectMany(fit => fit.GatesFailed.Select(gate => Found(
                $"“{fit.Technology.Title}”",
                fit.Technology.Fit,
                gate,
                fit.Technology.At(Technology.FitField),
                "raise what it lacks and score it again, or put it on the way out: “ring: retire”")))
            .Concat(knowledge.Get<OptionAnalysis>().Decisions
                .Where(weighed => weighed.Decision.Status is null or Decision.Proposed or Decision.Accepted)
                .SelectMany(weighed => weighed.Options
                    .Where(option => option.Option.Chosen)
                    .SelectMany(option => option.GatesFailed.Select(gate => Found(
                        $"“{option.Option.Title}”, which {weighed.Decision.Id} chooses,",
                        option.Option.Scores,
                        gate,
                        option.Option.At(DecisionOption.ScoresField),
                        "choose an option that passes every gate, or say in the text what is done about it and allow this until then")))));

    private Diagnostic Found(string what, IReadOnlyList<Entry<string, double>> scores, FitCriterion gate, Span scoresAt, string help)
    {
        var score = FitCriteria.ScoreOf(scores, gate);
        return Report(
            scores.FirstOrDefault(entry => entry.Key == gate.Id)?.At ?? scoresAt,
            FormattableString.Invariant($"{what} scores {score:0.##} on “{gate.Title}”, below its gate of {gate.Gate:0.##}."),
            help) with
        {
            Notes = [new("this is the gate", gate.At(FitCriterion.GateField))],
        };
    }
}
