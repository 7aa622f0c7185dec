namespace RoadmapSite.Engine.Tests.Rules;

public sealed class AllowanceTests
{
    private static readonly (string, string) Role = ("roles/cio.md", "---\ntitle: CIO\n---\n");

    [Theory]
    [InlineData("empty-ward")]
    [InlineData("RM901")]
    public void A_finding_that_is_allowed_by_name_or_code_is_not_open(string rule)
    {
        var site = Load($"beds: 0\nallow: [{{rule: {rule}, reason: Being rebuilt, owner: cio, until: 2026-12-31}}]");
        Assert.Empty(site.Found());
        var allowed = Assert.Single(site.Findings.Allowed);
        Assert.Equal(("RM901", "Being rebuilt"), (allowed.Finding.Code, allowed.Allowance.Reason));
    }

    [Fact]
    public void It_holds_on_its_last_day() => Assert.Empty(Load("beds: 0\nallow: [{rule: empty-ward, reason: x y, owner: cio, until: 2026-11-30}]").Found());

    [Fact]
    public void A_month_holds_to_its_last_day() => Assert.Empty(Load("beds: 0\nallow: [{rule: empty-ward, reason: x y, owner: cio, until: 2026-11}]").Found());

    [Fact]
    public void After_its_last_day_it_allows_nothing_and_says_so() => Assert.Equal(
        ["wards/A.md(3,7) empty-ward «0»", "wards/A.md(4,60) allowance-expired «2026-11-29»"],
        Load("beds: 0\nallow: [{rule: empty-ward, reason: x y, owner: cio, until: 2026-11-29}]").Found());

    [Fact]
    public void One_that_allows_nothing_is_reported() =>
        Assert.Equal(["wards/A.md(4,16) allowance-unused «empty-ward»"], Load("beds: 3\nallow: [{rule: empty-ward, reason: x y, owner: cio, until: 2026-12-31}]").Found());

    [Fact]
    public void A_misspelt_rule_is_reported_with_the_nearest_and_allows_nothing()
    {
        var site = Load("beds: 0\nallow: [{rule: emty-ward, reason: x y, owner: cio, until: 2026-12-31}]");
        Assert.Equal(["wards/A.md(3,7) empty-ward «0»", "wards/A.md(4,16) allowance-unused «emty-ward»"], site.Found());
        Assert.Equal("did you mean “empty-ward”?", site.Findings.Open[1].Help);
    }

    [Theory]
    [InlineData("reason: x y, owner: cio", "missing-field")]
    [InlineData("reason: x y, owner: cio, until: someday", "wrong-type")]
    public void Without_a_last_day_it_allows_nothing_and_only_that_is_said(string rest, string rule)
    {
        var found = Load($"beds: 0\nallow: [{{rule: empty-ward, {rest}}}]").Found();
        Assert.Equal(2, found.Length);
        Assert.Contains("empty-ward «0»", found[0], StringComparison.Ordinal);
        Assert.Contains(rule, found[1], StringComparison.Ordinal);
    }

    [Fact]
    public void It_covers_what_reading_finds_too() =>
        Assert.Empty(Load("story: TBD\nnear: [Z]\nallow:\n  - {rule: placeholder-text, reason: x y, owner: cio, until: 2027}\n  - {rule: broken-reference, reason: x y, owner: cio, until: 2027}").Found());

    [Fact]
    public void It_covers_the_prose_of_its_page() =>
        Assert.Empty(Load("allow: [{rule: broken-link, reason: x y, owner: cio, until: 2027}]\n---\n[[Z]]\n").Found());

    [Fact]
    public void It_covers_no_other_page() => Assert.Equal(
        ["wards/A.md(4,16) allowance-unused «empty-ward»", "wards/B.md(3,7) empty-ward «0»"],
        Load("beds: 3\nallow: [{rule: empty-ward, reason: x y, owner: cio, until: 2027}]", ("wards/B.md", "---\ntitle: B\nbeds: 0\n---\n")).Found());

    [Fact]
    public void In_a_list_it_covers_its_own_item_and_not_its_neighbours() => Assert.Equal(
        ["wards.yml(5,29) empty-ward «0»", "wards.yml(2,29) empty-ward «0»"],
        TestSite.Load(Role, ("wards.yml", """
            items:
              - {id: A, title: A, beds: 0}
              - {id: B, title: B, beds: 0,
                 allow: [{rule: empty-ward, reason: x y, owner: cio, until: 2027}]}
              - {id: C, title: C, beds: 0}
            """)).Found().Reverse());

    [Fact]
    public void One_allowance_covers_every_finding_of_its_rule_on_the_page() =>
        Assert.Equal(2, Load("near: [Y, Z]\nallow: [{rule: broken-reference, reason: x y, owner: cio, until: 2027}]").Findings.Allowed.Count);

    private static Site Load(string lines, params (string, string)[] others) => TestSite.Load([("wards/A.md", $"---\ntitle: Ward A\n{lines}\n---\n"), Role, .. others]);
}
