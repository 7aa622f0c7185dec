using RoadmapSite.Roadmap.Risks;

namespace RoadmapSite.Roadmap.Tests.Risks;

public sealed class RiskAnalysisTests
{
    private const string Appetite = """
        asOf: 2026-11-30
        appetite: {privacy: low, cyber: moderate}
        """;

    [Fact]
    public void The_sample_has_its_published_figures() =>
        ExpectedData.Equal("Risks/sample-risks.json", RiskData.Shape, TestSite.Sample().Knowledge.Get<RiskAnalysis>());

    [Fact]
    public void The_strength_of_the_samples_controls_holds_before_rounding() =>
        Assert.Equal(1 - 0.25 * 0.5 * 0.25 * 0.5 * 0.5 * 0.5, TestSite.Sample().Knowledge.Get<RiskAnalysis>().Risks[0].ControlStrength, 9);

    [Fact]
    public void The_register_puts_the_highest_first_and_then_the_next_to_be_reviewed()
    {
        var risks = Load(
            Risk("A", "residual: {l: low, i: low}"),
            Risk("B", "residual: {l: high, i: high}\nnextReview: 2027-03-01"),
            Risk("C", "residual: {l: high, i: high}\nnextReview: 2027-01-01"),
            Risk("D", "residual: {l: very-high, i: high}"),
            Risk("E", "residual: {l: moderate, i: very-high}"),
            Risk("F", "residual: {l: high}"));
        Assert.Equal(["E", "D", "C", "B", "A", "F"], Ids(risks.Register));
    }

    [Fact]
    public void A_risk_without_a_score_stays_in_the_register_without_a_level()
    {
        var risks = Load(Risk("A", "treatment: modify"));
        var risk = Assert.Single(risks.Register);
        Assert.Null(risk.Residual);
        Assert.Null(risk.SortKey);
        Assert.False(risk.AboveAppetite);
        Assert.All(risks.Counts(RiskStage.Residual), count => Assert.Equal(0, count.Count));
    }

    [Fact]
    public void Two_risks_with_one_id_are_both_assessed()
    {
        var risks = Load(
            ("risks/one.md", "---\nid: A\ntitle: One\nresidual: {l: low, i: low}\n---\n"),
            ("risks/two.md", "---\nid: A\ntitle: Two\nresidual: {l: high, i: high}\n---\n"));
        Assert.Equal(2, risks.Risks.Count);
    }

    [Theory]
    [InlineData("approved", false)]
    [InlineData("in-progress", false)]
    [InlineData("proposed", true)]
    [InlineData("completed", true)]
    [InlineData("on-hold", true)]
    public void A_risk_above_appetite_is_untreated_unless_live_work_lowers_it(string status, bool untreated)
    {
        var risks = Load(
            ("roadmap.yml", Appetite),
            Risk("A", "category: privacy\nresidual: {l: high, i: high}\ninitiatives: [INIT-1]"),
            Initiative("INIT-1", status, "2027-06-30"));
        Assert.Equal(untreated, Assert.Single(risks.Risks).TreatmentGap);
    }

    [Theory]
    [InlineData("2026-11-30", false, false)]
    [InlineData("2026-11-29", true, true)]
    [InlineData("2026-Q4", false, false)]
    public void An_acceptance_holds_through_its_last_day(string until, bool lapsed, bool untreated)
    {
        var risk = Assert.Single(Load(
            ("roadmap.yml", Appetite),
            Risk("A", $"category: privacy\nresidual: {{l: high, i: high}}\naccepted: {{until: {until}}}")).Risks);
        Assert.Equal(lapsed, risk.AcceptanceLapsed);
        Assert.Equal(untreated, risk.TreatmentGap);
    }

    [Fact]
    public void A_category_nobody_gave_an_appetite_is_never_above_it()
    {
        var risk = Assert.Single(Load(("roadmap.yml", Appetite), Risk("A", "category: supplier\nresidual: {l: very-high, i: very-high}")).Risks);
        Assert.Null(risk.Appetite);
        Assert.False(risk.AboveAppetite);
    }

    [Fact]
    public void Appetite_may_stand_with_the_scales()
    {
        var risk = Assert.Single(Load(
            ("roadmap.yml", "scales:\n  riskAppetite: {privacy: low}\n"),
            Risk("A", "category: privacy\nresidual: {l: high, i: high}")).Risks);
        Assert.Equal(Level.Low, risk.Appetite);
    }

    [Fact]
    public void Another_matrix_changes_every_level()
    {
        const string score = "residual: {l: very-high, i: very-low}";
        Assert.Equal(Level.VeryLow, Assert.Single(Load(Risk("A", score)).Risks).Residual);
        Assert.Equal(Level.Moderate, Assert.Single(Load(("roadmap.yml", "scales: {riskMatrix: product-5x5}\n"), Risk("A", score)).Risks).Residual);
        var own = Load(
            ("roadmap.yml", """
                scales:
                  riskMatrix:
                    very-high: [high, high, high, very-high, very-high]
                    high: {very-low: low, low: low, moderate: moderate, high: high, very-high: very-high}
                    moderate: [low, low, moderate, moderate, high]
                    low: [low, low, low, moderate, moderate]
                    very-low: [very-low, very-low, low, low, low]
                """),
            Risk("A", score));
        Assert.Equal(Level.High, Assert.Single(own.Risks).Residual);
        Assert.False(own.Matrix.IsNist);
    }

