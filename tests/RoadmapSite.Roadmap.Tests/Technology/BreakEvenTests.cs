using RoadmapSite.Roadmap.Technology;

namespace RoadmapSite.Roadmap.Tests.Technology;

public sealed class BreakEvenTests
{
    [Fact]
    public void The_sample_turns_only_when_cost_weighs_nearly_four_times_as_much()
    {
        // Ahead by 11 on the rest and behind by a fifth of its weight on cost: 11 (100 − w) / 90 = w / 5.
        var level = Assert.Single(Levels(TestSite.Sample().Knowledge));
        Assert.Equal(("cost", "talus"), (level.Criterion.Id, level.Option.Option.Id));
        Assert.Equal(1100 / 29.0, level.Weight, 9);
    }

    [Fact]
    public void At_the_weight_it_names_both_options_score_the_same()
    {
        var site = Load("a: {care: 4, rules: 3, cost: 2.5}", "b: {care: 3.5, rules: 3, cost: 3.5}");
        var criteria = FitCriteria.Of(site.Configuration);
        var weighed = site.Get<OptionAnalysis>().Decisions[0];
        Assert.NotEmpty(BreakEven.Of(weighed, criteria));
        Assert.All(BreakEven.Of(weighed, criteria), level =>
        {
            var rest = (criteria.TotalWeight - level.Weight) / (criteria.TotalWeight - level.Criterion.Weight);
            double Under(OptionScore option) => criteria.Index(option.Option.Scores, one => one == level.Criterion ? level.Weight : one.Weight * rest)!.Value;
            Assert.Equal(Under(weighed.Winner!), Under(level.Option), 9);
        });
    }

    [Fact]
    public void Nothing_turns_a_winner_that_is_ahead_on_every_criterion() => Assert.Empty(Levels(Load("a: {care: 4, rules: 4, cost: 4}", "b: {care: 3, rules: 3, cost: 3}")));

    [Fact]
    public void Nothing_turns_a_choice_of_one() => Assert.Empty(Levels(Load("a: {care: 4, rules: 4, cost: 4}", "b: {care: 3, rules: 1, cost: 3}")));

    private static IReadOnlyList<BreakEven> Levels(Engine.Items.KnowledgeBase knowledge) => BreakEven.Of(knowledge.Get<OptionAnalysis>().Decisions[0], FitCriteria.Of(knowledge.Configuration));

    private static Engine.Items.KnowledgeBase Load(params string[] options) => TestSite.Load(
        ("roadmap.yml", "asOf: 2026-11-30\nfitCriteria:\n  - {id: care, title: Care, weight: 50}\n  - {id: rules, title: Rules, weight: 30, gate: 2}\n  - {id: cost, title: Cost, weight: 20}\n"),
        Pieces.Item("decisions", "DEC-1", "status: accepted\noptions:\n" + string.Join('\n', options.Select(option => $"  - {{id: {option[0]}, title: {option[0]}, scores: {option[3..]}}}")))).Knowledge;
}
