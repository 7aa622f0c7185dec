using RoadmapSite.Engine;
using RoadmapSite.Engine.Charts;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Engine.Themes;
using RoadmapSite.Roadmap.Plan.Health;
using RoadmapSite.Roadmap.Vision;

namespace RoadmapSite.Roadmap.Plan;

/// <summary>The plan in figures: how every initiative stands, what it costs, what pays for it and what comes back.</summary>
internal sealed class PlanPage() : Page("plan.html", "Plan figures")
{
    public override IEnumerable<PageContent> Build(Site site)
    {
        var knowledge = site.Knowledge;
        var earned = knowledge.Get<EarnedValueAnalysis>();
        if (earned.Initiatives.Count == 0)
        {
            yield break;
        }

        var budget = knowledge.Get<BudgetAnalysis>();
        var limits = Thresholds.Of(knowledge.Configuration);
        var formats = knowledge.Formats();
        yield return Content(() => new Model
        {
            ["lead"] = PlanHeadline.Of(knowledge),
            ["states"] = TimelinePage.States(earned.Initiatives),
            ["count"] = earned.Initiatives.Count,
            ["discountRate"] = limits.DiscountRate * 100,
            ["limits"] = LimitsOf(limits),
            ["portfolio"] = PortfolioOf(earned.Portfolio, limits),
            ["rows"] = earned.Initiatives
                .Where(standing => !standing.Initiative.IsCancelled)
                .OrderByDescending(standing => standing.Rag.Shown)
                .ThenByDescending(standing => standing.SlipDays ?? 0)
                .ThenBy(standing => standing.Value.Vac ?? 0)
                .Select(standing => RowOf(standing, limits))
                .ToList(),
            ["cancelled"] = earned.Initiatives.Count(standing => standing.Initiative.IsCancelled),
        }
        .With(MoneyByYear.Of(budget, formats))
        .With(SpendOf(budget, earned.Portfolio, formats))
        .With(BenefitsOf(knowledge, budget, formats))
        .With(HealthModel.Of(knowledge, formats)));
    }

    private static Model LimitsOf(Thresholds limits) => new()
    {
        ["spiGreen"] = limits.SpiGreen,
        ["spiAmber"] = limits.SpiAmber,
        ["cpiGreen"] = limits.CpiGreen,
        ["cpiAmber"] = limits.CpiAmber,
        ["slipAmber"] = limits.SlipAmber,
        ["slipRed"] = limits.SlipRed,
    };

    private static Model PortfolioOf(Portfolio portfolio, Thresholds limits) => FiguresOf(portfolio.Value, limits).With(new Model
    {
        ["planned"] = portfolio.Value is { Bac: > 0, Pv: { } planned } ? 100 * planned / portfolio.Value.Bac : null,
        ["earned"] = portfolio.Value.Bac > 0 ? 100 * portfolio.Value.Ev / portfolio.Value.Bac : null,
        ["eac"] = portfolio.Eac,
        ["vac"] = portfolio.Value.Bac - portfolio.Eac,
        ["total"] = portfolio.Total,
    });

    private static Model RowOf(InitiativeStanding standing, Thresholds limits) => FiguresOf(standing.Value, limits).With(new Model
    {
        ["initiative"] = standing.Initiative,
        ["rag"] = standing.Rag.Shown,
        ["word"] = standing.StateWord(),
        ["slip"] = standing.SlipDays,
        ["slipRag"] = !standing.Initiative.IsLive || standing.SlipDays < limits.SlipAmber ? Rag.Green : standing.SlipDays < limits.SlipRed ? Rag.Amber : Rag.Red,
        ["planned"] = standing.PlannedPct,
        ["earned"] = standing.EarnedPct,
        ["progress"] = Progress(standing),
        ["eac"] = standing.Value.Eac,
        ["vac"] = standing.Value.Vac,
    });

    private static Model FiguresOf(EarnedValue value, Thresholds limits) => new()
    {
        ["bac"] = value.Bac,
        ["pv"] = value.Pv,
        ["ev"] = value.Ev,
        ["ac"] = value.Ac,
        ["spi"] = value.Spi,
        ["spiRag"] = Band(value.Spi, limits.SpiGreen, limits.SpiAmber),
        ["cpi"] = value.Cpi,
        ["cpiRag"] = Band(value.Cpi, limits.CpiGreen, limits.CpiAmber),
    };