    [Fact]
    public void A_grid_with_a_row_missing_is_a_finding_and_nist_is_used()
    {
        var site = TestSite.Load(("roadmap.yml", "scales:\n  riskMatrix:\n    high: [low, low, low, low, low]\n"));
        Assert.Contains(site.Findings.Open, finding => finding.Code == "RM005");
        Assert.True(site.Knowledge.Get<RiskAnalysis>().Matrix.IsNist);
    }

    [Fact]
    public void The_burn_down_takes_a_risk_to_its_target_when_all_its_live_work_has_ended()
    {
        var risks = Load(
            ("roadmap.yml", Appetite),
            Risk("A", "residual: {l: high, i: high}\ntarget: {l: low, i: low}\ninitiatives: [INIT-1, INIT-2]"),
            Risk("B", "residual: {l: high, i: high}\ntarget: {l: low, i: low}\ninitiatives: [INIT-1]"),
            Risk("C", "residual: {l: high, i: high}\ntarget: {l: low, i: low}\ninitiatives: [INIT-3]"),
            Initiative("INIT-1", "approved", "2027-06-30"),
            Initiative("INIT-2", "in-progress", "2027-09-30"),
            Initiative("INIT-3", "proposed", "2027-01-31"));
        Assert.Equal(
            [(new(2026, 11, 30), 3, 0), (new(2027, 6, 30), 2, 1), (new DateOnly(2027, 9, 30), 1, 2)],
            risks.BurnDown.Select(point => (point.Date, Count(point, Level.High), Count(point, Level.Low))));
        Assert.Equal(["B"], risks.BurnDown[1].Moved.Select(risk => risk.Id));
    }

    [Fact]
    public void An_end_that_is_already_past_lowers_nothing()
    {
        var risks = Load(
            ("roadmap.yml", Appetite),
            Risk("A", "residual: {l: high, i: high}\ntarget: {l: low, i: low}\ninitiatives: [INIT-1]"),
            Initiative("INIT-1", "in-progress", "2026-10-31"));
        var point = Assert.Single(risks.BurnDown);
        Assert.Equal(1, Count(point, Level.High));
    }

    [Fact]
    public void Movement_is_told_from_cell_to_cell_with_its_members()
    {
        var risks = Load(
            Risk("A", "inherent: {l: high, i: high}\nresidual: {l: low, i: high}"),
            Risk("B", "inherent: {l: high, i: high}\nresidual: {l: low, i: high}"),
            Risk("C", "inherent: {l: high, i: high}\nresidual: {l: high, i: high}"));
        var movement = Assert.Single(risks.Movements);
        Assert.Equal(new(Level.High, Level.High), movement.From);
        Assert.Equal(new(Level.Low, Level.High), movement.To);
        Assert.Equal(["A", "B"], movement.Members.Select(risk => risk.Id));
    }

    [Fact]
    public void A_loss_past_all_numbers_is_written_as_unknown()
    {
        var huge = "1" + new string('0', 200);
        var written = ExpectedData.Written(RiskData.Shape, Load(Risk("A", $"ale: {{frequency: {huge}, loss: {huge}}}")));
        Assert.Null(written["ale"]);
        Assert.Null(written["risks"]![0]!["ale"]);
    }

    [Fact]
    public void Only_controls_that_work_count()
    {
        var risks = Load(
            Risk("A", "controls: [CTL-1, CTL-2, CTL-3, CTL-4, CTL-9]"),
            ("controls.yml", """
                type: control
                items:
                  - {id: CTL-1, title: One, status: implemented, effectiveness: moderate}
                  - {id: CTL-2, title: Two, status: partial, effectiveness: weak}
                  - {id: CTL-3, title: Three, status: planned, effectiveness: strong}
                  - {id: CTL-4, title: Four, status: retired, effectiveness: strong}
                """));
        Assert.Equal(0.625, Assert.Single(risks.Risks).ControlStrength);
    }

    private static RiskAnalysis Load(params (string, string)[] files) => TestSite.Load(files).Knowledge.Get<RiskAnalysis>();

    private static (string, string) Risk(string id, string fields) => ($"risks/{id}.md", $"---\ntitle: Risk {id}\n{fields}\n---\n");

    private static (string, string) Initiative(string id, string status, string end) =>
        ($"initiatives/{id}.md", $"---\ntitle: Work {id}\nstatus: {status}\nbaseline: {{start: 2026-01-01, end: {end}}}\n---\n");

    private static int Count(BurnDownPoint point, Level level) => point.Counts.Single(count => count.Level == level).Count;

    private static IEnumerable<string> Ids(IEnumerable<RiskAssessment> risks) => risks.Select(risk => risk.Risk.Id);
}
