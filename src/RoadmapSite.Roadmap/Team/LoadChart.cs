using System.Globalization;
using RoadmapSite.Engine.Charts;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;
using RoadmapSite.Roadmap.Plan;

namespace RoadmapSite.Roadmap.Team;

/// <summary>What is asked of a team in each quarter, stacked by initiative under the line of what it has. The part above the line has nobody to do it.</summary>
internal sealed class LoadChart
{
    private const int Height = 240;
    private const double Top = 30;
    private const double Floor = Height - 40;
    private const double Left = 4;

    /// <summary>Quarters that still leave room for a name each.</summary>
    private const int NamedQuarters = 20;

    /// <summary>As many in a quarter still have a line each that shows.</summary>
    private const int MostInStack = 100;

    private const int OwnFills = 4;

    private readonly IReadOnlyList<TeamQuarter> quarters;
    private readonly LinearScale people;
    private readonly TeamQuarter? peak;
    private readonly Dictionary<Initiative, int> ranks;

    public LoadChart(IReadOnlyList<TeamQuarter> quarters)
    {
        this.quarters = quarters;
        people = LinearScale.Around(quarters.SelectMany(quarter => new[] { quarter.Demand, quarter.Supply }));
        peak = quarters.Where(quarter => quarter.Band == UseBand.Red).MaxBy(quarter => quarter.Use ?? double.PositiveInfinity);
        Initiatives = [.. quarters
            .SelectMany(quarter => quarter.Contributions)
            .GroupBy(contribution => contribution.Initiative)
            .OrderByDescending(group => group.Sum(contribution => contribution.Demand))
            .Select(group => group.Key)];
        ranks = Initiatives.Select((initiative, place) => (initiative, place)).ToDictionary(pair => pair.initiative, pair => pair.place);
    }

    /// <summary>From the ground up: the one that asks for the most stands lowest.</summary>
    public IReadOnlyList<Initiative> Initiatives { get; }

    /// <summary>The fill of an initiative, for the line of the table that names it.</summary>
    public static Markup Swatch(int place)
    {
        var svg = new Svg("sw", viewBox: "0 0 14 14");
        Fill(svg, 1, 1, 12, 12, place);
        return svg.Draw();
    }

    public Markup Draw()
    {
        var svg = new Svg("fig", Height);
        DrawGrid(svg);
        for (var place = 0; place < quarters.Count; place++)
        {
            DrawStack(svg, place);
        }

        svg.Line(0, Floor, Length.Percent(100), Floor, "k-ink w1");
        for (var place = 0; place < quarters.Count; place++)
        {
            DrawSupply(svg, place);
            DrawNames(svg, place);
        }

        return svg.Draw();
    }

    private void DrawGrid(Svg svg)
    {
        // Every second tick when they are many, counted from the ground so that whole people are named first.
        var ticks = people.Ticks().ToList();
        var named = ticks.Where((tick, place) => tick > 0 && place % (((ticks.Count - 1) / 5) + 1) == 0).ToList();
        foreach (var tick in named)
        {
            svg.Line(0, Y(tick), Length.Percent(100), Y(tick), "gr");
            svg.Text(0, Y(tick) - 4, tick == named[^1] ? Number(tick) + (tick == 1 ? " person" : " people") : Number(tick), "m-mu x");
        }
    }

    private void DrawStack(Svg svg, int place)
    {
        var quarter = quarters[place];
        var (from, width) = (X(place, 0.1), Length.Percent(Slot * 0.8));
        var filled = 0.0;
        foreach (var (rank, demand) in Stack(quarter))
        {
            var upTo = Math.Min(filled + demand, Math.Max(0, quarter.Supply));
            if (upTo > filled)
            {
                Fill(svg, from, Y(upTo), width, Y(filled) - Y(upTo), rank);
                filled = upTo;
            }
        }

        if (quarter.Band == UseBand.Red)
        {
            var supply = Math.Max(0, quarter.Supply);
            svg.Rect(from, Y(quarter.Demand), width, Y(supply) - Y(quarter.Demand), "k-red w15", "hatch-red");
            if (quarters.Count <= NamedQuarters || quarter == peak)
            {
                var words = quarter.Use is { } use ? Percent(use) : "nobody";
                svg.Text(X(place, 0.5), Y(quarter.Demand) - 5, words, quarter == peak ? "x b t-red" : "x b t-red hide-s", anchor: "middle");
            }
        }
    }

    /// <summary>The line of what there is: a level a quarter, a rise or fall between two, its figure where it is new.</summary>
    private void DrawSupply(Svg svg, int place)
    {
        var supply = quarters[place].Supply;
        svg.Line(X(place, 0), Y(supply), X(place, 1), Y(supply), "k-ink w2");
        var isNew = place == 0 || Math.Abs(quarters[place - 1].Supply - supply) > 0.005;
        if (place > 0 && isNew)
        {
            svg.Line(X(place, 0), Y(quarters[place - 1].Supply), X(place, 0), Y(supply), "k-ink w2");
        }
    }

    private void DrawNames(Svg svg, int place)
    {
        var quarter = quarters[place].Quarter;
        if (quarters.Count <= NamedQuarters)
        {
            svg.Text(X(place, 0.5), Floor + 15, $"Q{quarter.Number}", "m-mu x hide-s", anchor: "middle");
        }

        if (place == 0 || quarter.Number == 1)
        {
            svg.Line(X(place, 0), Floor, X(place, 0), Height - 4, "gr2");
            var years = (quarters[^1].Quarter.Index / 4) - (quarters[0].Quarter.Index / 4) + 1;
            if ((quarter.Year - quarters[0].Quarter.Year) % ((years / 9) + 1) == 0)
            {
                svg.Text(X(place, 0), Height - 6, quarter.Year.ToString(CultureInfo.InvariantCulture), "b x", dx: 3);
            }
        }
    }

    /// <summary>From the ground up; of many, those without a fill of their own as one.</summary>
    private List<(int Rank, double Demand)> Stack(TeamQuarter quarter)
    {
        var all = quarter.Contributions.Select(contribution => (Rank: ranks[contribution.Initiative], contribution.Demand)).OrderBy(one => one.Rank).ToList();
        return all.Count <= MostInStack ? all : [.. all.Where(one => one.Rank < OwnFills), (OwnFills, all.Where(one => one.Rank >= OwnFills).Sum(one => one.Demand))];
    }

    /// <summary>Four fills that stay apart in black and white; all others share a fifth.</summary>
    private static void Fill(Svg svg, Length x, Length y, Length width, Length height, int place)
    {
        var (cssClass, pattern) = place switch
        {
            0 => ("ld-a", null),
            1 => ("ld-b", null),
            2 => ("ld-c", "hatch-mark"),
            3 => ("ld-d", null),
            _ => ("ld-e", (string?)null),
        };
        svg.Rect(x, y, width, height, cssClass, pattern);
    }

    private double Slot => (100 - Left) / Math.Max(1, quarters.Count);

    private Length X(int place, double share) => Length.Percent(Left + (Slot * (place + share)));

    private double Y(double fte) => Floor - (people.At(fte) / 100 * (Floor - Top));

    private static string Number(double value) => Rounding.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);

    private static string Percent(double use) => Rounding.Round(use * 100, 0) is var percent && percent <= 100 ? "> 100%" : percent.ToString("0", CultureInfo.InvariantCulture) + "%";
}
