using System.Text.RegularExpressions;

namespace RoadmapSite.Roadmap.Tests;

public sealed partial class EditionPageTests
{
    private static readonly Dictionary<string, string> Pages = TestSite.Write(TestSite.Sample());

    private static string Edition => Pages["edition.html"];

    [Fact]
    public void Every_item_is_a_chapter_with_its_own_sentence()
    {
        foreach (var route in Pages.Keys.Where(route => route.StartsWith("initiatives/", StringComparison.Ordinal)))
        {
            Assert.Contains(Pages.Lead(route), Pages.Words("edition.html"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_id_stands_once_and_every_link_within_the_page_has_its_anchor()
    {
        var ids = Id().Matches(Edition).Select(match => match.Groups[1].Value).ToList();

        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Empty(Inner().Matches(Edition).Select(match => match.Groups[1].Value).Except(ids));
    }

    [Fact]
    public void A_link_from_chapter_to_chapter_stays_on_the_page() => Assert.DoesNotContain("href=\"../", Edition, StringComparison.Ordinal);

    [Fact]
    public void A_page_has_one_first_level_heading_even_when_it_holds_all_others() => Assert.Single(FirstHeading().Matches(Edition));

    [GeneratedRegex(" id=\"([^\"]+)\"")]
    private static partial Regex Id();

    [GeneratedRegex(" href=\"#([^\"]+)\"")]
    private static partial Regex Inner();

    [GeneratedRegex("<h1[ >]")]
    private static partial Regex FirstHeading();
}
