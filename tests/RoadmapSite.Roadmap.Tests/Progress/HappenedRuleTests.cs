namespace RoadmapSite.Roadmap.Tests.Progress;

/// <summary>Rules on what should have happened, has happened, or cannot have happened yet; and on weights of every subject.</summary>
public sealed class HappenedRuleTests
{
    [Theory]
    [InlineData("2026-11-29", true)]
    [InlineData("2026-11-30", false)]
    [InlineData("2026-11", false)]
    [InlineData("2026-Q3", true)]
    public void A_milestone_is_overdue_when_its_last_day_has_passed(string baseline, bool found) => Assert.Equal(
        found ? ["RM305"] : [],
        Found("RM305", Pieces.Initiative("INIT-01", "in-progress", "2026-01-01", also: $"actual: {{start: 2026-01-01}}\nmilestones: [{{id: m, title: M, baseline: {baseline}}}]")));

    [Theory]
    [InlineData("approved", "", "INIT-01 “Work INIT-01” was to end on 2026-11-29, 1 day ago, and is not completed.")]
    [InlineData("in-progress", "actual: {start: 2026-01-01}\nforecast: {start: 2026-01-01, end: 2026-10-30}", "INIT-01 “Work INIT-01” was to end on 2026-10-30, 31 days ago, and is not completed.")]
    [InlineData("in-progress", "actual: {start: 2026-01-01}\nforecast: {start: 2026-01-01, end: 2026-11-30}", null)]
    [InlineData("completed", "actual: {start: 2026-01-01, end: 2026-11-29}\npercentComplete: 100", null)]
    [InlineData("cancelled", "", null)]
    public void An_initiative_is_overdue_when_its_expected_end_has_passed(string status, string also, string? message) =>
        Assert.Equal(message is null ? [] : [message], Messages("RM305", Pieces.Initiative("INIT-01", status, "2026-01-01", "2026-11-29", also)));

    [Fact]
    public void An_action_of_a_review_is_overdue_until_it_is_done() => Assert.Equal(
        ["“Price it” was due on 2026-11-01 and is 29 days late."],
        Messages("RM305", Pieces.Item("reviews", "REV-01", "due: 2026-10-01\nheld: 2026-10-01\noutcome: continue\nactions: [{text: Price it, due: 2026-11-01}, {text: Plan it, due: 2026-11-01, done: 2026-11-20}, {text: Ask, due: 2026-12-01}]")));

    [Theory]
    [InlineData("initiatives", "status: in-progress\nactual: {start: 2026-12-01}", "X-1 started on 2026-12-01, 1 day after 2026-11-30, the day this site is about.")]
    [InlineData("initiatives", "status: completed\nactual: {start: 2026-01-01, end: 2026-12}", "X-1 ended on 2026-12, 1 day after 2026-11-30, the day this site is about.")]
    [InlineData("initiatives", "status: approved\nmilestones: [{id: m, title: M, baseline: 2027-01-01, actual: 2027-01-01}]", "“M” was met on 2027-01-01, 32 days after 2026-11-30, the day this site is about.")]
    [InlineData("kpis", "measurements: [{date: 2026-12-01, value: 1}]", "X-1 was measured on 2026-12-01, 1 day after 2026-11-30, the day this site is about.")]
    [InlineData("reviews", "due: 2027-01-01\nheld: 2027-01-01\noutcome: continue", "X-1 was held on 2027-01-01, 32 days after 2026-11-30, the day this site is about.")]
    [InlineData("reviews", "due: 2027-01-01\nactions: [{text: Ask, done: 2026-12-01}]", "“Ask” was done on 2026-12-01, 1 day after 2026-11-30, the day this site is about.")]
    [InlineData("services", "tested: 2026-12-01", "X-1 was tested on 2026-12-01, 1 day after 2026-11-30, the day this site is about.")]
    [InlineData("controls", "tested: 2026-12-01", "X-1 was tested on 2026-12-01, 1 day after 2026-11-30, the day this site is about.")]
    [InlineData("capabilities", "current: 1\ntarget: 2\nassessed: 2026-12-01", "X-1 was assessed on 2026-12-01, 1 day after 2026-11-30, the day this site is about.")]
    [InlineData("decisions", "status: accepted\ndate: 2026-12-01", "X-1 was accepted on 2026-12-01, 1 day after 2026-11-30, the day this site is about.")]
    [InlineData("technologies", "reviewed: 2026-12-01", "X-1 was reviewed on 2026-12-01, 1 day after 2026-11-30, the day this site is about.")]
    public void What_has_happened_has_not_happened_in_the_future(string folder, string front, string message) =>
        Assert.Equal([message], Messages("RM306", Pieces.Item(folder, "X-1", front)));

    [Theory]
    [InlineData("services", "tested: 2026-11-30")]
    [InlineData("services", "tested: 2026-Q4")]
    [InlineData("decisions", "status: proposed\ndate: 2027-01-21")]
    [InlineData("reviews", "due: 2027-01-21")]
    public void Today_and_a_period_that_has_begun_and_plans_are_fine(string folder, string front) =>
        Assert.Empty(Messages("RM306", Pieces.Item(folder, "X-1", front)));

