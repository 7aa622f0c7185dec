using System.Net;
using System.Text.RegularExpressions;
using RoadmapSite.Engine;
using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Tests;

/// <summary>What the pages of the sample offer to those who want to change them.</summary>
public sealed partial class RepositoryLinksTests
{
    private const string GitHub = "https://github.com/northfold/strategy";

    [Fact]
    public void Item_pages_and_registers_lead_to_their_files_in_the_repository()
    {
        var pages = Sample($"repository={GitHub}");
        Assert.Equal($"{GitHub}/edit/main/content/risks/RISK-01.md", Link(pages["risks/RISK-01.html"], "Edit this page"));
        Assert.StartsWith($"{GitHub}/issues/new?title=RISK-01%3A%20", Link(pages["risks/RISK-01.html"], "Suggest a change"), StringComparison.Ordinal);
        Assert.EndsWith("&body=content%2Frisks%2FRISK-01.md%0A%0A", Link(pages["risks/RISK-01.html"], "Suggest a change"), StringComparison.Ordinal);

        var add = Link(pages["risks.html"], "Add a risk")!;
        Assert.StartsWith($"{GitHub}/new/main/content/risks?filename=RISK-", add, StringComparison.Ordinal);
        Assert.StartsWith("---\nid: RISK-", Uri.UnescapeDataString(add.Split("&value=")[1]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_item_of_every_type_that_can_have_more_is_offered_below_its_register()
    {
        var site = Load($"repository={GitHub}");
        var pages = TestSite.Write(site);
        var present = site.Knowledge.Items.Select(item => item.Type.Name).ToHashSet();
        var types = site.Catalog.Types.Where(type => type is { IsPage: false, IsSingle: false } && present.Contains(type.Name)).ToList();
        Assert.NotEmpty(types);
        Assert.Empty(types.Where(type => !pages.Values.Any(page => Link(page, type.AddLabel) is not null)).Select(type => type.AddLabel));
        Assert.DoesNotContain(pages.Values, page => Link(page, "Add a strategy") is not null);
    }

    [Fact]
    public void Every_address_on_every_page_is_short_enough_to_be_opened()
    {
        var links = Sample($"repository={GitHub}").Values.SelectMany(page => Anchor().Matches(page)).Select(match => WebUtility.HtmlDecode(match.Groups["href"].Value)).Where(href => href.StartsWith(GitHub, StringComparison.Ordinal)).ToList();
        Assert.True(links.Count > 100);
        Assert.All(links, href => Assert.True(href.Length <= 6000, href));
    }

    [Theory]
    [InlineData("branch=main")]
    [InlineData("repository=https://git.example/northfold/strategy")]
    public void Without_a_repository_on_a_known_host_nothing_is_offered(string setting) =>
        Assert.Empty(Sample(setting).Where(page => page.Value.Contains("class=\"add-one\"", StringComparison.Ordinal) || Link(page.Value, "Edit this page") is not null || Link(page.Value, "Suggest a change") is not null).Select(page => page.Key));

    [Fact]
    public void An_edit_link_of_ones_own_goes_first()
    {
        var pages = Sample($"repository={GitHub}", "editLink=https://editor.example/open?file={path}");
        Assert.Equal("https://editor.example/open?file=risks/RISK-01.md", Link(pages["risks/RISK-01.html"], "Edit this page"));
        Assert.NotNull(Link(pages["risks/RISK-01.html"], "Suggest a change"));
    }

    [Fact]
    public void A_site_with_an_address_names_the_page_in_a_suggestion()
    {
        var page = Sample("repository=https://gitlab.com/northfold/strategy", "url=https://strategy.example/it")["risks/RISK-01.html"];
        Assert.Contains("&issue%5Bdescription%5D=content%2Frisks%2FRISK-01.md%0Ahttps%3A%2F%2Fstrategy.example%2Fit%2Frisks%2FRISK-01.html%0A", Link(page, "Suggest a change"), StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Sample(params string[] settings) => TestSite.Write(Load(settings));

    private static Site Load(params string[] settings) =>
        Site.Load(TestSite.SampleFiles(), RoadmapCatalog.Create(), TestSite.Options with { Settings = [.. settings.Select(setting => setting.Split('=', 2)).Select(parts => new Setting(parts[0], parts[1]))] });

    private static string? Link(string html, string words) => Anchor().Matches(html)
        .Where(match => match.Groups["words"].Value == words)
        .Select(match => WebUtility.HtmlDecode(match.Groups["href"].Value))
        .FirstOrDefault();

    [GeneratedRegex("<a [^>]*?href=\"?(?<href>[^\" >]+)\"?[^>]*>(?<words>[^<]*)</a>")]
    private static partial Regex Anchor();
}
