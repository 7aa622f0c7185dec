using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Rules;
using RoadmapSite.Engine.Text;
using RoadmapSite.Roadmap.Plan;
using RoadmapSite.Roadmap.Risks;
using RoadmapSite.Roadmap.Technology;

namespace RoadmapSite.Roadmap.Progress.Rules;

/// <summary>A word that asks for another field: what is completed has an end, what is retained was accepted by somebody.</summary>
internal sealed class RequiredWhen() : Rule("RM010", Severity.Error)
{
    public override IEnumerable<Diagnostic> Check(KnowledgeBase knowledge) => knowledge.Items.SelectMany(item => item switch
    {
        Initiative initiative => Check(initiative),
        Risk { Treatment: "retain", Accepted: null } risk when !AsWritten.Has(risk, Risk.AcceptedField) => Found(
            risk.At(Risk.TreatmentField), $"{risk.Id} is retained, and nothing says who accepted that.", "add “accepted: {by: …, until: …, reason: …}”"),
        Decision { Status: "accepted", Date: null } decision when !AsWritten.Has(decision, Decision.DateField) => Found(
            decision.At(Decision.DecisionStatusField), $"{decision.Id} is accepted, and has no date.", "add “date: …”, the day it was taken"),
        Review { Held: { } held } review when !AsWritten.Has(review, Review.OutcomeField) => Found(
            review.At(Review.HeldField), $"{review.Id} was held on {held}, and has no outcome.", "add “outcome: continue”, or adjust, accelerate, pause, stop or rebaseline"),
        Control { Status: Control.Implemented or Control.Partial } control when !AsWritten.Has(control, Control.EffectivenessField) => Found(
            control.At(Control.ControlStatusField), $"{control.Id} is {control.Status}, and nothing says how well it works.", "add “effectiveness: …”: none, weak, moderate, strong, or unknown until it is tested"),
        Kpi { Direction: "range" } kpi when !AsWritten.Has(kpi, Kpi.RangeField) => Found(
            kpi.At(Kpi.DirectionField), $"{kpi.Id} should stay within a range, and has none.", "add “range: {min: …, max: …}”"),
        _ => [],
    });

    private IEnumerable<Diagnostic> Check(Initiative initiative) => initiative.Status switch
    {
        InitiativeStatus.Completed when !IsWritten(initiative, Period.EndField) => Found(
            initiative.At(Initiative.InitiativeStatusField), $"{initiative.Id} is completed, and has no actual end.", "add its last day: “actual: {start: …, end: …}”"),
        InitiativeStatus.InProgress when !IsWritten(initiative, Period.StartField) => Found(
            initiative.At(Initiative.InitiativeStatusField), $"{initiative.Id} is in progress, and has no actual start.", "add its first day: “actual: {start: …}”"),
        _ => [],
    };

    private static bool IsWritten(Initiative initiative, Field field) =>
        initiative.Actual is null ? AsWritten.Has(initiative, Initiative.ActualField) : AsWritten.Has(initiative, initiative.Actual, field);

    private IEnumerable<Diagnostic> Found(Span at, string message, string help) => [Report(at, message, help)];
}
