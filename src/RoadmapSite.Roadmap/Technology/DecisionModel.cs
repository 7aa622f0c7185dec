using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Engine.Themes;
using RoadmapSite.Roadmap.Vision;

namespace RoadmapSite.Roadmap.Technology;

/// <summary>A decision in words and figures, for the list of decisions and for its own page.</summary>
internal static class DecisionModel
{
    public static Model Of(Decision decision, KnowledgeBase knowledge)
    {
        var weighed = knowledge.Get<OptionAnalysis>().Find(decision);
        return new()
        {
            ["decision"] = decision,
            ["status"] = decision.Status,
            ["isOpen"] = decision.Status == Decision.Proposed,
            ["rag"] = decision.Status == Decision.Accepted ? "blue" : "grey",
            ["date"] = decision.Date,
            ["waiting"] = decision.Status == Decision.Proposed ? knowledge.AsOf.DayNumber - decision.Date?.Start.DayNumber : null,
            ["deciders"] = Targets(decision.Deciders),
            ["consequences"] = decision.Consequences,
            ["context"] = decision.Context,
            ["technologies"] = Targets(decision.Technologies),
            ["initiatives"] = Targets(decision.Initiatives),
            ["supersedes"] = decision.Supersedes?.Target,
            ["supersededBy"] = knowledge.Links.To<Decision>(decision, "supersedes").ToList(),
            ["reviews"] = knowledge.Links.To<Item>(decision, "decisions").ToList(),
            ["weighed"] = weighed is null ? null : Weighed(weighed, FitCriteria.Of(knowledge.Configuration), knowledge.Formats()),
        };
    }

    private static Model Weighed(WeighedDecision weighed, FitCriteria criteria, Formats formats)
    {
        var levels = BreakEven.Of(weighed, criteria).OrderBy(level => level.Distance).ToList();
        return new()
        {
            ["winner"] = weighed.Winner?.Option.Title,
            ["second"] = weighed.Ranking.Count > 1 ? weighed.Ranking[1].Option.Title : null,
            ["margin"] = weighed.Margin,
            ["isRobust"] = weighed.IsRobust,
            ["chosen"] = weighed.Chosen?.Option.Title,
            ["chosenIsBest"] = weighed.Chosen is { } chosen && chosen == weighed.Winner,
            ["chosenIsOut"] = weighed.Chosen?.IsExcluded == true,
            ["chosenBehind"] = weighed.Winner?.Score - weighed.Chosen?.Score,
            ["options"] = Ranked(weighed).Select(option => Option(option, criteria)).ToList(),
            ["criteria"] = criteria.All.Select((criterion, at) => CriteriaModel.Of(criterion).With(new Model
            {
                ["cells"] = weighed.Options.Select(option => CriteriaModel.Scores(criteria, option.Option.Scores)[at]).ToList(),
            })).ToList(),
            ["columns"] = weighed.Options.Select(option => Option(option, criteria)).ToList(),
            ["flips"] = weighed.Flips.Select(flip => new Model
            {
                ["criterion"] = flip.Criterion.Title,
                ["isMore"] = flip.Change > 0,
                ["winner"] = flip.Winner.Title,
            }).ToList(),
            ["nearest"] = levels.Count == 0 ? null : Level(levels[0], criteria),
            ["levels"] = levels.Select(level => Level(level, criteria)).ToList(),
            ["steady"] = criteria.All.Where(criterion => !levels.Exists(level => level.Criterion == criterion)).Select(criterion => criterion.Title).ToList(),
            ["weightAxis"] = WeightPlot.Header(criteria.TotalWeight, formats),
            ["totalWeight"] = criteria.TotalWeight,
        };
    }

    /// <summary>Best first; then those that a gate excludes; then those that are not scored throughout.</summary>
    private static IEnumerable<OptionScore> Ranked(WeighedDecision weighed) => weighed.Ranking
        .Concat(weighed.Options.Except(weighed.Ranking).OrderByDescending(option => option.Score ?? -1));

    private static Model Option(OptionScore option, FitCriteria criteria) => new()
    {
        ["id"] = option.Option.Id,
        ["title"] = option.Option.Title,
        ["isChosen"] = option.Option.Chosen,
        ["score"] = option.Score,
        ["isOut"] = option.IsExcluded,
        ["gates"] = option.GatesFailed.Select(gate => new Model { ["title"] = gate.Title, ["least"] = gate.Gate, ["score"] = FitCriteria.ScoreOf(option.Option.Scores, gate) }).ToList(),
        ["bar"] = ScoreBar.Draw(option.Score / criteria.TotalWeight * 100, option.IsExcluded),
    };

    private static Model Level(BreakEven level, FitCriteria criteria) => new()
    {
        ["criterion"] = level.Criterion.Title,
        ["weight"] = level.Criterion.Weight,
        ["at"] = level.Weight,
        ["option"] = level.Option.Option.Title,
        ["plot"] = WeightPlot.Draw(level, criteria.TotalWeight),
    };

    private static List<Item> Targets(IEnumerable<Reference> references) => [.. references.Select(reference => reference.Target).OfType<Item>()];
}
