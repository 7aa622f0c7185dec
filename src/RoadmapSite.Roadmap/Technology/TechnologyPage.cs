using RoadmapSite.Engine;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Roadmap.Vision;

namespace RoadmapSite.Roadmap.Technology;

/// <summary>What we run, for how long it is mended, what we mean to do with it, and how well it fits.</summary>
internal sealed class TechnologyPage() : Page("technology.html", "Technology")
{
    private static readonly string[] Rings = ["assess", "trial", "adopt", "hold", "retire"];

    public override IEnumerable<PageContent> Build(Site site)
    {
        var knowledge = site.Knowledge;
        var technologies = knowledge.Of<Technology>();
        if (technologies.Count > 0)
        {
            yield return Content(() => new Model { ["count"] = technologies.Count }
                .With(Support(knowledge))
                .With(RingBoard(technologies))
                .With(Time(knowledge))
                .With(Fit(knowledge))
                .With(new Model
                {
                    ["standards"] = new StandardsMatrix(technologies).Build(),
                    ["register"] = technologies.Select(Line).ToList(),
                    ["hasVendors"] = technologies.Any(technology => technology.Vendor is not null),
                    ["hasContracts"] = technologies.Any(technology => technology.ContractEnds is not null),
                    ["hasCosts"] = technologies.Any(technology => technology.AnnualCost is not null),
                    ["totalCost"] = technologies.Sum(technology => technology.AnnualCost ?? 0),
                }));
        }
    }

    private static Model Support(KnowledgeBase knowledge)
    {
        var analysis = knowledge.Get<SupportAnalysis>();
        var horizon = knowledge.Of<Strategy>() is [var strategy, ..] ? strategy.Horizon?.LastDay : null;
        var dated = analysis.Standings.Where(standing => standing.Ends is not null).ToList();
        var chart = new SupportChart(dated, knowledge.AsOf, horizon, "grid-support", knowledge.Formats());
        return new()
        {
            ["outliving"] = analysis.Outliving.Select(SupportModel.Of).ToList(),
            ["uncovered"] = analysis.Uncovered.Select(SupportModel.Of).ToList(),
            ["nextEnd"] = dated.Where(standing => !standing.IsExposed && standing.State != SupportState.SwitchedOff).MinBy(standing => standing.Ends) is { } next ? SupportModel.Of(next) : null,
            ["slipped"] = analysis.Outliving.Where(standing => standing.SlipDays > 0).Select(SupportModel.Of).ToList(),
            ["slipDays"] = analysis.Outliving.Sum(standing => standing.SlipDays),
            ["supportGrid"] = chart.Axis.Symbol,
            ["supportAxis"] = chart.Axis.Header(),
            ["supportFrom"] = chart.Axis.Scale.From,
            ["supportTo"] = chart.Axis.Scale.To.AddDays(-1),
            ["supportRows"] = dated.Select(standing => SupportModel.Of(standing).With(new Model { ["plot"] = chart.Row(standing) })).ToList(),
            ["undated"] = analysis.Standings.Where(standing => standing.State == SupportState.Unknown).Select(standing => standing.Technology).ToList(),
            ["states"] = analysis.Standings.CountBy(standing => standing.State).ToDictionary(pair => pair.Key, pair => pair.Value) is var counts
                ? new Model
                {
                    ["uncovered"] = counts.GetValueOrDefault(SupportState.Uncovered),
                    ["outlives"] = counts.GetValueOrDefault(SupportState.Outlives),
                    ["ending"] = counts.GetValueOrDefault(SupportState.Ending),
                    ["supported"] = counts.GetValueOrDefault(SupportState.Supported),
                    ["off"] = counts.GetValueOrDefault(SupportState.SwitchedOff),
                    ["unknown"] = counts.GetValueOrDefault(SupportState.Unknown),
                }
                : null,
            ["hasSlip"] = dated.Exists(standing => standing.Fit.Retirement is { Baseline: { } agreed, Day: { } day } && agreed != day),
        };
    }

    /// <summary>The five rings, words that the organisation added, and what stands in none.</summary>
    private static Model RingBoard(IReadOnlyList<Technology> technologies) => new()
    {
        ["rings"] = Rings
            .Concat(technologies.Select(technology => technology.Ring ?? "").Except(Rings).OrderBy(ring => ring.Length == 0))
            .Select(ring => new Model
            {
                ["name"] = ring,
                ["technologies"] = technologies.Where(technology => (technology.Ring ?? "") == ring).Select(technology => new Model
                {
                    ["item"] = technology,
                    ["phase"] = technology.Phase,
                    ["category"] = technology.Category is { } category ? TechnologyWords.CategoryWord(category) : null,
                    ["isLoose"] = ring == "retire" && technology.Phase != "end-of-life" && Retirement.Of(technology)?.Day is null,
                }).ToList(),
            })
            .ToList(),
    };

