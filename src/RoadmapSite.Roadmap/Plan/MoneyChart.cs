using RoadmapSite.Engine.Charts;
using RoadmapSite.Engine.Themes;

namespace RoadmapSite.Roadmap.Plan;

/// <summary>Draws amounts of money as bars from nothing, all on one scale.</summary>
internal sealed class MoneyChart
{
    /// <summary>Room to the right of the longest bar for the words beside it.</summary>
    private const double LabelRoom = 1.2;

    private readonly Formats formats;
    private readonly LinearScale scale;

    public MoneyChart(IEnumerable<double> amounts, Formats formats)
    {
        this.formats = formats;
        scale = LinearScale.Around(amounts.Select(amount => amount * LabelRoom));
    }

    public Markup Header()
    {
        var svg = new Svg("pl");
        foreach (var (tick, place) in Ticks())
        {
            svg.Text(At(tick), Length.Percent(100), Short(tick), place % 2 == 1 ? "m-mu x hide-s" : "m-mu x", dy: -8, anchor: tick == 0 ? null : "middle");
        }

        return svg.Draw();
    }

    /// <summary>A year's cost, the part that is not approved hatched, with its funding as an upright mark.</summary>
    public Markup Year(BudgetYear year) => Row(svg =>
    {
        Bar(svg, 0, year.Total - year.Unapproved, -4, 14, "f-mk");
        Bar(svg, year.Total - year.Unapproved, year.Total, -4, 14, "k-mk w1", "hatch-mark");
        if (year is not { Funding: { } funding, Headroom: { } headroom })
        {
            return;
        }

        svg.Rect(At(funding), -9, 2.5, 24, "f-ink");
        svg.Text(At(funding), -14, $"funding {formats.ShortMoney(funding)}", "x", anchor: scale.At(funding) < 18 ? null : "middle");
        svg.Text(At(Math.Max(funding, year.Total)), 8, Headroom(headroom), headroom < 0 ? "x b hide-s t-red halo" : "x b hide-s halo", dx: 9);
    });

    /// <summary>Two amounts that belong together, one under the other.</summary>
    public Markup Pair(double upper, double lower) => Row(svg =>
    {
        Bar(svg, 0, upper, -9, 7, "f-ghost");
        Bar(svg, 0, lower, 1, 7, "f-mk");
    });

    public Markup Single(double amount) => Row(svg => Bar(svg, 0, amount, -6, 12, "f-mk"));

    /// <summary><c>$0.93m over</c>, <c>$0.26m free</c>.</summary>
    public string Headroom(double headroom) => $"{formats.ShortMoney(Math.Abs(headroom))} {(headroom < 0 ? "over" : "free")}";

    private Markup Row(Action<Svg> draw)
    {
        var svg = new Svg("pl");
        foreach (var (tick, _) in Ticks())
        {
            svg.Line(At(tick), 0, At(tick), Length.Percent(100), "gr");
        }

        return svg.At(0, Length.Percent(55), draw).Draw();
    }

    private void Bar(Svg svg, double from, double to, double y, double height, string cssClass, string? pattern = null)
    {
        if (to > from)
        {
            svg.Rect(At(from), y, Length.Percent(scale.At(to) - scale.At(from)), height, cssClass, pattern);
        }
    }

    private IEnumerable<(double Tick, int Place)> Ticks() => scale.Ticks().Where(tick => tick < scale.To).Select((tick, place) => (tick, place));

    private Length At(double amount) => Length.Percent(scale.At(amount));

    /// <summary>A round amount in as few letters as it has: <c>$4m</c>.</summary>
    private string Short(double amount) => formats.CurrencySign + Math.Abs(amount) switch
    {
        >= 1e6 => formats.Number(amount / 1e6) + "m",
        >= 1e3 => formats.Number(amount / 1e3) + "k",
        _ => formats.Number(amount),
    };
}
