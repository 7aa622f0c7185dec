using RoadmapSite.Engine.Items;
using RoadmapSite.Roadmap.Plan;

namespace RoadmapSite.Roadmap.Gaps;

/// <summary>The distance between where the organisation stands and where it means to be, and how far work closes it.</summary>
/// <remarks>A capability without a readable level or target has no gap that could be computed, and is left out; of two with one id, so is the second.</remarks>
public sealed class GapAnalysis : IAnalysis<GapAnalysis>
{
    private readonly Dictionary<Capability, CapabilityGap> byCapability;

    /// <param name="live">Live work with an end, earliest first; of one day in the order of the initiatives.</param>
    private GapAnalysis(IReadOnlyList<CapabilityGap> capabilities, IEnumerable<Initiative> live, DateOnly asOf)
    {
        Capabilities = capabilities;
        byCapability = capabilities.ToDictionary(gap => gap.Capability);
        TotalGap = capabilities.Sum(gap => gap.Gap);
        WeightedGap = capabilities.Sum(gap => gap.WeightedGap);
        WeightedResidual = capabilities.Sum(gap => gap.WeightedResidual);
        PlannedClosurePercent = Closure(WeightedResidual);
        AchievedClosurePercent = Closure(capabilities.Sum(gap => gap.Unachieved * gap.Weight));
        Maturity = Maturity.Of(capabilities);
        ByDimension = [.. Grouped(Capability.Dimensions, capabilities, gap => gap.Capability.Dimension)
            .Where(group => group.Members.Count > 0)
            .Select(group => new DimensionGaps(group.Word, group.Members))];
        ByCategory = [.. Grouped(GapStatement.Categories, capabilities.SelectMany(gap => gap.Capability.Gaps, (gap, statement) => new GapInWords(gap, statement)), gap => gap.Statement.Category)
            .Select(group => new CategoryGaps(group.Word, group.Members))];
        BurnDown = [.. Burn([.. live], asOf)];
    }

    public IReadOnlyList<CapabilityGap> Capabilities { get; }

    public double TotalGap { get; }

    public double WeightedGap { get; }

    public double WeightedResidual { get; }

    /// <summary>The share of the weighted gap that approved work closes, 0–100; null when there is no gap to close.</summary>
    public double? PlannedClosurePercent { get; }

    /// <summary>The share that completed work has closed.</summary>
    public double? AchievedClosurePercent { get; }

    /// <summary>Null without capabilities.</summary>
    public Maturity? Maturity { get; }

    /// <summary>In the order of the vocabulary, then the organisation's own; those with capabilities.</summary>
    public IReadOnlyList<DimensionGaps> ByDimension { get; }

    /// <summary>The seven headings in their order, empty ones too, then the organisation's own.</summary>
    public IReadOnlyList<CategoryGaps> ByCategory { get; }

    /// <summary>The weighted gap as live work ends: an opening point, then one for every initiative that moves it.</summary>
    public IReadOnlyList<BurnDownPoint> BurnDown { get; }

    public IEnumerable<CapabilityGap> Stale => Capabilities.Where(gap => gap.IsStale);

    public CapabilityGap? Find(Capability capability) => byCapability.GetValueOrDefault(capability);

    public double WeightedGapOn(DateOnly day) => Capabilities.Sum(gap => Math.Max(0, gap.Target - gap.LevelOn(day)) * gap.Weight);

    public static GapAnalysis Of(KnowledgeBase knowledge)
    {
        var work = knowledge.Initiatives()
            .Where(initiative => !initiative.IsCancelled)
            .OrderBy(initiative => initiative.End ?? DateOnly.MaxValue)
            .ToList();
        var raises = work
            .SelectMany(initiative => initiative.Raises, (initiative, raise) => (raise.Capability?.Target, Raise: new CapabilityRaise(initiative, raise.To)))
            .ToLookup(pair => pair.Target, pair => pair.Raise);
        var oldest = Thresholds.Of(knowledge.Configuration).AssessmentMaxAgeDays;
        var capabilities = knowledge.Of<Capability>()
            .Where(capability => knowledge.Find(capability.Id) == capability && capability.Has(Capability.CurrentField) && capability.Has(Capability.TargetField))
            .Select(capability =>
            {
                var age = knowledge.AsOf.DayNumber - capability.Assessed?.End.DayNumber;
                return new CapabilityGap(capability, [.. raises[capability]], age, age > oldest);
            })
            .ToList();
        return new(capabilities, work.Where(initiative => initiative is { IsLive: true, End: not null }), knowledge.AsOf);
    }

    private double? Closure(double left) => WeightedGap > 0 ? 100 * (WeightedGap - left) / WeightedGap : null;

    private IEnumerable<BurnDownPoint> Burn(IReadOnlyList<Initiative> live, DateOnly asOf)
    {
        var left = WeightedGap;
        var levels = Capabilities.ToDictionary(gap => gap.Capability, gap => gap.Current);

        // An end that has passed unnoticed lies before the as-of date; the line still starts at its first point.
        yield return new(live is [{ End: { } first }, ..] && first < asOf ? first : asOf, left, null);
        foreach (var initiative in live)
        {
            var before = left;
            foreach (var raise in initiative.Raises)
            {
                if (raise.Capability?.Target is Capability capability && levels.TryGetValue(capability, out var level) && raise.To > level)
                {
                    left -= (Math.Max(0, capability.Target - level) - Math.Max(0, capability.Target - raise.To)) * capability.Weight;
                    levels[capability] = raise.To;
                }
            }

            if (left < before)
            {
                yield return new(initiative.End!.Value, left, initiative);
            }
        }
    }

    /// <summary>Members by word: the vocabulary's words in their order, then others as they come.</summary>
    private static IEnumerable<(string Word, IReadOnlyList<T> Members)> Grouped<T>(Vocabulary vocabulary, IEnumerable<T> members, Func<T, string?> word)
    {
        var groups = members.Where(member => word(member) is { Length: > 0 }).ToLookup(member => word(member)!);
        return vocabulary.Words.Concat(groups.Select(group => group.Key)).Distinct().Select(known => (known, (IReadOnlyList<T>)[.. groups[known]]));
    }
}
