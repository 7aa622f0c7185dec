using System.Text.RegularExpressions;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Roadmap.Progress;

namespace RoadmapSite.Roadmap.Tests.Progress;

public sealed partial class KpiCardTests
{
    private const string Path = "baseline: {date: 2025-11-30, value: 10}\ntarget: {date: 2027-11-30, value: 60}\n";

    [Fact]
    public void The_board_of_the_sample_is_worst_first()
    {
        var ids = KpiCard.WorstFirst(TestSite.Sample().Knowledge.Get<KpiAnalysis>().Kpis).Select(state => state.Kpi.Id).ToList();
        Assert.Equal(["KPI-04", "KPI-03", "KPI-09", "KPI-12", "KPI-08", "KPI-14", "KPI-10"], ids.Take(7));
        Assert.Equal(14, ids.Count);
    }

    [Theory]
    [InlineData("", "Not measured")]
    [InlineData("measurements: [{date: 2026-11-20, value: 3}]", "No target")]
    [InlineData(Path + "measurements: [{date: 2026-11-20, value: 40}]", "On pace")]
    [InlineData(Path + "measurements: [{date: 2026-11-20, value: 30}]", "Behind")]
    [InlineData(Path + "measurements: [{date: 2026-11-20, value: 12}]", "Far behind")]
    [InlineData(Path + "measurements: [{date: 2026-02-20, value: 40}]", "Stale")]
    [InlineData("direction: range\nrange: {min: 4, max: 8}\nmeasurements: [{date: 2026-11-20, value: 5}]", "Inside range")]
    [InlineData("direction: range\nrange: {min: 4, max: 8}\nmeasurements: [{date: 2026-11-20, value: 8.5}]", "Outside range")]
    [InlineData("direction: range\nrange: {min: 4, max: 8}\nmeasurements: [{date: 2026-11-20, value: 20}]", "Far outside range")]
    public void A_colour_is_said_in_words(string front, string word) => Assert.Equal(word, Card(front)["word"]);

    [Theory]
    [InlineData("percent", "%")]
    [InlineData("hours", "\u00a0h")]
    [InlineData("visits", " visits")]
    [InlineData("patients seen within the hour", "")]
    public void A_unit_stands_behind_its_figure_unless_it_is_a_sentence(string unit, string suffix) => Assert.Equal(suffix, Card($"unit: {unit}")["unit"]);

    [Fact]
    public void Whole_values_keep_the_decimals_of_those_beside_them() =>
        Assert.Equal(1, Card("measurements: [{date: 2026-08-20, value: 4}, {date: 2026-11-20, value: 4.3}]")["places"]);

    [Theory]
    [InlineData("percent", 55, "over 100%")]
    [InlineData("visits", 55, "145.0 visits")]
    [InlineData("visits", 8, "4.0 visits")]
    [InlineData("visits", 5, "below 0")]
    public void A_straight_line_does_not_lead_past_all_there_is(string unit, int last, string expected)
    {
        // From 10 over 365 days to the last value, and on to three times as far.
        var card = Card($"unit: {unit}\nbaseline: {{date: 2025-11-30, value: 10}}\ntarget: {{date: 2028-11-29, value: 60}}\nmeasurements: [{{date: 2025-11-30, value: 10}}, {{date: 2026-11-30, value: {last}}}]");
        Assert.Equal(expected, card["headingFor"]);
    }

    [Fact]
    public void The_same_days_are_drawn_on_every_card()
    {
        var knowledge = TestSite.Load(
            Pieces.Item("kpis", "KPI-1", Path + "measurements: [{date: 2026-11-20, value: 40}]"),
            Pieces.Item("kpis", "KPI-2", "measurements: [{date: 1999-01-01, value: 1}, {date: 2026-09-20, value: 1}]")).Knowledge;
        var days = knowledge.Get<KpiWindow>().Days;
        Assert.Equal(new DateOnly(2025, 11, 30), days.From);
        Assert.True(days.To > knowledge.AsOf);
        Assert.All(knowledge.Get<KpiAnalysis>().Kpis, state => Assert.NotNull(KpiCard.Of(state, knowledge)["chart"]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("measurements: [{date: 2026-11-20, value: 1e12}, {date: 2026-11-20, value: -5}]")]
    [InlineData("baseline: {date: 2027-01-01, value: 5}\ntarget: {date: 2024-01-01, value: 5}\nmeasurements: [{date: 2026-11-20, value: 5}]")]
    [InlineData("direction: range\nrange: {min: 9, max: 3}\nmeasurements: [{date: 2026-11-20, value: 5}]")]
    [InlineData("baseline: {date: 0001-01-01, value: 0}\ntarget: {date: 9998-12-31, value: 1}\nmeasurements: [{date: 2026-11-20, value: 0.5}]")]
    public void Whatever_was_written_the_charts_are_drawn_with_finite_figures(string front)
    {
        var pages = TestSite.Write(TestSite.Load(Pieces.Item("kpis", "KPI-1", front)));
        Assert.DoesNotMatch(NoFigure(), pages["progress.html"] + pages["kpis/KPI-1.html"]);
    }

    [GeneratedRegex("=\"-?(NaN|∞|Infinity)")]
    private static partial Regex NoFigure();

    private static Model Card(string front)
    {
        KnowledgeBase knowledge = TestSite.Load(Pieces.Item("kpis", "KPI-1", front)).Knowledge;
        return KpiCard.Of(knowledge.Get<KpiAnalysis>().Kpis[0], knowledge);
    }
}
