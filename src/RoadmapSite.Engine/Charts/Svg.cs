using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace RoadmapSite.Engine.Charts;

/// <summary>Writes a drawing as SVG of classes and attributes only: no style, no script, so that it stands under a strict policy.</summary>
/// <remarks>Hidden from screen readers: the table around it says the same in words.</remarks>
public sealed class Svg
{
    private readonly StringBuilder text = new();
    private readonly string open;

    /// <param name="cssClass">The theme's class for this drawing, such as <c>pl</c> (fills its table cell) or <c>fig</c>.</param>
    /// <param name="height">Fixed height in CSS pixels; null when the class gives it.</param>
    /// <param name="viewBox">A coordinate system of its own, for glyphs only.</param>
    public Svg(string cssClass, int? height = null, string? viewBox = null)
    {
        open = $"<svg class=\"{cssClass}\"{(height is { } pixels ? $" height=\"{pixels}\"" : "")}{(viewBox is null ? "" : $" viewBox=\"{viewBox}\"")} aria-hidden=\"true\" focusable=\"false\">";
    }

    public Svg Line(Length x1, Length y1, Length x2, Length y2, string cssClass, string? markerEnd = null)
    {
        text.Append(CultureInfo.InvariantCulture, $"<line x1=\"{x1}\" y1=\"{y1}\" x2=\"{x2}\" y2=\"{y2}\" class=\"{cssClass}\"");
        text.Append(markerEnd is null ? "/>" : $" marker-end=\"url(#{markerEnd})\"/>");
        return this;
    }

    /// <param name="pattern">A pattern of the theme's chart definitions to fill it with: <c>hatch-red</c>.</param>
    /// <param name="mask">A mask of the same place to see it through: <c>fade-out</c>.</param>
    public Svg Rect(Length x, Length y, Length width, Length height, string cssClass, string? pattern = null, string? mask = null)
    {
        text.Append(CultureInfo.InvariantCulture, $"<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"");
        text.Append(pattern is null ? "" : $" fill=\"url(#{pattern})\"");
        text.Append(mask is null ? "" : $" mask=\"url(#{mask})\"");
        text.Append(CultureInfo.InvariantCulture, $" class=\"{cssClass}\"/>");
        return this;
    }

    /// <summary>A drawing that the page holds once, stretched over this one.</summary>
    public Svg Use(string symbol)
    {
        text.Append(CultureInfo.InvariantCulture, $"<use href=\"#{symbol}\" width=\"100%\" height=\"100%\"/>");
        return this;
    }

    /// <summary>A mark that the page holds once, with its origin at a point of this drawing.</summary>
    public Svg Use(string symbol, Length x, Length y)
    {
        text.Append(CultureInfo.InvariantCulture, $"<use href=\"#{symbol}\" x=\"{x}\" y=\"{y}\"/>");
        return this;
    }

    public Svg Circle(Length x, Length y, double radius, string cssClass)
    {
        text.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{x}\" cy=\"{y}\" r=\"{Length.FromDouble(radius)}\" class=\"{cssClass}\"/>");
        return this;
    }

    /// <param name="data">Path commands in pixels, from the enclosing origin.</param>
    public Svg Path(string data, string cssClass)
    {
        text.Append(CultureInfo.InvariantCulture, $"<path d=\"{data}\" class=\"{cssClass}\"/>");
        return this;
    }

    /// <param name="dx">Pixels to the right of <paramref name="x"/>.</param>
    /// <param name="dy">Pixels below <paramref name="y"/>.</param>
    /// <param name="anchor"><c>middle</c> or <c>end</c>; null for the start.</param>
    public Svg Text(Length x, Length y, string words, string cssClass, double dx = 0, double dy = 0, string? anchor = null)
    {
        text.Append(CultureInfo.InvariantCulture, $"<text x=\"{x}\" y=\"{y}\"");
        if (dx != 0)
        {
            text.Append(CultureInfo.InvariantCulture, $" dx=\"{Length.FromDouble(dx)}\"");
        }

        if (dy != 0)
        {
            text.Append(CultureInfo.InvariantCulture, $" dy=\"{Length.FromDouble(dy)}\"");
        }

        text.Append(anchor is null ? "" : $" text-anchor=\"{anchor}\"");
        text.Append(CultureInfo.InvariantCulture, $" class=\"{cssClass}\">{HtmlEncoder.Default.Encode(words)}</text>");
        return this;
    }

    /// <summary>Draws in pixels around a point that is itself placed by percentage.</summary>
    public Svg At(Length x, Length y, Action<Svg> draw)
    {
        text.Append(CultureInfo.InvariantCulture, $"<svg x=\"{x}\" y=\"{y}\" overflow=\"visible\">");
        draw(this);
        text.Append("</svg>");
        return this;
    }

    /// <summary>A line through points given in percent of width and height; a nested drawing stretches it without touching its stroke.</summary>
    public Svg Polyline(IEnumerable<(double X, double Y)> points, string cssClass)
    {
        text.Append("<svg x=\"0\" y=\"0\" width=\"100%\" height=\"100%\" viewBox=\"0 0 100 100\" preserveAspectRatio=\"none\" overflow=\"visible\"><polyline points=\"");
        text.AppendJoin(' ', points.Select(point => $"{Length.FromDouble(point.X)},{Length.FromDouble(point.Y)}"));
        text.Append(CultureInfo.InvariantCulture, $"\" class=\"{cssClass} even\"/></svg>");
        return this;
    }

    /// <summary>A closed shape, its points as for <see cref="Polyline"/>.</summary>
    public Svg Polygon(IEnumerable<(double X, double Y)> points, string cssClass)
    {
        text.Append("<svg x=\"0\" y=\"0\" width=\"100%\" height=\"100%\" viewBox=\"0 0 100 100\" preserveAspectRatio=\"none\" overflow=\"visible\"><polygon points=\"");
        text.AppendJoin(' ', points.Select(point => $"{Length.FromDouble(point.X)},{Length.FromDouble(point.Y)}"));
        text.Append(CultureInfo.InvariantCulture, $"\" class=\"{cssClass} even\"/></svg>");
        return this;
    }

    public Markup Draw() => new($"{open}{text}</svg>");

    /// <summary>What was drawn so far, without the drawing around it.</summary>
    internal string Inner => text.ToString();

    /// <summary>Puts in what another drawing holds.</summary>
    internal Svg Part(string inner)
    {
        text.Append(inner);
        return this;
    }
}
