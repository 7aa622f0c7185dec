using RoadmapSite.Engine.Charts;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Roadmap.Team;

/// <summary>Teams, quarters and skills as the pages about people show them.</summary>
internal static class TeamModels
{
    private const int MostDots = 12;
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth"];

    /// <summary>The quarters of a table's columns, with the years above them.</summary>
    public static Model Columns(IReadOnlyList<Quarter> quarters, DateOnly asOf) => new()
    {
        ["years"] = quarters.GroupBy(quarter => quarter.Year).Select(year => new Model { ["year"] = Whole(year.Key), ["count"] = year.Count(), ["isFirst"] = year.Key == quarters[0].Year }).ToList(),
        ["quarters"] = quarters.Select((quarter, place) => Name(quarter).With(new Model { ["startsYear"] = place > 0 && quarter.Number == 1, ["isNow"] = quarter == Quarter.Of(asOf) })).ToList(),
    };

    public static Model Name(Quarter quarter) => new()
    {
        ["year"] = Whole(quarter.Year),
        ["number"] = quarter.Number,
        ["ordinal"] = Ordinals[quarter.Number - 1],
        ["first"] = quarter.First,
        ["last"] = quarter.Last,
    };

    /// <summary>A quarter of a team: how much of its time for change is asked for.</summary>
    public static Model Cell(TeamQuarter quarter, Thresholds limits) => Name(quarter.Quarter).With(new Model
    {
        ["demand"] = quarter.Demand,
        ["supply"] = quarter.Supply,
        ["percent"] = quarter.Use * 100,
        ["shown"] = Shown(quarter, limits),
        ["band"] = quarter.Band,
        ["shade"] = Shade(quarter),
        ["over"] = quarter.OverAllocation,
        ["startsYear"] = quarter.Quarter.Number == 1,
    });

    /// <summary>What a quarter's load is made of, the most first.</summary>
    public static List<Model> Makeup(TeamQuarter quarter) =>
        [.. quarter.Contributions.OrderByDescending(contribution => contribution.Demand).Select(contribution => new Model { ["initiative"] = contribution.Initiative, ["demand"] = contribution.Demand })];

    /// <summary>The worst state first, then the fewest who hold it.</summary>
    public static IEnumerable<SkillGap> WorstFirst(IEnumerable<SkillGap> skills) =>
        skills.OrderByDescending(skill => skill.State).ThenBy(skill => skill.BusFactor).ThenByDescending(skill => skill.Gap);

    public static Model Skill(SkillGap skill) => new()
    {
        ["skill"] = skill.Need.Skill?.Target,
        ["title"] = skill.Title,
        ["team"] = skill.Team,
        ["level"] = skill.Need.Level,
        ["state"] = skill.State,
        ["order"] = (int)skill.State,
        ["required"] = skill.Need.Required,
        ["held"] = skill.Need.Held,
        ["gap"] = skill.Gap,
        ["closeBy"] = skill.Need.CloseBy,
        ["due"] = skill.Need.Due,
        ["cost"] = skill.Need.Cost,
        ["dots"] = Dots(skill.Need.Held, skill.Need.Required),
    };

    /// <summary>The dates on which a team grows or shrinks.</summary>
    public static IEnumerable<(DateOnly Day, Model Model)> Changes(Team team) =>
        team.Hires.Select(hire => (hire, Sign: 1)).Concat(team.Leaves.Select(leave => (hire: leave, Sign: -1)))
            .Where(change => change.hire is { From: not null, Fte: > 0 })
            .Select(change => (change.hire.From!.Value.Start, new Model { ["team"] = team, ["from"] = change.hire.From, ["fte"] = change.hire.Fte, ["joins"] = change.Sign > 0 }))
            .OrderBy(change => change.Start);

    /// <summary>A disc for each who holds it, a ring for each who is missing; nothing for parts of people or for crowds.</summary>
    private static Markup? Dots(double held, double required)
    {
        var all = (int)Math.Min(Math.Max(held, required), MostDots + 1);
        if (all is 0 or > MostDots || held != Math.Floor(held) || required != Math.Floor(required))
        {
            return null;
        }

        var svg = new Svg("dots n" + Whole(all), viewBox: FormattableString.Invariant($"0 0 {13 * all} 12"));
        for (var place = 0; place < all; place++)
        {
            svg.Circle((13 * place) + 6, 6, 4.25, place < held ? "f-mk" : "no k-red w15");
        }

        return svg.Draw();
    }

    /// <summary>Whole percent; what rounding would put on the other side of a limit says which side it is on.</summary>
    private static string? Shown(TeamQuarter quarter, Thresholds limits)
    {
        if (quarter.Use * 100 is not { } percent)
        {
            return null;
        }

        var (rounded, amber, red) = (Rounding.Round(percent, 0), limits.UseAmber * 100, limits.UseRed * 100);
        return quarter.Band switch
        {
            UseBand.Red when rounded <= red => $"> {Whole(red)}",
            UseBand.Amber when rounded > red => Whole(red),
            UseBand.Green when rounded >= amber => $"< {Whole(amber)}",
            _ => Whole(rounded),
        };
    }

    /// <summary>How dark a quarter is drawn. Near and over the limit have their own fills.</summary>
    private static string Shade(TeamQuarter quarter) => quarter switch
    {
        { Band: UseBand.Red } => "ld5",
        { Band: UseBand.Amber } => "ld4",
        { Use: >= 0.65 } => "ld3",
        { Use: >= 0.35 } => "ld2",
        { Demand: > 0 } => "ld1",
        _ => "z",
    };

    private static string Whole(double number) => number.ToString("0", System.Globalization.CultureInfo.InvariantCulture);
}
