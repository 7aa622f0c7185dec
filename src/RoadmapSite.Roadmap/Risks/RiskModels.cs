using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Roadmap.Plan;

namespace RoadmapSite.Roadmap.Risks;

/// <summary>Risks, levels and the work on them as templates read them.</summary>
internal static class RiskModels
{
    /// <summary><c>word</c> (very high) and <c>lv</c> (0–4, for the theme's classes); null without a level.</summary>
    public static Model? Of(Level? level) => level is { } known ? new() { ["word"] = known.InWords(), ["lv"] = (int)known } : null;

    /// <summary>A score as its two words and the level that they make; null while it is incomplete.</summary>
    public static Model? Of(RiskScore? score, RiskMatrix matrix) => score is { Likelihood: { } likelihood, Impact: { } impact }
        ? new() { ["likelihood"] = likelihood.InWords(), ["impact"] = impact.InWords(), ["level"] = Of(matrix.LevelOf(likelihood, impact)) }
        : null;

    public static Model Of(RiskCell cell) => new() { ["likelihood"] = cell.Likelihood.InWords(), ["impact"] = cell.Impact.InWords() };

    public static Model Of(RiskAssessment one, DateOnly asOf)
    {
        var risk = one.Risk;
        return new()
        {
            ["risk"] = risk,
            ["category"] = risk.Category,
            ["owner"] = risk.Owner,
            ["plan"] = risk.Plan?.TrimEnd('.'),
            ["before"] = Of(one.Inherent),
            ["today"] = Of(one.Residual),
            ["target"] = Of(one.Target),
            ["appetite"] = Of(one.Appetite),
            ["above"] = one.AboveAppetite,
            ["untreated"] = one.TreatmentGap,
            ["trend"] = risk.Trend,
            ["work"] = one.LiveInitiatives,
            ["waiting"] = risk.Initiatives.Targets<Initiative>().Where(initiative => !initiative.IsLive && !initiative.IsCompleted && !initiative.IsCancelled).ToList(),
            ["acceptedUntil"] = one.AcceptanceHolds ? risk.Accepted?.Until : null,
            ["lapsed"] = one.AcceptanceLapsed,
            ["nextReview"] = risk.NextReview,
            ["nextReviewDay"] = risk.NextReview?.End.DayNumber ?? 0,
            ["daysOverdue"] = one.ReviewOverdue ? DaysSince(risk.NextReview, asOf) : 0,
            ["sortKey"] = one.SortKey is { } key ? (key.Level * 10_000) + (key.Impact * 100) + key.Likelihood : -1,
            ["ale"] = one.Ale,
            ["frequency"] = risk.Ale?.Frequency,
            ["loss"] = risk.Ale?.Loss,
        };
    }

    /// <summary>An acceptance, whether it still holds or not; null when nobody accepted the risk.</summary>
    public static Model? Acceptance(Risk risk, DateOnly asOf) => risk.Accepted is { } accepted
        ? new()
        {
            ["by"] = accepted.By?.Target,
            ["until"] = accepted.Until,
            ["reason"] = accepted.Reason,
            ["lapsed"] = accepted.Until?.End < asOf,
            ["daysLapsed"] = DaysSince(accepted.Until, asOf),
        }
        : null;

    /// <summary>Work with how it stands and when it ends.</summary>
    public static Model Of(Initiative initiative, KnowledgeBase knowledge)
    {
        var standing = knowledge.Get<EarnedValueAnalysis>().Find(initiative);
        return new()
        {
            ["initiative"] = initiative,
            ["live"] = initiative.IsLive,
            ["rag"] = standing?.Rag.Shown.Word() ?? Rag.Grey.Word(),
            ["status"] = initiative.Status,
            ["start"] = initiative.ExpectedStart(),
            ["end"] = initiative.ExpectedEnd(),
            ["slipDays"] = standing?.SlipDays ?? 0,
        };
    }

    private static int DaysSince(PartialDate? date, DateOnly asOf) => date is { } known ? asOf.DayNumber - known.End.DayNumber : 0;
}
