using RoadmapSite.Engine.Content;

namespace RoadmapSite.Engine.Tests.Content.Markdown;

public sealed class LinkTests
{
    private static readonly (string Path, string Text)[] Others =
    [
        ("wards/WARD-1.md", "---\ntitle: Maternity & birth\nchecks: [{id: fire, title: Fire drill}]\n---\n\n## Who decides?\n\nThe head.\n"),
        ("handbook/guide.md", "# The guide\n\n## First steps\n"),
        ("welcome.md", "# Welcome, all\n"),
        ("images/plan.png", "…"),
        ("lists/beds.csv", "a,b\n"),
    ];

    [Theory]
    [InlineData("[[WARD-1]]", "<a href=\"wards/WARD-1.html\">Maternity &amp; birth</a>")]
    [InlineData("[[WARD-1|the ward]]", "<a href=\"wards/WARD-1.html\">the ward</a>")]
    [InlineData("[[ WARD-1 | the ward ]]", "<a href=\"wards/WARD-1.html\">the ward</a>")]
    [InlineData("[[WARD-1/fire]]", "<a href=\"wards/WARD-1.html#fire\">Fire drill</a>")]
    [InlineData("[[WARD-1#who-decides]]", "<a href=\"wards/WARD-1.html#who-decides\">Maternity &amp; birth</a>")]
    [InlineData("[[guide]]", "<a href=\"handbook/guide.html\">The guide</a>")]
    [InlineData("[[handbook/guide]]", "<a href=\"handbook/guide.html\">The guide</a>")]
    [InlineData("[[guide#first-steps]]", "<a href=\"handbook/guide.html#first-steps\">The guide</a>")]
    [InlineData("[[Welcome]]", "<a href=\"welcome.html\">Welcome, all</a>")]
    [InlineData("[the ward](wards/WARD-1.md)", "<a href=\"wards/WARD-1.html\">the ward</a>")]
    [InlineData("[the ward](/wards/WARD-1.md#who-decides)", "<a href=\"wards/WARD-1.html#who-decides\">the ward</a>")]
    [InlineData("[the ward](./handbook/../wards/WARD-1.md)", "<a href=\"wards/WARD-1.html\">the ward</a>")]
    [InlineData("[the ward][w]\n\n[w]: wards/WARD-1.md", "<a href=\"wards/WARD-1.html\">the ward</a>")]
    [InlineData("[up](#)", "<a href=\"page.html\">up</a>")]
    [InlineData("[beds](lists/beds.csv)", "<a href=\"lists/beds.csv\">beds</a>")]
    [InlineData("![The plan](images/plan.png)", "<img src=\"images/plan.png\" loading=\"lazy\" decoding=\"async\" alt=\"The plan\" />")]
    [InlineData("[elsewhere](https://example.org/a?b=c#d)", "<a href=\"https://example.org/a?b=c#d\">elsewhere</a>")]
    [InlineData("<https://example.org>", "<a href=\"https://example.org\">https://example.org</a>")]
    [InlineData("[write](mailto:it@example.org)", "<a href=\"mailto:it@example.org\">write</a>")]
    [InlineData("<it@example.org>", "<a href=\"mailto:it@example.org\">it@example.org</a>")]
    public void A_link_leads_where_it_says(string markdown, string html)
    {
        var site = TestSite.Load([("page.md", markdown), .. Others]);
        Assert.Empty(site.Found());
        Assert.Contains(html, site.Item("page").Body.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("See [[WARD-2]] now", "page.md(1,7) broken-link «WARD-2»")]
    [InlineData("See [[  WARD-2 | x ]] now", "page.md(1,9) broken-link «WARD-2»")]
    [InlineData("See [[WARD-1/flood]]", "page.md(1,7) broken-link «WARD-1/flood»")]
    [InlineData("See [[ward-1]]", "page.md(1,7) id-case-differs «ward-1»")]
    [InlineData("See [x](wards/WARD-2.md)", "page.md(1,9) broken-link «wards/WARD-2.md»")]
    [InlineData("See [x](<wards/WARD 2.md>)", "page.md(1,9) broken-link «<wards/WARD 2.md>»")]
    [InlineData("See [x](wards/WARD-1.md#who)", "page.md(1,9) broken-anchor «wards/WARD-1.md#who»")]
    [InlineData("See [x](#nothing)", "page.md(1,9) broken-anchor «#nothing»")]
    [InlineData("See [[guide#second-steps]]", "page.md(1,7) broken-anchor «guide#second-steps»")]
    [InlineData("![x](images/Plan.png)", "page.md(1,6) missing-image «images/Plan.png»")]
    [InlineData("[x](javascript:alert(1))", "page.md(1,5) broken-link «javascript:alert(1)»")]
    [InlineData("<javascript:alert(1)>", "page.md(1,2) broken-link «javascript:alert(1)»")]
    [InlineData("![x](vbscript:x)", "page.md(1,6) missing-image «vbscript:x»")]
    [InlineData("[x](data:text/html,y)", "page.md(1,5) broken-link «data:text/html,y»")]
    [InlineData("a\r\nb\r\n\r\nSee [[WARD-2]]\r\n", "page.md(4,7) broken-link «WARD-2»")]
    [InlineData("# A [[WARD-2]]", "page.md(1,7) broken-link «WARD-2»")]
    [InlineData("> one\n> two [[WARD-2]]", "page.md(2,9) broken-link «WARD-2»")]
    [InlineData("> one\r\n> two [x](no.md)", "page.md(2,11) broken-link «no.md»")]
    [InlineData("- one\n  - two\n    three [[WARD-2]]", "page.md(3,13) broken-link «WARD-2»")]
    [InlineData("1. > - x [y](no.md)", "page.md(1,14) broken-link «no.md»")]
    [InlineData("| a | b |\n|---|--:|\n| x | [[WARD-2]] |", "page.md(3,9) broken-link «WARD-2»")]
    [InlineData("| a | b |\n|---|---|\n| [[WARD-2|words]] | [y](no.md) |", "page.md(3,5) broken-link «WARD-2»", "page.md(3,26) broken-link «no.md»")]
    [InlineData("| a |\n|---|\n| [[WARD-2\\|words]] |", "page.md(3,5) broken-link «WARD-2»")]
    [InlineData("**bold [[WARD-2]]** and *[y](no.md)*", "page.md(1,10) broken-link «WARD-2»", "page.md(1,30) broken-link «no.md»")]
    [InlineData("😀 é [[WARD-2]]", "page.md(1,8) broken-link «WARD-2»")]
    [InlineData("> [!NOTE]\n> See [[WARD-2]]", "page.md(2,9) broken-link «WARD-2»")]
    [InlineData("Text[^1]\n\n[^1]: See [[WARD-2]]", "page.md(3,13) broken-link «WARD-2»")]
    [InlineData("- [ ] do [[WARD-2]]", "page.md(1,12) broken-link «WARD-2»")]
    [InlineData("[a][w] and [b][w]\n\n[w]: no.md", "page.md(3,6) broken-link «no.md»")]
    [InlineData("\n\n\tcode\n\n[[WARD-2]]", "page.md(5,3) broken-link «WARD-2»")]
    public void A_link_that_leads_nowhere_is_reported_at_its_target_and_printed_as_words(string markdown, params string[] found)
    {
        var site = TestSite.Load([("page.md", markdown), .. Others]);
        Assert.Equal(found, site.Found());
        Assert.DoesNotMatch("(?:href|src)=\"(?:no\\.md|javascript|vbscript|data|images/Plan|wards/WARD-2)", site.Item("page").Body.Html);
    }

    [Theory]
    [InlineData("`[[WARD-2]]`")]
    [InlineData("```\n[[WARD-2]] [x](no.md)\n```")]
    [InlineData("    [[WARD-2]]\n")]
    [InlineData("\\[[WARD-2]]")]
    [InlineData("[[]] [[ ]] [[|x]] [[")]
    [InlineData("[[one\ntwo]]")]
    [InlineData("[ ] and [x]")]
    public void What_only_looks_like_a_link_is_none(string markdown) => Assert.Empty(TestSite.Load([("page.md", markdown), .. Others]).Found());

    [Fact]
    public void Places_count_from_the_top_of_the_file_and_not_of_the_prose() => Assert.Equal(
        ["page.md(5,3) broken-link «WARD-2»"],
        TestSite.Load([("page.md", "---\r\ntitle: x\r\n---\r\n\r\n[[WARD-2]]\r\n"), .. Others]).Found());

    [Fact]
    public void A_link_from_a_page_in_a_folder_starts_at_that_folder()
    {
        var site = TestSite.Load([("deep/down/page.md", "[a](../../welcome.md) [b](sub/x.md) ![c](../../images/plan.png)"), ("deep/down/sub/x.md", "# X"), .. Others]);
        Assert.Empty(site.Found());
        Assert.Equal(
            "<p><a href=\"../../welcome.html\">a</a> <a href=\"../../deep/down/sub/x.html\">b</a> <img src=\"../../images/plan.png\" loading=\"lazy\" decoding=\"async\" alt=\"c\" /></p>\n",
            site.Item("deep/down/page").Body.Html);
    }

    [Fact]
    public void An_image_beside_an_item_is_found_though_the_items_page_stands_elsewhere()
    {
        var site = TestSite.Load(("estate/wards/A.md", "---\ntitle: A\n---\n![x](photo.png)"), ("estate/wards/photo.png", "…"));
        Assert.Empty(site.Found());
        Assert.Contains("src=\"../estate/wards/photo.png\"", site.Item("A").Body.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_two_pages_have_leads_to_the_first_and_asks_for_the_path()
    {
        var site = TestSite.Load(("a/guide.md", "# A"), ("b/guide.md", "# B"), ("index.md", "[[guide]] and [[b/guide]]"));
        Assert.Equal(["index.md(1,3) ambiguous-link «guide»"], site.Found());
        Assert.Equal("<p><a href=\"a/guide.html\">A</a> and <a href=\"b/guide.html\">B</a></p>\n", site.Item("index").Body.Html);
    }

    [Fact]
    public void The_nearest_name_is_offered()
    {
        var printed = TestSite.Load([("page.md", "[[WARD-11]] [x](handbok/guide.md) [y](handbook/guide.md#first-step) ![z](images/plam.png)"), .. Others]).Printed();
        Assert.Contains("did you mean “WARD-1”?", printed, StringComparison.Ordinal);
        Assert.Contains("did you mean “handbook/guide.md”?", printed, StringComparison.Ordinal);
        Assert.Contains("did you mean “#first-steps”?", printed, StringComparison.Ordinal);
        Assert.Contains("did you mean “images/plan.png”?", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void File_names_of_any_script_are_found_with_and_without_percent_signs()
    {
        var site = TestSite.Load(("سياسة النسخ.md", "# السياسة"), ("index.md", "[a](%D8%B3%D9%8A%D8%A7%D8%B3%D8%A9%20%D8%A7%D9%84%D9%86%D8%B3%D8%AE.md) [b](<سياسة النسخ.md>) [[سياسة النسخ]]"));
        Assert.Empty(site.Found());
        Assert.Equal(3, site.Item("index").Body.Links.Count);
        Assert.All(site.Item("index").Body.Links, link => Assert.Equal("سياسة النسخ", link.Item!.Id));
    }

    [Fact]
    public void A_link_to_a_draft_says_that_it_is_one()
    {
        var site = TestSite.Load(("wards/WARD-9.md", "---\ntitle: New wing\ndraft: true\n---\n"), ("page.md", "[[WARD-9]] [x](wards/WARD-9.md)"));
        Assert.Equal(["page.md(1,3) broken-link «WARD-9»", "page.md(1,16) broken-link «wards/WARD-9.md»"], site.Found());
        Assert.All(site.Findings.Open, finding => Assert.Contains("is a draft", finding.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Links_in_prose_are_mentions_in_the_graph()
    {
        var site = TestSite.Load([("page.md", "[[WARD-1]] and again [[WARD-1]], [x](welcome.md), [[page]]"), .. Others]);
        Assert.Equal(["WARD-1 mentions", "welcome mentions"], site.Knowledge.Links.From(site.Item("page")).Select(relation => $"{relation.To.Id} {relation.Name}"));
        Assert.Equal("page", Assert.Single(site.Knowledge.Links.To(site.Item("WARD-1"))).From.Id);
    }

    [Fact]
    public void Kinds_of_links_are_told_apart() => Assert.Equal(
        [LinkKind.Wiki, LinkKind.Relative, LinkKind.Image, LinkKind.External],
        TestSite.Load([("page.md", "[[WARD-1]] [x](welcome.md) ![y](images/plan.png) [z](https://example.org)"), .. Others]).Item("page").Body.Links.Select(link => link.Kind));
}
