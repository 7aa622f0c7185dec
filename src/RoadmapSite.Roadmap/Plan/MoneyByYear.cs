using RoadmapSite.Engine.Pages;
using RoadmapSite.Engine.Themes;

namespace RoadmapSite.Roadmap.Plan;

/// <summary>Each year's cost against its funding: the model of the part <c>money-by-year</c>.</summary>
internal static class MoneyByYear
{
    public static Model Of(BudgetAnalysis budget, Formats formats)
    {
        var chart = new MoneyChart(budget.Years.SelectMany(year => new[] { year.Total, year.Funding ?? 0 }), formats);
        var tight = budget.Years.Where(year => year.Headroom < 0).OrderBy(year => year.Headroom).ToList();
        return new()
        {
            ["moneyHeader"] = chart.Header(),
            ["years"] = budget.Years.Select(year => new Model
            {
                ["year"] = year.Year,
                ["capex"] = year.Capex,
                ["opex"] = year.Opex,
                ["run"] = year.Run,
                ["total"] = year.Total,
                ["unapproved"] = year.Unapproved,
                ["funding"] = year.Funding,
                ["headroom"] = year.Headroom,
                ["headroomWords"] = year.Headroom is { } headroom ? chart.Headroom(headroom) : null,
                ["approvedOnly"] = year.HeadroomApprovedOnly,
                ["bar"] = chart.Year(year),
            }).ToList(),
            ["isFunded"] = budget.Years.Any(year => year.Funding is not null),
            ["tightYears"] = tight.Count,
            ["worstYear"] = tight.Count == 0 ? null : tight[0].Year,
            ["short"] = tight.Count == 0 ? 0 : -tight[0].Headroom!.Value,
            ["approvedOnly"] = tight.Count == 0 ? 0 : tight[0].HeadroomApprovedOnly!.Value,
            ["unapprovedInWorst"] = tight.Count == 0 ? 0 : tight[0].Unapproved,
        };
    }
}
