namespace RoadmapSite.Roadmap.Technology;

/// <summary>How well a technology fits, and how long it is still mended.</summary>
/// <param name="Index">0–100; null when it is not scored on every criterion.</param>
/// <param name="Time">Null unless both fits are written.</param>
/// <param name="DaysToSupportEnd">Negative once support has ended; null when no end is known.</param>
public sealed record TechnologyFit(
    Technology Technology, double? Index, IReadOnlyList<FitCriterion> GatesFailed, TimeQuadrant? Time, int? DaysToSupportEnd, SupportBand Support, Retirement? Retirement)
{
    /// <summary>Days in use after support has ended, as forecast; 0 when either date is unknown.</summary>
    public int UnsupportedDays => DaysPastSupport(Retirement?.Day);

    /// <summary>The same as it was agreed: the difference is what a slip costs.</summary>
    public int UnsupportedDaysOnBaseline => DaysPastSupport(Retirement?.Baseline);

    private int DaysPastSupport(DateOnly? retired) => Math.Max(0, retired?.DayNumber - Technology.SupportEnds?.End.DayNumber ?? 0);
}
