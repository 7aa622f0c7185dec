using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Roadmap.Vision;

namespace RoadmapSite.Roadmap.Technology;

/// <summary>A technology: until when it is mended, until when it runs, how well it fits, what it speaks, and what comes after it.</summary>
internal sealed class TechnologyView : ItemView<Technology>
{
    /// <summary>So many others are named one by one; of more the first few, and how many more: a page a technology cannot name all of them.</summary>
    private const int MostOthers = 200;

    private const int FirstOthers = 10;

    protected override Standing? StandingOf(Technology item, KnowledgeBase knowledge) => knowledge.Get<SupportAnalysis>().Get(item) switch
    {
        { State: SupportState.Outlives } => new("red", "Past support"),
        { State: SupportState.Uncovered } => new("red", "Unsupported"),
        { State: SupportState.Ending, Fit.Support: SupportBand.Red } => new("red", "Support ends"),
        { State: SupportState.Ending } => new("amber", "Support ends"),
        { State: SupportState.Supported } => new("green", "Supported"),
        { State: SupportState.SwitchedOff } => new("blue", "Switched off"),
        _ => new("grey", "No end known"),
    };

    protected override Model Build(Technology technology, KnowledgeBase knowledge)
    {
        var standing = knowledge.Get<SupportAnalysis>().Get(technology);
        var fit = standing.Fit;
        var all = knowledge.Get<FitAnalysis>();
        var criteria = FitCriteria.Of(knowledge.Configuration);
        return new Model
        {
            ["support"] = SupportModel.Of(standing),
            ["ring"] = technology.Ring,
            ["phase"] = technology.Phase,
            ["vendor"] = technology.Vendor,
            ["category"] = technology.Category is { } category ? TechnologyWords.CategoryWord(category) : null,
            ["contractEnds"] = technology.ContractEnds,
            ["annualCost"] = technology.AnnualCost,
            ["technical"] = technology.TechnicalFit,
            ["functional"] = technology.FunctionalFit,
            ["time"] = fit.Time,
            ["timePlot"] = fit.Time is null ? null : knowledge.Get<TimeBackdrop>().Draw(technology),
            ["fitsFrom"] = FitAnalysis.FitsFrom,
            ["index"] = fit.Index,
            ["rank"] = fit.Index is { } index ? all.RankOf(index) : null,
            ["ranked"] = all.RankedCount,
            ["fitAxis"] = FitPlot.Header(),
            ["failed"] = fit.GatesFailed.Select(gate => new Model { ["title"] = gate.Title, ["least"] = gate.Gate, ["score"] = FitCriteria.ScoreOf(technology.Fit, gate) }).ToList(),
            ["scores"] = technology.Fit.Count == 0 ? [] : criteria.All.Zip(CriteriaModel.Scores(criteria, technology.Fit), (criterion, score) => score.With(new Model
            {
                ["plot"] = FitPlot.Draw(FitCriteria.ScoreOf(technology.Fit, criterion), criterion.Gate),
            })).ToList(),
            ["standards"] = technology.Standards.Distinct().Select(standard => Standard(standard, technology, knowledge)).ToList(),
            ["replacedBy"] = technology.ReplacedBy?.Target,
            ["replaces"] = knowledge.Links.To<Technology>(technology, "replacedBy").ToList(),
            ["decisions"] = knowledge.Links.To<Decision>(technology, "technologies").OrderByDescending(decision => decision.Date?.End).Select(decision => new Model
            {
                ["item"] = decision,
                ["date"] = decision.Date,
                ["consequences"] = decision.Consequences,
            }).ToList(),
        }.With(Life(standing, knowledge));
    }

    private static Model Standard(string standard, Technology technology, KnowledgeBase knowledge)
    {
        var speakers = knowledge.Get<StandardSpeakers>().Of(standard);
        var others = speakers.Count() - 1;
        var named = others > MostOthers ? FirstOthers : others;
        return new()
        {
            ["name"] = StandardNames.Of(standard),
            ["others"] = speakers.Where(other => other != technology).Take(named).ToList(),
            ["more"] = others - named,
        };
    }

    private static Model Life(SupportStanding standing, KnowledgeBase knowledge)
    {
        var technology = standing.Technology;
        var horizon = knowledge.Of<Strategy>() is [var strategy, ..] ? strategy.Horizon?.LastDay : null;
        var chart = new SupportChart([standing], knowledge.AsOf, horizon, "grid-life", knowledge.Formats());
        var next = technology.ReplacedBy?.Target as Technology;
        return new()
        {
            ["lifeGrid"] = chart.Axis.Symbol,
            ["lifeAxis"] = chart.Axis.Header(),
            ["supportPlot"] = technology.SupportEnds is null ? null : chart.Until(standing.Ends),
            ["contractPlot"] = technology.ContractEnds is null ? null : chart.Until(technology.ContractEnds?.End),
            ["usePlot"] = standing.Off is null && standing.Ends is null ? null : chart.Row(standing),
            ["nextSupport"] = next?.SupportEnds,
            ["nextPlot"] = next?.SupportEnds is null ? null : chart.Until(next.SupportEnds?.End),
        };
    }
}
