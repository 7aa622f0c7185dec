using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Roadmap.Plan;
using RoadmapSite.Roadmap.Vision;

namespace RoadmapSite.Roadmap.Progress;

/// <summary>A measure at a glance: the model of the part <c>kpi-card</c>.</summary>
internal static class KpiCard
{
    // Red, amber, grey, green: what is not known is worse than what is well.
    private static readonly Rag[] Order = [Rag.Red, Rag.Amber, Rag.Grey, Rag.Green];

    /// <summary>The order of a board: by colour, then by pace, slowest first.</summary>
    public static IEnumerable<KpiState> WorstFirst(IEnumerable<KpiState> states) =>
        states.OrderBy(state => Array.IndexOf(Order, state.Rag)).ThenBy(state => state.Pace ?? double.MaxValue);

    public static Model Of(KpiState state, KnowledgeBase knowledge) => Figures(state, knowledge).With(new Model
    {
        ["chart"] = KpiSparkline.Draw(state, knowledge.Get<KpiWindow>().Days, knowledge.Formats()),
    });

    /// <summary>The same without the chart.</summary>
    public static Model Figures(KpiState state, KnowledgeBase knowledge) => new()
    {
        ["item"] = state.Kpi,
        ["goal"] = state.Kpi.Goal?.Target,
        ["unit"] = KpiUnit.Suffix(state.Kpi.Unit),
        ["rag"] = state.Rag,
        ["word"] = KpiVerdict.Of(state),
        ["stale"] = state.Stale,
        ["last"] = state.Last,
        ["lastDate"] = state.LastDate,
        ["baseline"] = state.Path?.Baseline.Value ?? state.Kpi.Baseline?.Number,
        ["expected"] = state.Expected,
        ["decimals"] = KpiNumbers.Decimals(state),
        ["places"] = KpiNumbers.Places(state),
        ["pace"] = state.Pace,
        ["attainment"] = state.Attainment * 100,
        ["trend"] = state.Trend,
        ["forecast"] = state.Forecast,
        ["headingFor"] = state.Forecast is null ? null : KpiNumbers.HeadingFor(state, knowledge.Formats()),
        ["target"] = state.Kpi.Target?.Number,
        ["targetDate"] = state.Kpi.Target?.Date,
        ["min"] = state.Kpi.Range?.Min,
        ["max"] = state.Kpi.Range?.Max,
    };
}
