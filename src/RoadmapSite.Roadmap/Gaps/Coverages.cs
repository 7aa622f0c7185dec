namespace RoadmapSite.Roadmap.Gaps;

/// <summary>The words for how far a gap is closed.</summary>
public static class Coverages
{
    /// <summary>From closed to open.</summary>
    public static IReadOnlyList<Coverage> All { get; } = [Coverage.Met, Coverage.Full, Coverage.Partial, Coverage.Unapproved, Coverage.None];

    /// <summary>The word in data: <c>unapproved</c>.</summary>
    public static string Word(this Coverage coverage) => coverage switch
    {
        Coverage.Met => "met",
        Coverage.Full => "full",
        Coverage.Partial => "partial",
        Coverage.Unapproved => "unapproved",
        _ => "none",
    };
}
