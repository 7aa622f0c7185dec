using RoadmapSite.Engine.Items;

namespace RoadmapSite.Engine.Tests.Rules;

public sealed class RestrictedLeakTests
{
    private static readonly (string Path, string Text) Secret = ("wards/W-7.md", "---\ntitle: Quarantine ward\nvisibility: restricted\naliases: [OLD-3]\n---\n");

    [Theory]
    [InlineData("See [[W-7]].", "page.md(1,7) restricted-leak «W-7»")]
    [InlineData("See [[W-7|the other one]] and [it](wards/W-7.md).", "page.md(1,7) restricted-leak «W-7»")]
    [InlineData("See [it](wards/W-7.md).", "page.md(1,10) restricted-leak «wards/W-7.md»")]
    [InlineData("Formerly OLD-3, also w-7.", "page.md(1,10) restricted-leak «OLD-3»")]
    [InlineData("> In the quarantine\n> Ward, say.", "page.md(1,10) restricted-leak «quarantine\n> Ward»")]
    [InlineData("`W-7`", "page.md(1,2) restricted-leak «W-7»")]
    public void Prose_gives_away_an_id_a_title_or_a_link(string prose, string found) => Assert.Equal([found], Found(("page.md", prose + "\n")));

    [Theory]
    [InlineData("W-70, AW-7, W-7a, quarantine wards, a ward for quarantine")]
    [InlineData("[[W-70]] is “Quarantine ward, old”, and so on.")]
    public void A_piece_of_another_word_gives_nothing_away(string prose) =>
        Assert.Empty(Found(("page.md", prose.Replace("Quarantine ward, old", "An old ward", StringComparison.Ordinal)), ("wards/W-70.md", "---\ntitle: An old ward\n---\n")));

    [Fact]
    public void A_name_that_something_published_has_too_gives_nothing_away() =>
        Assert.Empty(Found(("page.md", "The quarantine ward."), ("wards/W-8.md", "---\ntitle: Quarantine Ward\n---\n")));

    [Theory]
    [InlineData("story: Next to the quarantine ward.", "wards/A.md(3,20) restricted-leak «quarantine ward»")]
    [InlineData("sources:\n  - A letter\n  - Minutes on W-7", "wards/A.md(5,16) restricted-leak «W-7»")]
    [InlineData("checks: [{on: 2027-01-01, who: W-7}]", "")]
    public void Text_in_front_matter_gives_it_away_too(string fields, string found) =>
        Assert.Equal(found, string.Join(' ', Found(("wards/A.md", $"---\ntitle: Ward A\n{fields}\n---\n")).Where(one => one.Contains("restricted-leak", StringComparison.Ordinal))));

    [Fact]
    public void References_to_it_are_read_as_if_nobody_had_written_them()
    {
        var site = Load("internal", ("wards/A.md", "---\ntitle: Ward A\nnear: [W-7, B, OLD-3]\nany: w-7\n---\n"), ("wards/B.md", "---\ntitle: Ward B\nnear: [A]\n---\n"));
        Assert.Empty(site.Found());
        Assert.Equal(["B"], ((Hospital.Ward)site.Item("A")).Near.Select(reference => reference.Text));
        Assert.Null(((Hospital.Ward)site.Item("A")).Any);
    }

    [Theory]
    [InlineData("visibility: restrictd")]
    [InlineData("visibilty: restricted")]
    [InlineData("visibility: [restricted]")]
    [InlineData("visibility: restricted\nstory: \"never closed")]
    public void A_visibility_that_cannot_be_read_counts_as_the_closest_there_is(string fields) =>
        Assert.Equal(["W-9"], Load("internal", ("wards/W-9.md", $"---\ntitle: Ninth\n{fields}\n---\n")).Knowledge.Withheld.Select(item => item.Id).Where(id => id == "W-9"));

    [Fact]
    public void A_blank_does_not_open_what_the_folder_closes() => Assert.Empty(Load(
        "internal", ("wards/_defaults.yml", "visibility: restricted\n"), ("wards/W-9.md", "---\ntitle: Ninth\nvisibility:\n---\n")).Knowledge.Items);

    [Fact]
    public void A_front_matter_that_is_never_closed_is_not_published_as_prose() =>
        Assert.Empty(Load("internal", ("wards/W-9.md", "---\ntitle: Ninth\nvisibility: restricted\n\nWords.\n")).Knowledge.Items);

    [Theory]
    [InlineData("public", "P")]
    [InlineData("internal", "I P")]
    [InlineData("restricted", "I P R W-7")]
    public void Readers_get_what_they_may_read(string audience, string ids) => Assert.Equal(ids, string.Join(' ', Load(
        audience,
        ("wards/P.md", "---\ntitle: One\nvisibility: public\n---\n"),
        ("wards/I.md", "---\ntitle: Two\n---\n"),
        ("wards/R.md", "---\ntitle: Three\nvisibility: restricted\n---\n")).Knowledge.Items.Select(item => item.Id)));

    [Fact]
    public void Files_of_a_folder_and_of_pages_that_are_left_out_are_left_out_with_them()
    {
        var site = Load(
            "internal",
            ("board/_defaults.yml", "visibility: restricted\n"),
            ("board/minutes.csv", "a,b\n"),
            ("plan.txt", "x"),
            ("shared.txt", "x"),
            ("open.txt", "x"),
            ("secret.md", "---\nvisibility: restricted\n---\n[Plan](plan.txt) [Shared](shared.txt)\n"),
            ("page.md", "[Shared](shared.txt)\n"));
        Assert.Equal(["open.txt", "shared.txt"], site.Assets.Select(asset => asset.Path));
    }

    [Fact]
    public void What_is_wrong_with_what_is_left_out_is_told_to_its_authors_and_not_to_readers()
    {
        var site = Load("internal", ("wards/W-9.md", "---\ntitle: Ninth\nvisibility: restricted\nbeds: many\nbedz: 3\n---\n"));
        Assert.Empty(site.Found());
        Assert.Equal(["wrong-type", "unknown-key"], site.Checked.Open.Select(finding => finding.Rule.Name));
    }

    [Fact]
    public void An_allowed_leak_is_published_and_an_allowance_waits_while_nothing_is_left_out()
    {
        const string Allow = "---\nallow: [{rule: restricted-leak, reason: Everybody knows, owner: cio, until: 2027-01-01}]\n---\nSee W-7.\n";
        Assert.False(Load("internal", ("page.md", Allow)).HasLeak);
        Assert.True(Load("internal", ("page.md", "See W-7.")).HasLeak);
        Assert.DoesNotContain(Load("restricted", ("page.md", Allow)).Findings.Open, finding => finding.Code == "RM508");
    }

    private static Site Load(string audience, params (string Path, string Text)[] files) =>
        TestSite.Load(TestSite.Options with { Settings = [new Setting("audience", audience)] }, [Secret, .. files]);

    private static string[] Found(params (string Path, string Text)[] files) => Load("internal", files).Found();
}
