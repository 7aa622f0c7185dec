using System.Globalization;

namespace RoadmapSite.Engine.Charts;

/// <summary>The years and quarters behind the marks of a page's rows. The grid is drawn once, as a symbol, and every row shows it.</summary>
/// <param name="scale">Where the days stand.</param>
/// <param name="id">The symbol's id, unique on its page.</param>
/// <param name="today">Drawn as a dotted line where the scale holds it.</param>
public sealed class TimeAxis(TimeScale scale, string id, DateOnly? today = null)
{
    /// <summary>Years that still leave room for the names of their quarters.</summary>
    private const int NamedQuarters = 4;

    private const int RulerHeight = 28;

    private readonly int years = Math.Max(1, scale.To.Year - scale.From.Year);

    public TimeScale Scale => scale;

    /// <summary>The words at today's line.</summary>
    public string TodayLabel { get; init; } = "Today";

    /// <summary>The grid, to be put once into the page, anywhere.</summary>
    public Markup Symbol => new($"<svg class=\"defs\" aria-hidden=\"true\" focusable=\"false\"><defs><symbol id=\"{id}\" overflow=\"visible\">{Lines(0, 100)}</symbol></defs></svg>");

    /// <summary>A row's drawing, with the grid behind what is drawn next.</summary>
    public Svg Row(string cssClass = "pl", int? height = null) => new Svg(cssClass, height).Use(id);

    /// <summary>The head of the column: years, quarters as far as there is room, today.</summary>
    public Markup Header()
    {
        var svg = new Svg("pl").Part(Lines(60, 100));
        WriteYears(svg, -8);
        if (years <= NamedQuarters)
        {
            foreach (var quarter in scale.InnerQuarters())
            {
                svg.Text(Length.Percent(scale.At(quarter)), Length.Percent(100), $"Q{((quarter.Month - 1) / 3) + 1}", "m-mu x hide-m", dx: 3, dy: -8);
            }
        }

        if (today is { } day && scale.Holds(day))
        {
            var at = scale.At(day);
            svg.Line(Length.Percent(at), 12, Length.Percent(at), Length.Percent(100), "today");
            svg.Text(Length.Percent(at), 8, TodayLabel, "b x", anchor: at < 8 ? null : at > 92 ? "end" : "middle");
        }

        return svg.Draw();
    }

    /// <summary>The years once more, for the heading of a group of rows far from the head of the table.</summary>
    public Markup Years()
    {
        var svg = Row();
        WriteYears(svg, -6);
        return svg.Draw();
    }

    /// <summary>The whole time as a ruler in one line: years, quarters as far as there is room, what has passed.</summary>
    public Markup Ruler()
    {
        var svg = new Svg("ruler", RulerHeight);
        svg.Line(0, RulerHeight - 1, Length.Percent(100), RulerHeight - 1, "gr2");
        foreach (var quarter in scale.InnerQuarters().Where(_ => years <= NamedQuarters + 1))
        {
            svg.Line(Length.Percent(scale.At(quarter)), RulerHeight - 5, Length.Percent(scale.At(quarter)), RulerHeight - 1, "gr2");
        }

        foreach (var year in LabelledYears())
        {
            svg.Line(Length.Percent(scale.At(year)), RulerHeight - 10, Length.Percent(scale.At(year)), RulerHeight - 1, "gr2");
            svg.Text(Length.Percent(scale.At(year)), RulerHeight - 11, year.Year.ToString(CultureInfo.InvariantCulture), "m-mu x", dx: 4);
        }

        if (today is { } day && day >= scale.From)
        {
            var at = Length.Percent(scale.At(day));
            svg.Line(0, RulerHeight - 1.5, at, RulerHeight - 1.5, "passed");
            svg.At(at, RulerHeight - 1, mark => mark.Path("M0 0-5-8H5z", "t-acc"));
        }

        return svg.Draw();
    }

    private void WriteYears(Svg svg, double dy)
    {
        foreach (var (year, place) in LabelledYears().Select((year, place) => (year, place)))
        {
            svg.Text(
                Length.Percent(scale.At(year)), Length.Percent(100), year.Year.ToString(CultureInfo.InvariantCulture),
                place % 2 == 1 && years > 6 ? "m-mu hide-s" : "m-mu", dx: 4, dy: dy);
        }
    }

    private IEnumerable<DateOnly> LabelledYears() => scale.Years().Where(year => year.Year % YearStep == 0 || years <= 10);

    /// <summary>1, 2 or 5 times a power of ten, so that ten lines or fewer stand for years, however long the time.</summary>
    private int YearStep
    {
        get
        {
            var step = 1;
            for (var next = 0; years > 10 * step; next++)
            {
                step = next % 3 == 1 ? step * 5 / 2 : step * 2;
            }

            return step;
        }
    }

    private string Lines(double top, double bottom)
    {
        var svg = new Svg("");
        foreach (var year in LabelledYears())
        {
            Line(year, "gr2");
        }

        foreach (var quarter in scale.InnerQuarters().Where(quarter => years <= 5 || (years <= 8 && quarter.Month == 7)))
        {
            Line(quarter, "gr");
        }

        if (top == 0 && today is { } day && scale.Holds(day))
        {
            Line(day, "today");
        }

        return svg.Inner;

        void Line(DateOnly day, string cssClass) =>
            svg.Line(Length.Percent(scale.At(day)), Length.Percent(top), Length.Percent(scale.At(day)), Length.Percent(bottom), cssClass);
    }
}
