using RoadmapSite.Engine.Tests.Queries;
using RoadmapSite.Engine.Views;
using Xunit;

namespace RoadmapSite.Engine.Tests.Views;

public sealed class ViewTests
{
    [Fact]
    public void A_table_has_a_row_for_each_item_that_fits_in_the_order_that_is_asked_for() => Assert.Equal(
        ["Title | Beds | Head", "Ash | 20 | Nora", "Beech | 8 | Omar"],
        Table("view: table\ntype: ward\nwhere: beds > 5\nsort: -beds\ncolumns: [title, beds, {value: head.title, title: Head}]"));

    [Fact]
    public void What_has_no_value_comes_last_whichever_way_it_is_sorted()
    {
        Assert.Equal(["Title", "Ash", "Beech", "Cedar"], Table("view: table\ntype: ward\nsort: head.title\ncolumns: title"));
        Assert.Equal(["Title", "Beech", "Ash", "Cedar"], Table("view: table\ntype: ward\nsort: [-head.title, title]\ncolumns: title"));
        Assert.Equal(["Title", "Beech"], Table("view: table\ntype: ward\nsort: -head.title\ncolumns: title\nlimit: 1"));
    }

    [Fact]
    public void A_group_stands_before_its_rows_in_the_order_of_its_words() => Assert.Equal(
        ["Kind | Title", "medical | Beech", "surgical | Ash", " | Cedar"],
        Table("view: table\ntype: wards\ngroup: kind\ncolumns: [title]"));

    [Fact]
    public void An_item_stands_in_every_group_it_belongs_to() => Assert.Equal(
        ["Tags | Title", "day | Ash", "night | Ash"],
        Table("view: table\ntype: ward\nwhere: has(tags)\ngroup: tags\ncolumns: title"));

    [Fact]
    public void A_page_asks_about_itself() => Assert.Equal(
        ["Title | Ward", "Pump | Ash", "Scale | Ash"],
        Table("view: table\ntype: device\nwhere: ward = $page\ncolumns: [title, ward]", onWard: true));

    [Fact]
    public void A_chart_has_a_bar_for_each_group_and_one_for_those_without() => Assert.Equal(
        ["Kind | Sum of beds", "medical | 8", "surgical | 20", " | 0"],
        Table("view: chart\ntype: ward\ngroup: kind\nsum: beds"));

    [Fact]
    public void A_heatmap_counts_and_keeps_the_rows_of_words_that_nobody_uses() => Assert.Equal(
        ["What | Ash | Beech", "maternity |  | ", "surgical | 1 | ", "medical |  | 1"],
        Table("view: heatmap\ntype: ward\nwhere: has(kind)\nrows: {value: kind, title: What}\ncolumns: title"));

    [Fact]
    public void A_heatmap_can_name_what_stands_in_its_cells() => Assert.Equal(
        ["Ward | Nora | Omar | ", "Beech |  |  | Lamp", "Ash | Pump | Scale | "],
        Table("view: heatmap\ntype: device\nrows: ward\ncolumns: owner\ncells: items"));

    [Fact]
    public void A_matrix_marks_what_is_linked() => Assert.Equal(
        ["Ward | Pump | Scale", "Ash | True | True", "Beech |  | ", "Cedar |  | "],
        Table("view: matrix\ntype: ward\ncolumns: (from(device) where has(owner))"));

    [Fact]
    public void A_timeline_has_the_dates_of_its_bars_in_their_order() => Assert.Equal(
        ["Title | Start | End", "Ash | 2025-Q1 | 06/30/2027", "Beech | 11/30/2026 | "],
        Table("view: timeline\ntype: ward\nstart: opened\nend: max(checks.due)"));

