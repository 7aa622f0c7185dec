namespace RoadmapSite.Roadmap.Plan.Health;

/// <summary>One of the fourteen checks: a share, its limit, and who is meant.</summary>
/// <param name="Number">1–14.</param>
/// <param name="Limit">As a share, 0–1.</param>
/// <param name="IsFloor">Whether the share must be at least the limit; else at most.</param>
/// <param name="Members">The activities, or the links as <c>A → B</c>, that count against it.</param>
public sealed record HealthCheck(int Number, string Name, double Numerator, double Denominator, double Limit, bool IsFloor, IReadOnlyList<string> Members)
{
    /// <summary>Numerator ÷ denominator; null when there is nothing to check.</summary>
    public double? Share => Denominator == 0 ? null : Numerator / Denominator;

    /// <summary>Decided on the unrounded share; null when there is nothing to check.</summary>
    public bool? IsPassed => Share is { } share ? IsFloor ? share >= Limit : share <= Limit : null;
}
