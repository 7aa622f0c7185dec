using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Roadmap.Plan;
using RoadmapSite.Roadmap.Vision;

namespace RoadmapSite.Roadmap.Progress;

/// <summary>A measure: how it stands, where it is heading, and every value behind that.</summary>
internal sealed class KpiView : ItemView<Kpi>
{
    protected override Standing? StandingOf(Kpi item, KnowledgeBase knowledge) =>
        knowledge.Get<KpiAnalysis>().Get(item) is var state ? new(state.Rag.Word(), KpiVerdict.Of(state)) : null;

    protected override Model Build(Kpi kpi, KnowledgeBase knowledge)
    {
        var state = knowledge.Get<KpiAnalysis>().Get(kpi);
        var thresholds = Thresholds.Of(knowledge.Configuration);
        var due = state.LastDate?.AddDays(KpiAnalysis.Days(kpi.Frequency));
        return new()
        {
            ["card"] = KpiCard.Figures(state, knowledge),
            ["chart"] = KpiChart.Draw(state, knowledge.AsOf, knowledge.Formats()),
            ["countedIn"] = kpi.Unit is { Length: > 0 } unit && KpiUnit.Suffix(unit).Length == 0 ? unit : null,
            ["frequency"] = kpi.Frequency,
            ["direction"] = kpi.Direction,
            ["ageDays"] = state.AgeDays,
            ["dueNext"] = due,
            ["isDue"] = due < knowledge.AsOf,
            ["graceDays"] = thresholds.KpiGraceDays,
            ["green"] = thresholds.KpiGreen,
            ["amber"] = thresholds.KpiAmber,
            ["gone"] = state.Last - state.Path?.Baseline.Value,
            ["wayExpected"] = state.Expected - state.Path?.Baseline.Value,
            ["outside"] = Outside(kpi.Range, state.Last),
            ["reaches"] = Reaches(state),
            ["wayBack"] = state.Attainment < 0,
            ["path"] = state.Path?.Points.Select(point => Point(state.Path, point)).ToList(),
            ["values"] = kpi.Measurements.Where(value => value is { Day: not null, Number: not null }).OrderByDescending(value => value.Day).Select(value => Row(state, value)).ToList(),
            ["hasNotes"] = kpi.Measurements.Any(value => value.Note is not null),
            ["objectives"] = knowledge.Get<KpiAnalysis>().ObjectivesOf(kpi)
                .Select(one => new Model
                {
                    ["goal"] = one.Goal,
                    ["id"] = one.Objective.Id,
                    ["title"] = one.Objective.Title,
                    ["due"] = one.Objective.Due,
                })
                .ToList(),
        };
    }

    private static Model Row(KpiState state, ValueOnDate value)
    {
        var point = new KpiPoint(value.Day!.Value, value.Number!.Value);
        return new()
        {
            ["date"] = value.Date,
            ["value"] = point.Value,
            ["expected"] = state.Path?.Expected(point.Day),
            ["pace"] = state.Path?.Pace(point, upIsGood: state.Kpi.Direction != "down"),
            ["outside"] = Outside(state.Kpi.Range, point.Value),
            ["note"] = value.Note,
        };
    }

    private static Model Point(KpiPath path, KpiPoint point) => new()
    {
        ["day"] = point.Day,
        ["value"] = point.Value,
        ["name"] = point == path.Baseline ? "start" : point == path.Target ? "target" : "",
    };

    /// <summary>Above 0 over the range, below 0 under it; null without one.</summary>
    private static double? Outside(KpiRange? range, double? value) =>
        range is { Min: { } min, Max: { } max } && value is { } known ? known > max ? known - max : known < min ? known - min : 0 : null;

    /// <summary>Whether the last measurements lead to the target; null when they lead nowhere yet.</summary>
    private static bool? Reaches(KpiState state) =>
        state is not { Path: { } path, Forecast: { } forecast } ? null
        : state.Kpi.Direction == "down" ? forecast <= path.Target.Value
        : forecast >= path.Target.Value;
}
