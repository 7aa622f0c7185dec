namespace RoadmapSite.Roadmap.Plan;

/// <summary>One year's cost of everything that is not cancelled, against its funding. Money.</summary>
/// <param name="Unapproved">The part of the total that is proposed or on hold.</param>
/// <param name="Funding">The approved envelope; 0 for a year it does not name, null when the strategy names none at all.</param>
public sealed record BudgetYear(int Year, double Capex, double Opex, double Run, double Unapproved, double? Funding)
{
    public double Total => Capex + Opex + Run;

    /// <summary>Funding less total; negative when the year is short.</summary>
    public double? Headroom => Funding - Total;

    /// <summary>Funding less the total of what is approved.</summary>
    public double? HeadroomApprovedOnly => Headroom + Unapproved;
}