    private static Model Time(KnowledgeBase knowledge)
    {
        // The weakest answer first; within an answer the weakest fit.
        TimeQuadrant[] order = [TimeQuadrant.Eliminate, TimeQuadrant.Migrate, TimeQuadrant.Tolerate, TimeQuadrant.Invest];
        var placed = knowledge.Get<FitAnalysis>().Technologies
            .Where(fit => fit.Time is not null)
            .OrderBy(fit => Array.IndexOf(order, fit.Time!.Value))
            .ThenBy(fit => fit.Technology.TechnicalFit + fit.Technology.FunctionalFit)
            .Select((fit, index) => (Number: index + 1, Fit: fit))
            .ToList();
        return new()
        {
            ["timePlot"] = placed.Count == 0 ? null : TimePlot.Draw([.. placed.Select(one => (one.Number, one.Fit.Technology))], technology => IsLoose(knowledge.Get<FitAnalysis>().Find(technology)!)),
            ["timeGroups"] = placed.GroupBy(one => one.Fit.Time!.Value).Select(group => new Model
            {
                ["answer"] = group.Key,
                ["rows"] = group.Select(one => new Model
                {
                    ["number"] = one.Number,
                    ["item"] = one.Fit.Technology,
                    ["technical"] = one.Fit.Technology.TechnicalFit,
                    ["functional"] = one.Fit.Technology.FunctionalFit,
                    ["isLoose"] = IsLoose(one.Fit),
                    ["isPlanned"] = one.Fit.Technology.Phase == "plan",
                    ["replacedBy"] = one.Fit.Technology.ReplacedBy?.Target,
                    ["off"] = one.Fit.Retirement?.Day,
                    ["isOff"] = one.Fit.Retirement?.IsDone == true,
                }).ToList(),
            }).ToList(),
            ["timeLoose"] = placed.Count(one => IsLoose(one.Fit)),
            ["timeLeaving"] = placed.Count(one => one.Fit.Time is TimeQuadrant.Eliminate or TimeQuadrant.Migrate),
            ["unplaced"] = knowledge.Get<FitAnalysis>().Technologies.Where(fit => fit.Time is null).Select(fit => fit.Technology).ToList(),
            ["fitsFrom"] = FitAnalysis.FitsFrom,
        };
    }

    private static Model Fit(KnowledgeBase knowledge)
    {
        var criteria = FitCriteria.Of(knowledge.Configuration);
        var scored = knowledge.Get<FitAnalysis>().Technologies
            .Where(fit => fit.Technology.Fit.Count > 0)
            .OrderByDescending(fit => fit.GatesFailed.Count)
            .ThenBy(fit => fit.Index ?? double.MaxValue)
            .ToList();
        return new()
        {
            ["criteria"] = criteria.All.Select(CriteriaModel.Of).ToList(),
            ["fits"] = criteria.All.Count == 0 ? [] : scored.Select(fit => new Model
            {
                ["item"] = fit.Technology,
                ["index"] = fit.Index,
                ["bar"] = ScoreBar.Draw(fit.Index, fit.GatesFailed.Count > 0),
                ["failed"] = fit.GatesFailed.Count,
                ["scores"] = CriteriaModel.Scores(criteria, fit.Technology.Fit),
            }).ToList(),
            ["failing"] = criteria.All.Where(gate => scored.Exists(fit => fit.GatesFailed.Contains(gate))).Select(gate => new Model
            {
                ["gate"] = gate.Title,
                ["least"] = gate.Gate,
                ["technologies"] = scored.Where(fit => fit.GatesFailed.Contains(gate))
                    .Select(fit => new Model { ["item"] = fit.Technology, ["score"] = FitCriteria.ScoreOf(fit.Technology.Fit, gate) })
                    .ToList(),
            }).ToList(),
            ["failingCount"] = scored.Count(fit => fit.GatesFailed.Count > 0),
        };
    }

    private static Model Line(Technology technology) => new()
    {
        ["item"] = technology,
        ["category"] = technology.Category is { } category ? TechnologyWords.CategoryWord(category) : null,
        ["vendor"] = technology.Vendor,
        ["ring"] = technology.Ring,
        ["phase"] = technology.Phase,
        ["supportEnds"] = technology.SupportEnds,
        ["contractEnds"] = technology.ContractEnds,
        ["cost"] = technology.AnnualCost,
    };

    /// <summary>In use, badly fitting, and nothing takes it away.</summary>
    private static bool IsLoose(TechnologyFit fit) =>
        fit is { Time: TimeQuadrant.Eliminate or TimeQuadrant.Migrate, Technology: { Phase: not "plan", ReplacedBy: null } } && fit.Retirement?.Day is null;
}
