using System.Globalization;
using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Output;

namespace RoadmapSite.Tests;

/// <summary>What <c>roadmap init</c> writes is clean whenever it is written.</summary>
public sealed class StarterTests
{
    [Theory]
    [InlineData("2026-01-01")]
    [InlineData("2026-06-30")]
    [InlineData("2026-11-24")]
    [InlineData("2026-12-31")]
    [InlineData("2027-02-28")]
    [InlineData("2028-02-29")]
    [InlineData("2029-10-01")]
    [InlineData("2034-12-31")]
    public void A_new_roadmap_has_no_finding_on_the_day_it_is_made(string day) =>
        Assert.Empty(Starter.Site(Starter.Files(DateOnly.Parse(day, CultureInfo.InvariantCulture)), DateOnly.Parse(day, CultureInfo.InvariantCulture)).Findings.Open.Select(finding => $"{finding.At.File.Path}({finding.At.Line}) {finding.Rule.Name}: {finding.Message}"));

    [Fact]
    public void A_new_roadmap_has_an_item_of_every_type_that_a_first_plan_needs()
    {
        var site = Starter.Site(Starter.Files(new(2026, 11, 24)), new(2026, 11, 24));
        var absent = site.Catalog.Types.Where(type => !site.Knowledge.Items.Any(item => item.Type.Name == type.Name)).Select(type => type.Name);
        Assert.Equal(["driver", "stakeholder", "skill", "framework"], absent);
    }

    [Fact]
    public void A_new_roadmap_makes_a_site_whose_links_all_lead_somewhere()
    {
        var day = new DateOnly(2026, 11, 24);
        var site = Starter.Site(Starter.Files(day), day);
        Assert.Empty(SiteVerifier.Verify(new SiteRenderer(site).Render(), site.Knowledge.Configuration.BasePath).Select(fault => fault.ToString()));
    }

    [Fact]
    public void The_sample_is_the_content_of_this_repository()
    {
        var sample = Starter.Sample(new(2026, 11, 24)).Where(file => file.Key.StartsWith(Starter.Content, StringComparison.Ordinal)).ToDictionary(file => file.Key[Starter.Content.Length..], file => file.Value);
        var ours = ContentTree.OfFolder(Repository.Content).Files;
        Assert.Equal(ours.Select(file => file.Path), sample.Keys.Order(StringComparer.Ordinal));
        Assert.All(ours, file => Assert.Equal(file.Read(), sample[file.Path]));
    }
}
