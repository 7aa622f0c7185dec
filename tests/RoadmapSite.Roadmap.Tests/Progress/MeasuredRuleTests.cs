namespace RoadmapSite.Roadmap.Tests.Progress;

/// <summary>Whether there is something to tell success by: an outcome, a KPI, a value.</summary>
public sealed class MeasuredRuleTests
{
    [Fact]
    public void The_sample_has_one_objective_that_nothing_measures() => Assert.Equal(
        ["OBJ-5.2 “Have no critical skill held by one person by the end of 2027” names no KPI, so nobody can tell whether it is reached by 2027-12-31."],
        TestSite.Sample().Findings.Open.Where(finding => finding.Code is "RM207" or "RM208" or "RM209").Select(finding => finding.Message));

    [Theory]
    [InlineData("", "O-1 “T” names no KPI, so nobody can tell whether it is reached by 2027-Q2.")]
    [InlineData(", kpi: ", "O-1 “T” names no KPI, so nobody can tell whether it is reached by 2027-Q2.")]
    [InlineData(", kpi: KPI-9", null)]
    [InlineData(", kpi: [KPI-9]", null)]
    public void An_objective_names_its_kpi(string kpi, string? message) => Assert.Equal(
        message is null ? [] : [message],
        Messages("RM208", Pieces.Item("goals", "GOAL-2", $"perspective: financial\nweight: 100\nowner: cio\nobjectives: [{{id: O-1, title: T, due: 2027-Q2{kpi}}}]")));

    [Theory]
    [InlineData("unit: hours", true)]
    [InlineData("measurements: []", true)]
    [InlineData("measurements:", true)]
    [InlineData("measurements: [{date: 2026-11-01, value: 3}]", false)]
    [InlineData("measurements: [{date: 2026-11-01, value: many}]", false)]
    [InlineData("measurements: many", false)]
    [InlineData("measurements: [{date: 2026-11-01, value: 3}", false)]
    [InlineData("mesurements: [{date: 2026-11-01, value: 3}]", false)]
    public void A_kpi_has_a_value(string front, bool found) => Assert.Equal(
        found ? ["KPI-01 “The KPI-01” has no measurement, so nobody can tell whether it moves."] : [],
        Messages("RM209", Pieces.Item("kpis", "KPI-01", front)));

    [Fact]
    public void A_table_of_values_beside_it_will_do() => Assert.Empty(
        Messages("RM209", Pieces.Item("kpis", "KPI-01", "unit: hours"), ("kpis/KPI-01.csv", "date,value\n2026-11-01,3\n")));

    [Theory]
    [InlineData("proposed", "work init-01.", true)]
    [InlineData("approved", "“Work INIT-01”", false)]
    [InlineData("proposed", "Work INIT-01 ends", false)]
    [InlineData("cancelled", "Work INIT-01", false)]
    public void An_outcome_says_more_than_the_title(string status, string outcome, bool found) => Assert.Equal(
        found ? ["The outcome of INIT-01 is its title again, and does not say what will be true."] : [],
        Messages("RM207", Outcome(Pieces.Initiative("INIT-01", status), outcome)));

    [Theory]
    [InlineData("approved", "", true)]
    [InlineData("in-progress", "", true)]
    [InlineData("proposed", "", false)]
    [InlineData("on-hold", "", false)]
    [InlineData("completed", "", false)]
    [InlineData("approved", "raises: [{capability: CAP-1, to: 3}]", false)]
    [InlineData("approved", "benefits: [{title: Hours, kind: cash}]", false)]
    public void Live_work_that_costs_money_changes_something_that_is_counted(string status, string also, bool found) => Assert.Equal(
        found ? ["INIT-01 costs 120,000, and nothing here would show its outcome: it raises no capability, has no benefit, lowers no risk, puts no control in place and switches no technology off."] : [],
        Messages("RM207", Pieces.Initiative("INIT-01", status, also: "budget: {2027: {capex: 120000}}\n" + also)));

    [Theory]
    [InlineData("risks", "initiatives: [INIT-01]", false)]
    [InlineData("controls", "plannedBy: INIT-01", false)]
    [InlineData("technologies", "retiredBy: INIT-01", false)]
    [InlineData("decisions", "initiatives: [INIT-01]", true)]
    public void What_waits_for_it_shows_its_outcome(string folder, string front, bool found) => Assert.Equal(
        found ? 1 : 0,
        Messages("RM207", Pieces.Initiative("INIT-01", also: "budget: {2027: {capex: 120000}}"), Pieces.Item(folder, "X-1", front)).Count());

    [Fact]
    public void Work_without_a_budget_may_be_small() => Assert.Empty(Messages("RM207", Pieces.Initiative("INIT-01")));

    private static (string Path, string Text) Outcome((string Path, string Text) file, string outcome) =>
        (file.Path, file.Text.Replace("outcome: Done.", $"outcome: \"{outcome}\"", StringComparison.Ordinal));

    private static IEnumerable<string> Messages(string code, params (string Path, string Text)[] files) =>
        TestSite.Load([Pieces.Roles, Pieces.Goals, .. files]).Findings.Open.Where(finding => finding.Code == code).Select(finding => finding.Message);
}
