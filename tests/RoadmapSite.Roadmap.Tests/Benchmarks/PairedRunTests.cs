using System.Xml.Linq;
using RoadmapSite.Benchmarks.Paired;

namespace RoadmapSite.Roadmap.Tests.Benchmarks;

public class PairedRunTests
{
    [Theory]
    [InlineData(2, new double[] { 1, 3, 2 })]
    [InlineData(2.5, new double[] { 900, 1, 2, 3 })]
    [InlineData(7, new double[] { 7 })]
    public void A_series_counts_as_its_median(double median, double[] runs) => Assert.Equal(median, Of("one", 100, runs).WallMs);

    [Fact]
    public void A_series_keeps_its_fastest_and_slowest_run()
    {
        var series = Of("one", 100, 5, 1, 3);

        Assert.Equal((1, 5), (series.FastestMs, series.SlowestMs));
    }

    [Fact]
    public void The_plot_has_a_line_and_a_name_for_each_program()
    {
        XNamespace svg = "http://www.w3.org/2000/svg";
        var plot = XElement.Parse(Plot.Draw([Of("one", 100, 50), Of("one", 1000, 400), Of("two", 100, 60), Of("two", 1000, 410)]));

        Assert.Equal(2, plot.Elements(svg + "path").Count());
        Assert.Equal(["one: 400 ms", "two: 410 ms"], plot.Elements(svg + "text").Select(text => text.Value).Where(text => text.Contains(':', StringComparison.Ordinal)).Order());
        var heights = plot.Elements(svg + "text").Where(text => text.Value.Contains(':', StringComparison.Ordinal)).Select(text => (double)text.Attribute("y")!).ToList();
        Assert.True(Math.Abs(heights[0] - heights[1]) >= 13, "names cover each other");
    }

    [Theory]
    [InlineData("--sizes=99")]
    [InlineData("--sizes=many")]
    [InlineData("--sizes=100x0")]
    [InlineData("--runs=0")]
    [InlineData("--colour=red")]
    [InlineData("native")]
    public void Arguments_that_mean_nothing_are_refused(string argument) => Assert.Null(BenchArguments.Parse([argument]));

    [Fact]
    public void Arguments_say_what_to_measure()
    {
        var arguments = BenchArguments.Parse(["--native=bin/roadmap", "--sizes=100,5000x1", "--runs=3", "--edit"]);

        Assert.NotNull(arguments);
        Assert.Equal("bin/roadmap", arguments.Native);
        Assert.Null(arguments.Hugo);
        Assert.Equal([(100, 3), (5000, 1)], arguments.Sizes);
        Assert.True(arguments.WithEdits);
    }

    private static Series Of(string program, int pages, params double[] runs)
    {
        var series = new Series(program, Works.Cold, pages);
        foreach (var run in runs)
        {
            series.Add(new(TimeSpan.FromMilliseconds(run), TimeSpan.Zero, 0));
        }

        return series;
    }
}
