namespace RoadmapSite.Roadmap.Gaps;

/// <summary>Mean levels on the scale of 0 to 5, each capability counted by its weight.</summary>
public sealed record Maturity(double Current, double Achieved, double Planned, double Target)
{
    /// <summary>Null when there is nothing to take a mean of.</summary>
    public static Maturity? Of(IReadOnlyList<CapabilityGap> gaps)
    {
        var weight = gaps.Sum(gap => gap.Weight);
        return weight > 0
            ? new(
                gaps.Sum(gap => gap.Weight * gap.Current) / weight,
                gaps.Sum(gap => gap.Weight * gap.Achieved) / weight,
                gaps.Sum(gap => gap.Weight * gap.Planned) / weight,
                gaps.Sum(gap => gap.Weight * gap.Target) / weight)
            : null;
    }
}
