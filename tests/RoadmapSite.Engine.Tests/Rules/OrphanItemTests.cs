namespace RoadmapSite.Engine.Tests.Rules;

public sealed class OrphanItemTests
{
    private const string Near = "wards/A.md(2,8) orphan-item «Ward A»";

    /// <summary>Two wards that are linked, and a role.</summary>
    private static readonly (string, string)[] Linked =
    [
        ("wards/B-12.md", "---\ntitle: Ward B\nnear: [C-12]\n---\n"),
        ("wards/C-12.md", "---\ntitle: Ward C\n---\n"),
        ("roles/cio.md", "---\ntitle: Chief information officer\n---\n"),
    ];

    [Fact]
    public void An_item_without_links_among_linked_ones_is_reported_with_how_they_are_linked()
    {
        var finding = Assert.Single(Load("beds: 3").Findings.Open);
        Assert.Equal(
            (Near, "A “Ward A” stands alone: it names no other item, and no other item or page names it.", "link it as its like are (B-12 names C-12 under “near”), or remove it if nobody misses it"),
            (finding.InOneLine(), finding.Message, finding.Help));
    }

    [Theory]
    [InlineData("near: [C-12]")]
    [InlineData("owner: cio")]
    [InlineData("story: x\n---\nBeside [[C-12]].")]
    public void One_link_is_enough(string lines) => Assert.Empty(Load(lines).Found());

    [Theory]
    [InlineData("wards/D.md", "---\ntitle: Ward D\nnear: [A]\n---\n")]
    [InlineData("page.md", "Next to [[A]].")]
    [InlineData("page.md", "Next to [it](wards/A.md).")]
    public void So_is_one_from_elsewhere(string path, string text) => Assert.Empty(Load("beds: 3", (path, text)).Found());

    [Theory]
    [InlineData("story: x\n---\nSee <https://example.org> and [above](#why).\n\n## Why\n")]
    [InlineData("near: []")]
    public void What_names_no_item_is_no_link(string lines) => Assert.Equal([Near], Load(lines).Found());

    [Theory]
    [InlineData("near: [nothing-at-all]", "broken-reference")]
    [InlineData("near: [A]", "self-reference")]
    [InlineData("owner: C-12", "reference-to-wrong-type")]
    [InlineData("story: x\n---\nSee [[nothing-at-all]].", "broken-link")]
    public void A_link_that_leads_nowhere_is_a_finding_already(string lines, string rule) =>
        Assert.Equal([rule], Load(lines).Findings.Open.Select(finding => finding.Rule.Name));

    [Theory]
    [InlineData("wards/D.md", "---\ntitle: Ward D\nnear: [X-123]\n---\n")]
    [InlineData("wards/D.md", "---\ntitle: Ward D\nnear: [X-124/fire]\n---\n")]
    [InlineData("page.md", "Next to [[X-123]].")]
    public void So_is_one_elsewhere_that_most_likely_means_it(string path, string text) =>
        Assert.Single(TestSite.Load([("wards/X-124.md", "---\ntitle: Ward X\n---\n"), (path, text), .. Linked]).Findings.Open);

    [Fact]
    public void A_link_that_means_something_else_excuses_nobody() =>
        Assert.Equal(["wards/D.md(3,8) broken-reference «C-13»", "wards/X-124.md(2,8) orphan-item «Ward X»"], TestSite.Load(
            [("wards/X-124.md", "---\ntitle: Ward X\n---\n"), ("wards/D.md", "---\ntitle: Ward D\nnear: [C-13]\n---\n"), .. Linked]).Found());

    [Fact]
    public void While_only_owners_and_text_link_a_type_it_is_a_list() =>
        Assert.Empty(TestSite.Load(
            ("wards.yml", "items: [{id: A, title: A}, {id: B, title: B, owner: cio}, {id: C, title: C}]"), ("page.md", "See [[C]]."), ("roles/cio.md", "---\ntitle: Chief information officer\n---\n")).Found());

    [Fact]
    public void An_item_that_lacks_a_required_key_has_its_finding() =>
        Assert.Equal(["missing-field"], TestSite.Load(
            [("devices/DEV-1.md", "---\ntitle: D\nward: C-12\n---\n"), ("devices/DEV-2.md", "---\ntitle: D\n---\n"), .. Linked]).Findings.Open.Select(finding => finding.Rule.Name));

    [Fact]
    public void Pages_of_prose_and_a_second_item_of_one_id_are_left_alone() =>
        Assert.Equal(["wards/Z.md(2,5) duplicate-id «C-12»"], TestSite.Load([("page.md", "Words."), ("wards/Z.md", "---\nid: C-12\ntitle: Z\n---\n"), .. Linked]).Found());

    [Fact]
    public void It_can_be_allowed()
    {
        var site = Load("allow: [{rule: orphan-item, reason: It opens in May, owner: cio, until: 2027}]");
        Assert.Empty(site.Found());
        Assert.Single(site.Findings.Allowed);
    }

    private static Site Load(string lines, params (string Path, string Text)[] others) =>
        TestSite.Load([("wards/A.md", $"---\ntitle: Ward A\n{lines}{(lines.Contains("---", StringComparison.Ordinal) ? "\n" : "\n---\n")}"), .. Linked, .. others]);
}
