namespace RoadmapSite.Roadmap.Plan;

/// <summary>One year's cost and spendable benefit of approved, running and completed work, in whole units of money.</summary>
public sealed record BenefitYear(int Year, double Cost, double CashBenefit);
