using System.Globalization;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Roadmap.Technology;

namespace RoadmapSite.Roadmap.Tests.Technology;

public sealed class TimeBackdropTests
{
    [Fact]
    public void Every_other_technology_has_its_dot_while_there_are_few()
    {
        var plot = Plot(TimeBackdrop.Most);

        Assert.Equal(TimeBackdrop.Most - 1, Count(plot, "f-rule"));
        Assert.Equal(1, Count(plot, "f-mk"));
    }

    [Fact]
    public void Of_many_the_dots_share_places_half_a_point_apart()
    {
        // Fits of 0 to 5 in twentieths lie on eleven halves, on the diagonal.
        var plot = Plot(TimeBackdrop.Most + 1);

        Assert.Equal(11, Count(plot, "f-rule"));
        Assert.Equal(1, Count(plot, "f-mk"));
    }

    [Theory]
    [InlineData(201, 200, 0)]
    [InlineData(202, 10, 191)]
    public void A_standard_that_many_speak_names_the_first_others_and_counts_the_rest(int speakers, int named, int more)
    {
        var site = Site(speakers);
        var model = new TechnologyView().Build(site.Knowledge.Of<Roadmap.Technology.Technology>()[3], site.Knowledge);
        var standard = Assert.Single((List<Model>)model["standards"]!);
        var others = Assert.IsAssignableFrom<IReadOnlyList<Engine.Items.Item>>(standard["others"]);

        Assert.Equal(named, others.Count);
        Assert.Equal(more, standard["more"]);
        Assert.DoesNotContain(others, other => other.Id == "TECH-4");
    }

    [Fact]
    public void Equal_fits_share_a_place()
    {
        var site = TestSite.Load(
            ("roadmap.yml", "fitCriteria: [{id: a, title: A, weight: 100}]\n"),
            ("technologies.yml", "type: technology\nitems:\n  - {id: T-1, title: One, fit: {a: 3}}\n  - {id: T-2, title: Two, fit: {a: 5}}\n  - {id: T-3, title: Three, fit: {a: 3}}\n  - {id: T-4, title: Four, fit: {a: 1}}\n  - {id: T-5, title: Five}\n"));
        var fits = site.Knowledge.Get<FitAnalysis>();

        Assert.Equal([2, 1, 2, 4], fits.Technologies.Where(fit => fit.Index is not null).Select(fit => fits.RankOf(fit.Index!.Value)));
        Assert.Equal(4, fits.RankedCount);
    }

    private static string Plot(int technologies)
    {
        var knowledge = Site(technologies).Knowledge;
        return knowledge.Get<TimeBackdrop>().Draw(knowledge.Of<Roadmap.Technology.Technology>()[0]).Text;
    }

    private static Engine.Site Site(int technologies) => TestSite.Load(("technologies.yml", "type: technology\nitems:\n" + string.Concat(Enumerable.Range(1, technologies).Select(Line))));

    private static string Line(int number)
    {
        var fit = (number % 101 / 20.0).ToString(CultureInfo.InvariantCulture);
        return $"  - {{id: TECH-{number}, title: Number {number}, technicalFit: {fit}, functionalFit: {fit}, standards: [fhir-r4]}}\n";
    }

    private static int Count(string svg, string cssClass) => svg.Split($"class=\"{cssClass}\"").Length - 1;
}
