using System.Globalization;
using RoadmapSite.Engine.Data;

namespace RoadmapSite.Roadmap.Plan;

/// <summary>Cost, funding and benefits in <c>roadmap.json</c>, in whole units of the strategy's currency.</summary>
internal static class BudgetData
{
    private static readonly Shape<BudgetYear> YearShape = new ObjectShape<BudgetYear>()
        .Number("capex", 0, year => year.Capex)
        .Number("opex", 0, year => year.Opex)
        .Number("run", 0, year => year.Run)
        .Number("total", 0, year => year.Total)
        .Number("unapproved", 0, year => year.Unapproved)
        .Number("funding", 0, year => year.Funding)
        .Number("headroom", 0, year => year.Headroom)
        .Number("headroomApprovedOnly", 0, year => year.HeadroomApprovedOnly);

    private static readonly Shape<BenefitYear> BenefitYearShape = new ObjectShape<BenefitYear>()
        .Number("cost", 0, year => year.Cost)
        .Number("cashBenefit", 0, year => year.CashBenefit);

    private static readonly Shape<BudgetAnalysis> BenefitsShape = new ObjectShape<BudgetAnalysis>()
        .With("years", Shapes.Map(BenefitYearShape), budget => budget.BenefitYears.Select(year => KeyValuePair.Create(Key(year.Year), year)))
        .Number("npv", 0, budget => budget.NetPresentValue)
        .Number("annualCashAtFullRun", 0, budget => budget.AnnualCash)
        .Number("annualNonCash", 0, budget => budget.AnnualNonCash);

    internal static readonly Shape<BudgetAnalysis> Shape = new ObjectShape<BudgetAnalysis>()
        .With("years", Shapes.Map(YearShape), budget => budget.Years.Select(year => KeyValuePair.Create(Key(year.Year), year)))
        .With("spendMix", Shapes.Map(Shapes.Number(0)), budget => budget.SpendMix.Select(kind => KeyValuePair.Create(kind.Key, (double?)kind.Value)))
        .With("benefits", BenefitsShape, budget => budget);

    public static DataSection Section { get; } = DataSection.Of("budget", Shape, knowledge => knowledge.Get<BudgetAnalysis>());

    private static string Key(int year) => year.ToString(CultureInfo.InvariantCulture);
}
