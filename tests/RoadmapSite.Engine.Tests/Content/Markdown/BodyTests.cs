namespace RoadmapSite.Engine.Tests.Content.Markdown;

/// <summary>What a page may write, and what it becomes.</summary>
public sealed class BodyTests
{
    [Theory]
    [InlineData("One *two* **three** `four`\nfive", "<p>One <em>two</em> <strong>three</strong> <code>four</code>\nfive</p>\n")]
    [InlineData("- one\n- two\n\n1. three", "<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n<ol>\n<li>three</li>\n</ol>\n")]
    [InlineData("> quoted", "<blockquote>\n<p>quoted</p>\n</blockquote>\n")]
    [InlineData("```yaml\na: <b>\n```", "<pre class=\"language-yaml\" tabindex=\"0\"><code>a: &lt;b&gt;\n</code></pre>\n")]
    [InlineData("one\n\n---\n\ntwo", "<p>one</p>\n<hr />\n<p>two</p>\n")]
    [InlineData("one  \ntwo", "<p>one<br />\ntwo</p>\n")]
    [InlineData("a &amp; b < c &copy; \\*", "<p>a &amp; b &lt; c © *</p>\n")]
    public void Plain_markdown_is_plain_html(string markdown, string html) => Assert.Equal(html, TestSite.Html(markdown));

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("text <b onclick='x'>bold</b>")]
    [InlineData("<div>\n\n*x*\n\n</div>")]
    [InlineData("<!-- a comment -->")]
    [InlineData("| <i>a</i> |\n|---|\n| <u>b</u> |")]
    [InlineData("[[page|<i>x</i>]]")]
    [InlineData("# <i>x</i>\n\n## <u>y</u>")]
    public void Raw_html_is_shown_as_text(string markdown)
    {
        var html = TestSite.Html(markdown);
        Assert.DoesNotMatch("<(?:script|img|b|i|u|!--|div>)[ >]", html);
        Assert.Contains("&lt;", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_of_a_table_are_aligned_by_class_and_never_by_style()
    {
        var html = TestSite.Html("| a | b | c | d |\n|:--|--:|:-:|---|\n| 1 | 2 | 3 | 4 |");
        Assert.Contains("<th class=\"l\">a</th>\n<th class=\"r\">b</th>\n<th class=\"c\">c</th>\n<th>d</th>", html, StringComparison.Ordinal);
        Assert.Contains("<td class=\"l\">1</td>\n<td class=\"r\">2</td>\n<td class=\"c\">3</td>\n<td>4</td>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("style", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_scrolls_by_keyboard() => Assert.Contains("<div class=\"scroll\" role=\"region\" tabindex=\"0\"", TestSite.Html("| a |\n|---|\n| 1 |"), StringComparison.Ordinal);

    [Fact]
    public void A_pipe_in_a_cell_is_escaped_and_a_wiki_links_own_pipe_need_not_be()
    {
        var html = TestSite.Html("| a | b |\n|---|---|\n| x \\| y | [[page|words]] |\n| z | [[page\\|more]] |");
        Assert.Contains("<td>x | y</td>\n<td><a href=\"page.html\">words</a></td>", html, StringComparison.Ordinal);
        Assert.Contains("<td>z</td>\n<td><a href=\"page.html\">more</a></td>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Tasks_say_in_words_whether_they_are_done()
    {
        var html = TestSite.Html("- [x] tested\n- [ ] trained\n");
        Assert.Contains("<span class=\"task done\"><span class=\"vh\">Done:</span></span> tested", html, StringComparison.Ordinal);
        Assert.Contains("<span class=\"task\"><span class=\"vh\">To do:</span></span> trained", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<input", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NOTE", "note", "Note")]
    [InlineData("warning", "warning", "Warning")]
    public void An_alert_says_its_kind(string kind, string name, string word)
    {
        var html = TestSite.Html($"> [!{kind}]\n> Back up first.");
        Assert.Contains($"<div class=\"alert {name}\" role=\"note\"><p class=\"alert-kind\">{word}</p>", html, StringComparison.Ordinal);
        Assert.Contains("Back up first.", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_footnote_stands_at_the_end_and_leads_back()
    {
        var html = TestSite.Html("Text[^a] and[^b].\n\n[^a]: First.\n[^b]: Second.\n");
        Assert.Contains("href=\"#fn:1\"", html, StringComparison.Ordinal);
        Assert.Contains("href=\"#fnref:2\"", html, StringComparison.Ordinal);
        Assert.True(html.IndexOf("and", StringComparison.Ordinal) < html.IndexOf("First.", StringComparison.Ordinal));
    }

    [Fact]
    public void Anchors_are_unique_within_a_page()
    {
        var body = TestSite.Load(("page.md", "## Why\n\n## Why\n\n## Why 2\n\n## ???\n\n## !!!\n\n## Why\n")).Item("page").Body;
        Assert.Equal(["why", "why-2", "why-2-2", "section", "section-2", "why-3"], body.Headings.Select(heading => heading.Anchor));
        Assert.All(body.Headings, heading => Assert.Contains($"id=\"{heading.Anchor}\"", body.Html, StringComparison.Ordinal));
    }

    [Fact]
    public void An_anchor_never_takes_the_name_of_a_part_of_the_item() => Assert.Equal(
        ["fire-2"],
        TestSite.OneWard("checks: [{id: fire, title: Fire drill}]\n---\n## Fire\n").Body.Headings.Select(heading => heading.Anchor));

    [Fact]
    public void Headings_are_told_in_plain_words()
    {
        var body = TestSite.Load(("page.md", "# Q&amp;A *and* `code`\n\n## See [the ward](page.md) <https://example.org>\n")).Item("page");
        Assert.Equal("Q&A and code", body.Title);
        Assert.Equal("See the ward https://example.org", Assert.Single(body.Body.Headings).Text);
    }

    [Fact]
    public void A_first_heading_that_repeats_the_title_is_not_printed_twice()
    {
        Assert.DoesNotContain("<h", TestSite.OneWard("---\n# Ward A\n\nWords.\n").Body.Html.Replace("<hr", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("<h2 id=\"another\">Another</h2>", TestSite.OneWard("---\n# Another\n\nWords.\n").Body.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_has_one_first_level_heading_and_it_is_its_title()
    {
        var page = TestSite.Load(("page.md", "# First\n\n# Second\n\n### Third\n")).Item("page");
        Assert.Equal("First", page.Title);
        Assert.Equal([2, 3], page.Body.Headings.Select(heading => heading.Level));
    }

    [Fact]
    public void A_written_title_wins_over_the_first_heading()
    {
        var page = TestSite.Load(("page.md", "---\ntitle: Written\n---\n# Heading\n")).Item("page");
        Assert.Equal("Written", page.Title);
        Assert.Equal("Heading", Assert.Single(page.Body.Headings).Text);
    }

    [Fact]
    public void A_page_without_any_title_is_called_by_its_path() => Assert.Equal("a/b", TestSite.Load(("a/b.md", "Words.")).Item("a/b").Title);

    [Fact]
    public void Words_are_counted_as_a_reader_reads_them() => Assert.Equal(5, TestSite.Load(("page.md", "One two *three*\n\n- four\n- five\n")).Item("page").Body.Words);

    [Theory]
    [InlineData("")]
    [InlineData("\n\n\n")]
    [InlineData("---\ntitle: x\n---\n")]
    [InlineData("---\ntitle: x\n---")]
    public void A_page_without_prose_has_an_empty_body(string text)
    {
        var site = TestSite.Load(("page.md", text));
        Assert.Empty(site.Found());
        Assert.Equal("", site.Item("page").Body.Html);
    }

    [Fact]
    public void Windows_line_ends_and_a_byte_order_mark_change_nothing()
    {
        const string Text = "---\ntitle: x\n---\n# One\n\nTwo\nthree [[page]]\n\n| a |\n|---|\n| b |\n\n```\ncode\n```\n";
        var unix = TestSite.Html(Text);
        Assert.Equal(unix, TestSite.Html("\uFEFF" + Text.Replace("\n", "\r\n", StringComparison.Ordinal)).Replace("\r\n", "\n", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(">", 300)]
    [InlineData("> ", 5000)]
    [InlineData("- ", 300)]
    [InlineData("[", 3000)]
    [InlineData("**a ", 3000)]
    [InlineData("![", 3000)]
    public void Nesting_past_any_use_ends_in_a_page_all_the_same(string sign, int times)
    {
        var site = TestSite.Load(("page.md", string.Concat(Enumerable.Repeat(sign, times)) + "x\n"), ("other.md", "fine"));
        Assert.True(site.Findings.Open.All(finding => finding.Rule.Name == "markdown-too-deep"), site.Printed());
        Assert.NotEmpty(site.Item("page").Body.Html);
        Assert.Equal("<p>fine</p>\n", site.Item("other").Body.Html);
    }
}
