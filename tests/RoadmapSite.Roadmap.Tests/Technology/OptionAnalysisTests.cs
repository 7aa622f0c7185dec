using RoadmapSite.Roadmap.Technology;

namespace RoadmapSite.Roadmap.Tests.Technology;

public sealed class OptionAnalysisTests
{
    private static readonly (string, string) Criteria =
        ("roadmap.yml", "asOf: 2026-11-30\nfitCriteria:\n  - {id: care, title: Care, weight: 50}\n  - {id: rules, title: Rules, weight: 30, gate: 2}\n  - {id: cost, title: Cost, weight: 20}\n");

    [Fact]
    public void The_sample_has_its_published_figures() => ExpectedData.Equal(
        "Technology/sample-option-scores.json",
        Engine.Data.Shapes.List(TechnologyData.OptionShape),
        TestSite.Sample().Knowledge.Get<OptionAnalysis>().Decisions.SelectMany(weighed => weighed.Options, (weighed, option) => (weighed.Decision, option)));

    [Fact]
    public void The_choice_of_the_sample_does_not_hang_on_a_weight()
    {
        var weighed = TestSite.Sample().Knowledge.Get<OptionAnalysis>().Decisions[0];
        Assert.Equal(("corvane", "corvane", true), (weighed.Winner!.Option.Id, weighed.Chosen!.Option.Id, weighed.IsRobust));
        Assert.Equal(9, weighed.Margin!.Value, 9);
    }

    [Fact]
    public void A_narrow_lead_names_the_weights_that_flip_it()
    {
        // At 50, 30, 20 the first has 68 and the second 67. With care at 40 and the rest at 36 and 24: 64 and 66.4.
        var weighed = Load("a: {care: 4, rules: 3, cost: 2.5}", "b: {care: 3.5, rules: 3, cost: 3.5}");
        Assert.Equal("a", weighed.Winner!.Option.Id);
        Assert.Equal(1, weighed.Margin!.Value, 9);
        Assert.False(weighed.IsRobust);
        Assert.Equal(["care -0.2 b", "cost 0.2 b"], weighed.Flips.Select(flip => FormattableString.Invariant($"{flip.Criterion.Id} {flip.Change} {flip.Winner.Id}")));
    }

    [Fact]
    public void A_score_below_a_gate_excludes_an_option_whatever_its_index()
    {
        var weighed = Load("a: {care: 5, rules: 1.5, cost: 5}", "b: {care: 3, rules: 2, cost: 3}");
        Assert.Equal("b", weighed.Winner!.Option.Id);
        Assert.True(weighed.Options[0].IsExcluded);
        Assert.Equal((null, null), (weighed.Margin, weighed.IsRobust));
        Assert.Equal(79, weighed.Options[0].Score!.Value, 9);
    }

    [Fact]
    public void Equal_options_hold_whatever_is_moved()
    {
        var weighed = Load("a: {care: 3.1, rules: 3.3, cost: 2.7}", "b: {care: 3.1, rules: 3.3, cost: 2.7}");
        Assert.Equal((0, true), (weighed.Margin, weighed.IsRobust));
    }

    [Fact]
    public void An_option_that_is_not_scored_throughout_is_not_ranked()
    {
        var weighed = Load("a: {care: 5}", "b: {care: 3, rules: 2, cost: 3}");
        Assert.Null(weighed.Options[0].Score);
        Assert.Equal(["b"], weighed.Ranking.Select(option => option.Option.Id));
    }

    [Fact]
    public void Without_criteria_nothing_is_scored() =>
        Assert.Null(TestSite.Load(Decision("a: {care: 5}")).Knowledge.Get<OptionAnalysis>().Decisions[0].Winner);

    private static WeighedDecision Load(params string[] options) => TestSite.Load(Criteria, Decision(options)).Knowledge.Get<OptionAnalysis>().Decisions[0];

    private static (string Path, string Text) Decision(params string[] options) => Pieces.Item(
        "decisions", "DEC-01", "status: accepted\noptions:\n" + string.Join('\n', options.Select(option => $"  - {{id: {option[0]}, title: Option, scores: {option[3..]}}}")));
}
