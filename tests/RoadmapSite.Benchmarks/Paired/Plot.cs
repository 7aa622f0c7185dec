using System.Text;

namespace RoadmapSite.Benchmarks.Paired;

/// <summary>Time of a full build by number of pages, on logarithmic scales, as SVG that reads well on light and dark ground.</summary>
/// <remarks>Every line has its own dashes and its name at its end: colour is not needed.</remarks>
internal static class Plot
{
    private const double Left = 70;
    private const double Right = 520;
    private const double Top = 30;
    private const double Bottom = 330;
    private const double Between = 15;
    private static readonly double[] Steps = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000];

    public static string Draw(IReadOnlyList<Series> series)
    {
        var lines = series.Where(one => one.Work == Works.Cold).GroupBy(one => one.Program).Select(group => group.OrderBy(one => one.Pages).ToList()).ToList();
        var points = lines.SelectMany(line => line).ToList();
        var (low, high) = (points.Min(one => one.WallMs), points.Max(one => one.WallMs));
        var (few, many) = ((double)points.Min(one => one.Pages), (double)points.Max(one => one.Pages));
        var svg = new StringBuilder($"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 760 390" role="img" aria-label="Time of a full build by number of pages">
            <style>
            text {"{"} font: 13px sans-serif; fill: #1f2328; {"}"}
            line {"{"} stroke: #d0d7de; {"}"}
            path {"{"} fill: none; stroke-width: 2.5; {"}"}
            .p0 {"{"} stroke: #0550ae; {"}"} .p1 {"{"} stroke: #953800; stroke-dasharray: 8 4; {"}"} .p2 {"{"} stroke: #116329; stroke-dasharray: 2 4; {"}"}
            @media (prefers-color-scheme: dark) {"{"}
            text {"{"} fill: #e6edf3; {"}"}
            line {"{"} stroke: #3d444d; {"}"}
            .p0 {"{"} stroke: #79c0ff; {"}"} .p1 {"{"} stroke: #ffa657; {"}"} .p2 {"{"} stroke: #7ee787; {"}"}
            {"}"}
            </style>
            <text x="{Left}" y="16">milliseconds</text>

            """);
        var bottom = Steps.Last(step => step <= low);
        var top = Steps.First(step => step >= high);
        foreach (var step in Steps.Where(step => step >= bottom && step <= top))
        {
            svg.Append(Text($"<line x1=\"{Left}\" x2=\"{Right}\" y1=\"{Y(step):0.#}\" y2=\"{Y(step):0.#}\"/><text x=\"{Left - 8}\" y=\"{Y(step) + 4:0.#}\" text-anchor=\"end\">{step:N0}</text>\n"));
        }

        foreach (var pages in points.Select(one => one.Pages).Distinct())
        {
            svg.Append(Text($"<line x1=\"{X(pages):0.#}\" x2=\"{X(pages):0.#}\" y1=\"{Top}\" y2=\"{Bottom}\"/><text x=\"{X(pages):0.#}\" y=\"{Bottom + 20}\" text-anchor=\"middle\">{pages:N0}</text>\n"));
        }

        svg.Append(Text($"<text x=\"{(Left + Right) / 2}\" y=\"{Bottom + 44}\" text-anchor=\"middle\">pages</text>\n"));
        var free = double.MaxValue;
        foreach (var (line, index) in lines.Select((line, index) => (line, index)).OrderBy(pair => -Y(pair.line[^1].WallMs)))
        {
            svg.Append(Text($"<path class=\"p{index}\" d=\"M{string.Join(" L", line.Select(one => Text($"{X(one.Pages):0.#} {Y(one.WallMs):0.#}")))}\"/>\n"));

            // Names that would cover each other move up.
            free = Math.Min(free - Between, Y(line[^1].WallMs) + 4);
            svg.Append(Text($"<text x=\"{X(line[^1].Pages) + 8:0.#}\" y=\"{free:0.#}\">{line[0].Program}: {line[^1].WallMs:N0} ms</text>\n"));
        }

        return svg.Append("</svg>\n").ToString();

        double X(double pages) => few == many ? (Left + Right) / 2 : Left + (Right - Left) * Math.Log(pages / few) / Math.Log(many / few);

        double Y(double milliseconds) => Bottom - (Bottom - Top) * Math.Log(milliseconds / bottom) / Math.Log(Math.Max(top, bottom * 10) / bottom);
    }

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
