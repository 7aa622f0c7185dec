using RoadmapSite.Engine.Items;

namespace RoadmapSite.Engine.Tests.Items;

public sealed class SkeletonTests
{
    [Theory]
    [InlineData("WARD-01")]
    [InlineData("WARD-04", "WARD-01", "WARD-03")]
    [InlineData("WARD-8", "WARD-7")]
    [InlineData("WARD-100", "WARD-99")]
    [InlineData("WARD-010", "WARD-009")]
    [InlineData("W-003", "W-001", "W-002")]
    [InlineData("WARD-2026-03", "WARD-2026-01", "WARD-2026-02")]
    [InlineData("WARD-01", "WARD-north")]
    [InlineData("WARD-01", "WARD-99999999999999999999")]
    public void The_next_id_counts_on_as_the_others_are_counted(string expected, params string[] ids) =>
        Assert.Equal(expected, Of("ward", "A ward", [.. ids.Select(id => ($"wards/{id}.md", "---\ntitle: A ward\nbeds: 3\n---\n"))]).Id);

    [Fact]
    public void An_id_that_an_alias_or_a_draft_has_is_not_given_again() => Assert.Equal("WARD-06", Of(
        "ward",
        "",
        ("wards/WARD-01.md", "---\ntitle: A\naliases: [WARD-04]\n---\n"),
        ("wards/WARD-05.md", "---\ntitle: B\ndraft: true\n---\n")).Id);

    [Fact]
    public void An_id_is_not_given_whose_file_is_there_under_another_id() =>
        Assert.Equal("WARD-02", Of("ward", "", ("wards/WARD-01.md", "---\nid: north\ntitle: A\n---\n")).Id);

    [Theory]
    [InlineData("Chief nursing officer", "chief-nursing-officer")]
    [InlineData("Ärztliche Leitung / Haus 2", "ärztliche-leitung-haus-2")]
    [InlineData("!!!", "new-role")]
    [InlineData("", "new-role")]
    [InlineData("Head of wards", "head-of-wards-2")]
    public void An_id_that_is_a_word_comes_from_the_title(string title, string expected) =>
        Assert.Equal(expected, Of("role", title, ("roles/head-of-wards.md", "---\ntitle: Head of wards\n---\n")).Id);

    [Theory]
    [InlineData("wards", "")]
    [InlineData("stationen", "folders: {stationen: ward}\n")]
    public void A_file_goes_to_the_folder_of_its_type(string expected, string configuration) =>
        Assert.Equal(expected, Of("ward", "", ("roadmap.yml", configuration + "title: A site\n")).Folder);

    [Fact]
    public void A_file_goes_where_most_of_its_kind_are()
    {
        var skeleton = Of("ward", "", ("north/wards/A.md", "---\ntitle: A\n---\n"), ("north/wards/B.md", "---\ntitle: B\n---\n"), ("wards/C.md", "---\ntitle: C\n---\n"));
        Assert.Equal("north/wards", skeleton.Folder);
        Assert.DoesNotContain("type:", skeleton.ShortText, StringComparison.Ordinal);
    }

    [Fact]
    public void The_type_is_written_where_the_folder_does_not_say_it() =>
        Assert.Contains("\ntype: ward\n", Of("ward", "", ("north/A.md", "---\ntype: ward\ntitle: A\n---\n")).ShortText, StringComparison.Ordinal);

    [Fact]
    public void A_key_of_an_organisation_s_own_is_asked_for_with_the_words_that_it_added()
    {
        const string Configuration = "fields:\n  - {name: floor, kind: word, values: [low, high], required: true, on: [ward]}\nvocabularies:\n  ward-kind: [day-care]\n";
        var text = Of("ward", "", ("roadmap.yml", Configuration)).Text;
        Assert.Contains("\n# Write one of low, high.\nfloor:\n", text, StringComparison.Ordinal);
        Assert.Contains("Write one of medical, surgical, maternity, day-care.", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Yes")]
    [InlineData("A “quoted” name: with \"both\" and \\ #1")]
    [InlineData("2026-01-01")]
    [InlineData("- not a list")]
    [InlineData("{a}")]
    [InlineData("Two\nlines")]
    public void Any_title_is_read_back_as_it_was_given(string title)
    {
        var skeleton = Of("role", title);
        var site = TestSite.Load((skeleton.Path, skeleton.Text));
        Assert.Empty(site.Found());
        Assert.Equal(title.Replace('\n', ' '), Assert.Single(site.Knowledge.Items).Title);
    }

    private static Skeleton Of(string type, string title, params (string Path, string Text)[] files)
    {
        var knowledge = TestSite.Load(files).Knowledge;
        return Skeleton.Of(knowledge.Types.Single(one => one.Name == type), knowledge, title);
    }
}
