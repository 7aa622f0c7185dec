namespace RoadmapSite.Engine.Tests.Output.Redirects;

public sealed class AddressesTests
{
    [Theory]
    [InlineData("wards/B.md", "W-09", "wards/W-09.html")]
    [InlineData("wards/B.md", "W-09.1", "wards/W-09.1.html")]
    [InlineData("wards/B.md", "stations/B.md", "stations/B.html")]
    [InlineData("wards/B.md", "/stations/B.html", "stations/B.html")]
    [InlineData("wards/B.md", "stations/B", "stations/B.html")]
    [InlineData("wards/B.md", "stations/", "stations/index.html")]
    [InlineData("wards/B.md", "B-old.md", "B-old.html")]
    [InlineData("guide.md", "handbook/guide", "handbook/guide.html")]
    [InlineData("guide.md", "manual", "manual.html")]
    [InlineData("guide.md", "our guide.md", "our guide.html")]
    public void An_alias_is_the_address_where_the_old_id_or_file_had_its_page(string path, string alias, string route)
    {
        var site = TestSite.Load((path, $"---\ntitle: One\naliases: [\"{alias}\"]\n---\n"));
        Assert.Empty(site.Found());
        var redirect = Assert.Single(site.Redirects);
        Assert.Equal(route, redirect.Route);
        Assert.Equal(path, redirect.Target.Document.File.Path);
    }

    [Theory]
    [InlineData("../outside")]
    [InlineData("a/../../outside.md")]
    [InlineData("a//b")]
    [InlineData("C:/x.md")]
    [InlineData("a\\\\b")]
    [InlineData("what?.md")]
    [InlineData("a#b")]
    [InlineData(".hidden/x.md")]
    [InlineData("ends./x.md")]
    [InlineData("a\\u0000b")]
    public void What_no_file_can_be_called_is_reported_and_written_nowhere(string alias)
    {
        var site = TestSite.Load(("wards/B.md", $"---\ntitle: B\naliases: [\"{alias}\"]\n---\n"));
        Assert.Contains("malformed-id", Assert.Single(site.Found()), StringComparison.Ordinal);
        Assert.Empty(site.Redirects);
    }

    [Theory]
    [InlineData("[B]", "wards/B.md(3,11) output-collision «B»")]
    [InlineData("[b]", "wards/B.md(3,11) output-collision «b»")]
    [InlineData("[A]", "wards/B.md(3,11) output-collision «A»")]
    [InlineData("[X, AA, A]", "wards/B.md(3,18) output-collision «A»")]
    [InlineData("[wards/A.md]", "wards/B.md(3,11) output-collision «wards/A.md»")]
    [InlineData("[guide.md]", "wards/B.md(3,11) output-collision «guide.md»")]
    [InlineData("[GUIDE.md]", "wards/B.md(3,11) output-collision «GUIDE.md»")]
    [InlineData("[a-z.html]", "wards/B.md(3,11) output-collision «a-z.html»")]
    [InlineData("[404.html]", "wards/B.md(3,11) output-collision «404.html»")]
    [InlineData("[files/form.html]", "wards/B.md(3,11) output-collision «files/form.html»")]
    public void An_alias_whose_address_is_taken_is_reported_at_the_word(string aliases, string found)
    {
        var site = TestSite.Load(
            ("wards/A.md", "---\ntitle: A\n---\n"),
            ("wards/B.md", $"---\ntitle: B\naliases: {aliases}\n---\n"),
            ("guide.md", "# Guide\n"),
            ("files/form.html", "<p>A form"));
        Assert.Equal([found], site.Found());
        Assert.DoesNotContain(site.Redirects, redirect => redirect.Route is "wards/A.html" or "wards/B.html" or "guide.html" or "files/form.html");
    }

    [Fact]
    public void Of_two_with_one_alias_the_second_is_reported_and_the_first_leads_on()
    {
        var site = TestSite.Load(("wards/A.md", "---\ntitle: A\naliases: [W]\n---\n"), ("wards/B.md", "---\ntitle: B\naliases:\n  - X\n  - W\n---\n"));
        Assert.Equal(["wards/B.md(5,5) output-collision «W»"], site.Found());
        Assert.Equal(["wards/W.html A", "wards/X.html B"], site.Redirects.Select(redirect => $"{redirect.Route} {redirect.Target.Id}"));
    }

    [Fact]
    public void The_same_address_in_two_spellings_is_one_redirect()
    {
        var site = TestSite.Load(("wards/A.md", "---\ntitle: A\naliases: [W, wards/W.md, /wards/W.html]\n---\n"));
        Assert.Empty(site.Found());
        Assert.Single(site.Redirects);
    }

    [Theory]
    [InlineData("findings.md", "# Ours\n")]
    [InlineData("wards/C.md", "---\ntype: page\n---\n")]
    [InlineData("wards/A.html", "<p>A")]
    [InlineData("guide.html", "<p>Guide")]
    [InlineData("roadmap.json", "{}")]
    [InlineData("roadmap.schema.json", "{}")]
    [InlineData("assets/previews/1.js", "1")]
    [InlineData("data/wards.xlsx", "1")]
    public void A_file_that_would_take_the_place_of_another_is_reported(string path, string text)
    {
        var site = TestSite.Load(("guide.md", "# Guide\n"), ("lists/wards.yml", "type: ward\nitems:\n  - {id: A, title: A}\n  - {id: C, title: C}\n"), (path, text));
        Assert.StartsWith(path, Assert.Single(site.Found(), found => found.Contains("output-collision", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("robots.txt")]
    [InlineData("sitemap.xml")]
    [InlineData("web.config")]
    [InlineData("staticwebapp.config.json")]
    [InlineData("data/numbers.csv")]
    [InlineData("calendar/holidays.ics")]
    [InlineData("assets/logo.svg")]
    public void A_file_that_the_site_can_carry_is_none(string path) =>
        Assert.Empty(TestSite.Load(("wards/A.md", "---\ntitle: A\n---\n"), (path, "ours")).Found());

    [Fact]
    public void One_id_twice_is_one_finding_and_not_two() =>
        Assert.Equal(["wards/sub/A.md(2,1) duplicate-id «title»"], TestSite.Load(("wards/A.md", "---\ntitle: A\n---\n"), ("wards/sub/A.md", "---\ntitle: Again\n---\n")).Found());

    [Theory]
    [InlineData("[x](handbook/manual.md)")]
    [InlineData("[[manual]]")]
    [InlineData("[[handbook/manual.md]]")]
    public void A_link_in_prose_may_use_the_old_name(string link)
    {
        var site = TestSite.Load(("guide.md", "---\ntitle: Guide\naliases: [manual, handbook/manual.md]\n---\n"), ("page.md", link));
        Assert.Empty(site.Found());
        Assert.Contains("href=\"guide.html\"", site.Item("page").Body.Html, StringComparison.Ordinal);
    }
}
