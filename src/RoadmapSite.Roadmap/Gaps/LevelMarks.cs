using System.Globalization;
using RoadmapSite.Engine.Charts;

namespace RoadmapSite.Roadmap.Gaps;

/// <summary>Marks on a scale of levels: a ring where something stands, a disc where work takes it, a bar where it is meant to be.</summary>
/// <param name="id">Of the grid that a page's rows share.</param>
/// <param name="top">The highest level.</param>
internal sealed class LevelMarks(string id, int top)
{
    /// <summary>The scale of capabilities.</summary>
    public static LevelMarks Capabilities { get; } = new("levels", 5);

    /// <summary>The grid, to be put once into the page.</summary>
    public Markup Grid()
    {
        var lines = string.Concat(Enumerable.Range(0, top + 1).Select(level => FormattableString.Invariant($"<line x1=\"{At(level)}\" y1=\"0\" x2=\"{At(level)}\" y2=\"100%\" class=\"gr\"/>")));
        return new($"<svg class=\"defs\" aria-hidden=\"true\" focusable=\"false\"><defs><symbol id=\"{id}\" overflow=\"visible\">{lines}</symbol></defs></svg>");
    }

    /// <summary>The levels' numbers, for the head of the column.</summary>
    public Markup Head()
    {
        var svg = new Svg("pl");
        for (var level = 0; level <= top; level++)
        {
            svg.Text(At(level), Length.Percent(100), level.ToString(CultureInfo.InvariantCulture), "m-mu", dy: -12, anchor: "middle");
        }

        return svg.Draw();
    }

    /// <summary>From now to target. What stays open is dotted, what work closes is drawn through.</summary>
    /// <param name="reached">Since the level was assessed; a small ring where it differs.</param>
    public Markup Row(double now, double reached, double planned, double target) =>
        new Svg("pl").Use(id).At(0, Length.Percent(50), svg => Draw(svg, now, reached, planned, target)).Draw();

    /// <summary>A stage of a model that says nothing of plans.</summary>
    public Markup Row(double now, double target) =>
        new Svg("pl").Use(id).At(0, Length.Percent(50), svg =>
        {
            svg.Line(At(now), 0, At(target), 0, "k-ghost w15");
            Bar(svg, target);
            Ring(svg, now);
        }).Draw();

    /// <summary>Means as a bar: solid so far, pale as planned, hatched what stays open.</summary>
    public Markup Mean(Maturity mean) =>
        new Svg("pl").Use(id).At(0, Length.Percent(50), svg =>
        {
            Box(svg, mean.Planned, mean.Target, "k-red w1", "hatch-red");
            Box(svg, mean.Current, mean.Planned, "f-tint", null);
            Box(svg, 0, mean.Current, "f-mk", null);
            Bar(svg, mean.Target);
        }).Draw();

    private Length At(double level) => Length.Percent(4 + (92 * level / top));

    private void Draw(Svg svg, double now, double reached, double planned, double target)
    {
        if (target > planned)
        {
            svg.Line(At(planned), 0, At(target), 0, "k-red w2 dot");
        }

        if (planned > now)
        {
            svg.Line(At(now), 0, At(planned), 0, "k-mk w3");
        }

        Bar(svg, target);
        if (planned > now)
        {
            svg.Circle(At(planned), 0, 6, "f-mk");
        }

        if (reached > now && reached < planned)
        {
            svg.Circle(At(reached), 0, 3.5, "f-paper k-mk w2");
        }

        Ring(svg, now);
    }

    private void Bar(Svg svg, double level) => svg.Line(At(level), -10, At(level), 10, "k-ink w3");

    private void Ring(Svg svg, double level) => svg.Circle(At(level), 0, 5, "f-paper k-ink w15");

    private void Box(Svg svg, double from, double to, string cssClass, string? pattern)
    {
        if (to > from)
        {
            svg.Rect(At(from), -6, Length.Percent(92 * (to - from) / top), 12, cssClass, pattern);
        }
    }
}