    [Theory]
    [InlineData("view: chart\ntype: ward", "page.md(4,1) «view» This view does not say its “group”.")]
    [InlineData("view: chart\ntype: ward\ngroup: kind\nmax: opened", "page.md(7,6) «opened» A bar is as long as a number, and this is a date.")]
    [InlineData("view: chart\ntype: ward\ngroup: kind\nsum: beds\nmax: beds", "page.md(8,1) «max» Here two numbers are asked for, and one is shown.")]
    [InlineData("view: heatmap\ntype: ward\nrows: kind", "page.md(4,1) «view» This view does not say its “columns”.")]
    [InlineData("view: heatmap\ntype: ward\nrows: kind\ncolumns: level\ncells: item", "page.md(8,8) «item» “item” is nothing that cells can hold. → did you mean “items”?")]
    [InlineData("view: matrix\ntype: ward\ncolumns: kind", "page.md(6,10) «kind» A matrix marks items, and this is a word.")]
    [InlineData("view: timeline\ntype: ward", "page.md(4,1) «view» This timeline does not say from when to when.")]
    [InlineData("view: timeline\ntype: ward\nstart: kind", "page.md(6,8) «kind» “start” is a date, and this is a word.")]
    [InlineData("view: timeline\ntype: ward\nstart: checks", "page.md(6,8) «checks» “start” is a date, and this is a group of fields. → say which of its fields: checks.id, checks.title, checks.due")]
    public void Each_view_says_what_it_lacks(string block, string expected)
    {
        var finding = Assert.Single(Page(block).Findings.Open);
        Assert.StartsWith(expected, $"{finding.At.File.Path}({finding.At.Line},{finding.At.Column}) «{finding.At.Text}» {finding.Message} → {finding.Help}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("view: tabel\ntype: ward", "page.md(4,7) «tabel» There is no view “tabel”. → did you mean “table”?")]
    [InlineData("type: ward", "page.md(4,1) «type» This view does not say how it shows its answer. → write view: and one of")]
    [InlineData("view: table", "page.md(4,1) «view» This view does not say what it shows. → write type: and one of ward, device, role, page")]
    [InlineData("view: table\ntype: wart", "page.md(5,7) «wart» There is no type “wart”. → did you mean “ward”?")]
    [InlineData("view: table\ntype: ward\ncolums: [title]", "page.md(6,1) «colums» A table is told no “colums”. → did you mean “columns”?")]
    [InlineData("view: metric\ntype: ward\nlimit: 3", "page.md(6,1) «limit» A metric is told no “limit”. → it is told view, id, title, type, where")]
    [InlineData("view: table\ntype: ward\ncolumns: [title, bedz]", "page.md(6,18) «bedz» A ward has no “bedz”. → did you mean “beds”?")]
    [InlineData("view: table\ntype: ward\ncolumns: [{titel: x, value: beds}]", "page.md(6,12) «titel» What is shown is told no “titel”. → did you mean “title”?")]
    [InlineData("view: table\ntype: ward\nwhere: beds", "page.md(6,8) «beds» “where” asks what must hold, and this is a number. → compare it, or ask whether there is any: has(beds)")]
    [InlineData("view: table\ntype: ward\nwhere: 'kind = \"dental\"'", "page.md(6,16) «\"dental\"» “dental” is none of the words that stand there. → there are medical, surgical, maternity")]
    [InlineData("view: table\ntype: ward\nwhere: >-\n  beds > 1\n  and bedz < 2", "page.md(8,7) «bedz» A ward has no “bedz”. → did you mean “beds”?")]
    [InlineData("view: table\ntype: ward\nlimit: many", "page.md(6,8) «many» “limit” is a whole number from 1 to 1000. → such as limit: 10")]
    [InlineData("view: table\ntype: ward\nid: Big Wards", "page.md(6,5) «Big Wards» An id is a word of small letters, digits and hyphens, for it is part of an address. → such as late-work")]
    [InlineData("view: table\ntype: ward\nsum: beds", "page.md(6,6) «beds» No column shows “beds”, so its sum has no place. → add it to columns: title")]
    [InlineData("view: metric\ntype: ward\nsum: title", "page.md(6,6) «title» “sum” reckons with numbers, and this is text. → count: gives how many there are")]
    [InlineData("view: metric\nvalue: count(ward)\nsum: beds", "page.md(6,1) «sum» “value” says all that is shown, and “sum” says it again. → keep one of them")]
    [InlineData("view: table\ntype: ward\nwhere: state > \"busy\"", "page.md(6,8) «state > \"busy\"» “>” asks for an order, and text has none. → list what is meant: in [\"high\", \"very-high\"]")]
    [InlineData("just words", "page.md(4,1) «just words» A view is described by lines of “key: value”. → begin with view: table, and type: with the items to show")]
    [InlineData("", "page.md(3,1) «```roadmap» A view is described by lines of “key: value”. → begin with view: table, and type: with the items to show")]
    [InlineData("view: table\ntype: [ward", "page.md(5,7) «[» The bracket “[” is never closed.")]
    public void A_mistake_stands_at_its_key_or_inside_its_expression(string block, string expected)
    {
        var finding = Assert.Single(Page(block).Findings.Open);
        Assert.StartsWith(expected, $"{finding.At.File.Path}({finding.At.Line},{finding.At.Column}) «{finding.At.Text}» {finding.Message} → {finding.Help}", StringComparison.Ordinal);
    }

    [Fact]
    public void Every_mistake_of_a_view_is_told_in_one_run() => Assert.Equal(
        ["page.md(6,1) invalid-query «colums»", "page.md(7,8) invalid-query «bedz»", "page.md(8,9) invalid-query «titel»"],
        Page("view: table\ntype: ward\ncolums: [title]\nwhere: bedz > 1\ngroup:  titel").Found());

    [Theory]
    [InlineData("> ```roadmap\n> view: table\n> ```", "page.md(4,1) «> view: table» A view stands in a quotation, whose marks belong to no query.")]
    [InlineData("## We have {= count(ward) =}", "page.md(3,15) «count(ward)» A figure stands in a heading, whose address would change with it.")]
    [InlineData("We have {= count(ward) wards", "page.md(3,9) «{=» This figure has no end on its line.")]
    [InlineData("We have {= count(wart) =} wards", "page.md(3,18) «wart» Nothing here is called “wart”.")]
    [InlineData("We have {= =} wards", "page.md(3,12) «=» There is nothing to work out here.")]
    public void A_figure_or_view_in_the_wrong_place_is_told(string text, string expected)
    {
        var finding = Assert.Single(QuerySite.Load(("page.md", "# Page\n\n" + text + "\n")).Findings.Open);
        Assert.StartsWith(expected, $"{finding.At.File.Path}({finding.At.Line},{finding.At.Column}) «{finding.At.Text}» {finding.Message}", StringComparison.Ordinal);
    }

    [Fact]
    public void A_view_in_a_list_is_read_as_far_as_it_is_indented() =>
        Assert.Empty(QuerySite.Load(("page.md", "# Page\n\n- First:\n\n  ```roadmap\n  view: table\n  type: ward\n  ```\n")).Findings.Open);

    [Theory]
    [InlineData("view: table\ntype: ward\nwhere: beds > 100", "page.md(6,8) empty-query «beds > 100»")]
    [InlineData("view: metric\ntype: ward\nwhere: beds > 100\naverage: beds", "page.md(6,8) empty-query «beds > 100»")]
    public void A_view_with_nothing_to_show_is_told(string block, string expected) => Assert.Equal([expected], Page(block).Found());

    [Fact]
    public void A_number_of_nothing_is_a_number() => Assert.Empty(Page("view: metric\ntype: ward\nwhere: beds > 100").Findings.Open);

    [Fact]
    public void Two_views_of_one_page_have_two_ids()
    {
        var block = "```roadmap\nview: table\ntype: ward\nid: big\n```\n\n";
        var finding = Assert.Single(QuerySite.Load(("page.md", block + block)).Findings.Open);
        Assert.Equal((10, "Another view of this page has the id “big”, in line 4."), (finding.At.Line, finding.Message));
    }

    [Fact]
    public void More_figures_than_a_page_may_hold_are_told_and_not_worked_out()
    {
        var site = QuerySite.Load(("page.md", "# Page\n\n" + string.Concat(Enumerable.Repeat("{= count(ward) =}\n", 203))));
        Assert.Equal(3, site.Findings.Open.Count);
        Assert.Equal("page.md(203,4) invalid-query «count(ward)»", site.Found()[0]);
    }

    [Fact]
    public void A_view_that_would_take_for_ever_is_told_at_its_expression()
    {
        var deep = string.Concat(Enumerable.Repeat("count(ward where ", 25)) + "true" + string.Concat(Enumerable.Repeat(") > 0", 25));
        Assert.Contains("takes more work than a page may ask for", Assert.Single(Page("view: table\ntype: ward\nwhere: " + deep).Findings.Open).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_of_those_on_a_page_take_no_longer_than_a_few()
    {
        // Each of the two hundred would take two million steps.
        var deep = string.Concat(Enumerable.Repeat("count(ward where ", 25)) + "true" + string.Concat(Enumerable.Repeat(") > 0", 24)) + ")";
        var text = "# Page\n\n" + string.Concat(Enumerable.Repeat($"{{= {deep} =}}\n", 200));
        var site = QuerySite.Load(("page.md", text + "{= count(ward) =}\n"));
        Assert.Equal(201, site.Findings.Open.Count);
        var page = site.Item("page");
        Assert.All(site.Knowledge.Get<ViewAnalysis>().All, result => Assert.Null(result.Figure));
        Assert.Equal(201, page.Body.Embedded.Count);
    }

    [Theory]
    [InlineData("{= count(ward where beds > 5) =}", "3 wards")]
    [InlineData("`{= count(ward) =}`", "as it is written")]
    public void A_figure_keeps_its_place_in_the_sentence_for_the_site_to_fill(string figure, string what)
    {
        var html = QuerySite.Load(("page.md", $"# Page\n\nOf {figure} *{what}*.\n")).Item("page").Body.Html;
        Assert.Contains(figure.StartsWith('`') ? "<code>{= count(ward) =}</code>" : "Of <!--embedded page.md 1--> <em>", html, StringComparison.Ordinal);
    }

    private static Site Page(string block) => QuerySite.Load(("page.md", $"# Page\n\n```roadmap\n{block}\n```\n".Replace("roadmap\n\n```", "roadmap\n```", StringComparison.Ordinal)));

    private static string[] Table(string block, bool onWard = false)
    {
        var site = onWard
            ? QuerySite.Load(("wards/A.md", QuerySite.Files[0].Text + $"\n```roadmap\n{block}\n```\n"))
            : Page(block);
        Assert.Empty(site.Findings.Open.Select(finding => finding.Message));
        var table = Assert.Single(site.Knowledge.Get<ViewAnalysis>().All).Result!.Table!;
        return [string.Join(" | ", table.Columns), .. table.Rows.Select(row => string.Join(" | ", row.Select(cell => Convert.ToString(cell, System.Globalization.CultureInfo.InvariantCulture))))];
    }
}