    [Fact]
    public void Goals_weigh_100_together()
    {
        (string, string) Goals(params string[] weights) => ("goals.yml", "type: goal\nitems:\n" + string.Concat(
            weights.Select((weight, number) => $"  - {{id: GOAL-{number + 1}, title: G, perspective: financial, owner: cio{weight}}}\n")));

        Assert.Empty(Messages("RM401", Goals(", weight: 33.3", ", weight: 33.3", ", weight: 33.4")));
        Assert.Equal(["The weights of the goals make 90, not 100: 10 too little."], Messages("RM401", Goals(", weight: 40", ", weight: 50")));
        Assert.Equal(["The weights of the goals make 100.5, not 100: 0.5 too much."], Messages("RM401", Goals(", weight: 50.5", ", weight: 50")));
        Assert.Empty(Messages("RM401", Goals(", weight: 40", "")));
        Assert.Empty(Messages("RM401", Goals(", weight: 40", ", weight: much")));
    }

    [Theory]
    [InlineData("{id: a, title: A, baseline: 2027-02-01}, {id: b, title: B, baseline: 2027-03-01}", null)]
    [InlineData("{id: a, title: A, weight: 100, baseline: 2027-02-01}, {id: b, title: B, baseline: 2027-03-01}", null)]
    [InlineData("{id: a, title: A, weight: 60, baseline: 2027-02-01}, {id: b, title: B, baseline: 2027-03-01}", "The weights of the milestones of INIT-01 make 60, not 100: 40 too little.")]
    [InlineData("{id: a, title: A, weight: 60, baseline: 2027-02-01}, {id: b, title: B, weight: half, baseline: 2027-03-01}", null)]
    public void Milestones_weigh_100_together_if_they_weigh_anything(string milestones, string? message) => Assert.Equal(
        message is null ? [] : [message], Messages("RM401", Pieces.Initiative("INIT-01", also: $"milestones: [{milestones}]")));

    [Fact]
    public void Fit_criteria_weigh_100_together() => Assert.Equal(
        ["The weights of the fit criteria make 110, not 100: 10 too much."],
        Messages("RM401", ("roadmap.yml", "asOf: 2026-11-30\nfitCriteria:\n  - {id: a, title: A, weight: 60}\n  - {id: b, title: B, weight: 50}\n")));

    [Theory]
    [InlineData("initiatives", "status: completed", "X-1 is completed, and has no actual end.")]
    [InlineData("initiatives", "status: completed\nactual: {start: 2026-01-01}", "X-1 is completed, and has no actual end.")]
    [InlineData("initiatives", "status: completed\nactual: {start: 2026-01-01, end: 2026-02-30}", null)]
    [InlineData("initiatives", "status: in-progress", "X-1 is in progress, and has no actual start.")]
    [InlineData("initiatives", "status: in-progress\nactual: soon", null)]
    [InlineData("initiatives", "status: approved", null)]
    [InlineData("risks", "treatment: retain", "X-1 is retained, and nothing says who accepted that.")]
    [InlineData("risks", "treatment: accept", "X-1 is retained, and nothing says who accepted that.")]
    [InlineData("risks", "treatment: retain\naccepted: {by: cio}", null)]
    [InlineData("risks", "treatment: modify", null)]
    [InlineData("decisions", "status: accepted", "X-1 is accepted, and has no date.")]
    [InlineData("decisions", "status: proposed", null)]
    [InlineData("reviews", "due: 2026-11-01\nheld: 2026-11-01", "X-1 was held on 2026-11-01, and has no outcome.")]
    [InlineData("reviews", "due: 2026-11-01\nheld: 2026-11-01\noutcome: none", null)]
    [InlineData("controls", "status: implemented", "X-1 is implemented, and nothing says how well it works.")]
    [InlineData("controls", "status: implemented\neffectiveness: unknown", null)]
    [InlineData("controls", "status: planned", null)]
    [InlineData("kpis", "direction: range", "X-1 should stay within a range, and has none.")]
    [InlineData("kpis", "direction: up", null)]
    public void A_word_that_asks_for_another_field_gets_it(string folder, string front, string? message) =>
        Assert.Equal(message is null ? [] : [message], Messages("RM010", Pieces.Item(folder, "X-1", front)));

    private static IEnumerable<string> Found(string code, params (string, string)[] files) => Findings(code, files).Select(finding => finding.Code);

    private static IEnumerable<string> Messages(string code, params (string, string)[] files) => Findings(code, files).Select(finding => finding.Message);

    private static IEnumerable<RoadmapSite.Engine.Diagnostics.Diagnostic> Findings(string code, (string, string)[] files) =>
        TestSite.Load([Pieces.Roles, .. files]).Findings.Open.Where(finding => finding.Code == code);
}