    private static Rag Band(double? value, double green, double amber) => value is null || value >= green ? Rag.Green : value >= amber ? Rag.Amber : Rag.Red;

    /// <summary>Earned as a bar, planned as a mark across it.</summary>
    private static Markup Progress(InitiativeStanding standing)
    {
        var svg = new Svg("mini").Rect(0, 5, Length.Percent(100), 4, "f-rule").Rect(0, 3, Length.Percent(Math.Clamp(standing.EarnedPct, 0, 100)), 8, "f-mk");
        if (standing is { PlannedPct: > 0 and { } planned, Initiative.IsCompleted: false })
        {
            svg.Rect(Length.Percent(Math.Clamp(planned, 0, 99)), 0, 2, 14, "f-ink");
        }

        return svg.Draw();
    }

    private static Model SpendOf(BudgetAnalysis budget, Portfolio portfolio, Formats formats)
    {
        var known = budget.SpendMix.Where(kind => kind.Value > 0).OrderByDescending(kind => kind.Value).ToList();
        var unsaid = portfolio.Total - known.Sum(kind => kind.Value);
        var chart = new MoneyChart(known.Select(kind => kind.Value), formats);
        return new()
        {
            ["spendHeader"] = chart.Header(),
            ["spend"] = portfolio.Total <= 0 ? [] : known.Select(kind => new Model
            {
                ["kind"] = kind.Key,
                ["amount"] = kind.Value,
                ["share"] = 100 * kind.Value / portfolio.Total,
                ["bar"] = chart.Single(kind.Value),
            }).ToList(),
            ["unsaid"] = unsaid >= 1 ? unsaid : null,
        };
    }

    private static Model BenefitsOf(KnowledgeBase knowledge, BudgetAnalysis budget, Formats formats)
    {
        var benefits = knowledge.Initiatives()
            .Where(initiative => !initiative.IsCancelled)
            .SelectMany(initiative => initiative.Benefits.Select(benefit => (initiative, benefit)))
            .OrderByDescending(pair => pair.benefit.Annual)
            .ToList();
        var chart = new MoneyChart(budget.BenefitYears.SelectMany(year => new[] { year.Cost, year.CashBenefit }), formats);
        var balance = 0.0;
        return new()
        {
            ["benefits"] = benefits.ConvertAll(pair => new Model
            {
                ["title"] = pair.benefit.Title,
                ["initiative"] = pair.initiative,
                ["kind"] = pair.benefit.BenefitKind,
                ["annual"] = pair.benefit.Annual,
                ["from"] = pair.benefit.From,
                ["kpi"] = pair.benefit.Kpi,
                ["isCommitted"] = pair.initiative.IsCommitted(),
            }),
            ["benefitHeader"] = chart.Header(),
            ["benefitYears"] = budget.BenefitYears.Select(year => new Model
            {
                ["year"] = year.Year,
                ["cost"] = year.Cost,
                ["cash"] = year.CashBenefit,
                ["balance"] = balance += year.CashBenefit - year.Cost,
                ["bar"] = chart.Pair(year.Cost, year.CashBenefit),
            }).ToList(),
            ["npv"] = budget.NetPresentValue,
            ["paidBack"] = PaidBack(budget.BenefitYears),
            ["allCost"] = budget.BenefitYears.Sum(year => year.Cost),
            ["allCash"] = budget.BenefitYears.Sum(year => year.CashBenefit),
            ["lastBenefitYear"] = budget.BenefitYears is [.., var last] ? last.Year : null,
            ["firstBenefitYear"] = budget.BenefitYears is [var first, ..] ? first.Year : null,
            ["annualCash"] = budget.AnnualCash,
            ["annualNonCash"] = budget.AnnualNonCash,
        };
    }

    /// <summary>The first year by whose end the cash benefits so far have paid the costs so far, and go on to do so.</summary>
    private static int? PaidBack(IReadOnlyList<BenefitYear> years)
    {
        int? since = null;
        var balance = 0.0;
        foreach (var year in years)
        {
            balance += year.CashBenefit - year.Cost;
            since = balance < 0 ? null : since ?? year.Year;
        }

        return since;
    }
}
