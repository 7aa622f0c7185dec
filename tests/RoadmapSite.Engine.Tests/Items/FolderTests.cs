using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Tests.Hospital;

namespace RoadmapSite.Engine.Tests.Items;

/// <summary>What a file is, by where it stands and what its folder says.</summary>
public sealed class FolderTests
{
    [Theory]
    [InlineData("wards/A.md", "title: A", "ward")]
    [InlineData("Wards/A.md", "title: A", "ward")]
    [InlineData("estate/wards/north/A.md", "title: A", "ward")]
    [InlineData("wards/roles/A.md", "title: A", "role")]
    [InlineData("anywhere/A.md", "title: A\ntype: ward", "ward")]
    [InlineData("roles/A.md", "title: A\ntype: ward", "ward")]
    [InlineData("wards/A.md", "title: A\ntype: page", "page")]
    [InlineData("wards/A.md", "title: A\ntype:", "ward")]
    [InlineData("wardrobe/A.md", "title: A", "page")]
    [InlineData("pages/A.md", "tags: [x]", "page")]
    public void The_folder_gives_the_type_and_a_written_type_wins(string path, string lines, string type)
    {
        var site = TestSite.Load((path, $"---\n{lines}\n---\n"));
        Assert.Empty(site.Found());
        Assert.Equal(type, Assert.Single(site.Knowledge.Items).Type.Name);
    }

    [Fact]
    public void An_items_id_is_its_files_stem_and_a_pages_is_its_path()
    {
        var site = TestSite.Load(("wards/north/A.1.md", "---\ntitle: A\n---\n"), ("handbook/index.md", "# H"), ("x/p.md", "---\ntype: page\n---\n"), ("wards/B.md", "---\ntitle: B\nid: WARD-2\n---\n"));
        Assert.Equal(["A.1", "WARD-2", "handbook/index", "x/p"], site.Knowledge.Items.Select(item => item.Id));
        Assert.Equal(["wards/A.1.html", "wards/WARD-2.html", "handbook/index.html", "x/p.html"], site.Knowledge.Items.Select(item => item.Url));
    }

    [Theory]
    [InlineData("# A ward without front matter\n", "wards/A.md(1,1) missing-front-matter «»")]
    [InlineData("", "wards/A.md(1,1) missing-front-matter «»")]
    [InlineData("---\ntitle: A\n\nNever closed.\n", "wards/A.md(1,1) missing-front-matter «---»")]
    [InlineData("---\nA rule, no front matter.\n---\n", "wards/A.md(1,1) missing-front-matter «»")]
    public void A_page_in_a_typed_folder_needs_front_matter(string text, string found) => Assert.Equal([found], TestSite.Load(("wards/A.md", text)).Found());

    [Fact]
    public void An_item_whose_front_matter_is_never_closed_is_still_found_by_others() =>
        Assert.Single(TestSite.Load(("wards/A.md", "---\ntitle: A\nbeds: 3\n\nNever closed.\n"), ("devices/D.md", "---\ntitle: D\nward: A\n---\n")).Found());

    [Theory]
    [InlineData("anywhere/A.md", "ward")]
    [InlineData("roles/A.md", "role")]
    public void A_misspelt_type_is_one_message_and_the_nearest_is_taken_where_the_folder_has_none(string path, string type)
    {
        var site = TestSite.Load((path, "---\ntype: wrad\ntitle: A\n---\n"));
        Assert.Equal([$"{path}(2,7) unknown-value «wrad»"], site.Found());
        Assert.Equal(type, Assert.Single(site.Knowledge.Items).Type.Name);
    }

    [Fact]
    public void Under_a_type_that_nobody_knows_no_key_is_wrong() =>
        Assert.Equal(["x/A.md(2,7) unknown-value «spaceship»"], TestSite.Load(("x/A.md", "---\ntype: spaceship\ntitle: A\nthrust: 3\nfuel: x\n---\n")).Found());

    [Fact]
    public void A_list_in_one_file_is_as_many_items()
    {
        var site = TestSite.Load(("people.yml", "type: role\nitems:\n  - {id: cio, title: CIO}\n  - id: ciso\n    title: CISO\n    owner: cio\n"));
        Assert.Empty(site.Found());
        Assert.Equal(["cio", "ciso"], site.Knowledge.Of<Role>().Select(role => role.Id));
        Assert.Equal("cio", site.Item("ciso").Owner!.Id);
        Assert.Equal("", site.Item("cio").Body.Html);
    }

    [Theory]
    [InlineData("roles.yml", "items: [{id: cio, title: CIO}]")]
    [InlineData("roles.yaml", "items: [{id: cio, title: CIO}]")]
    [InlineData("roles/all.yml", "items: [{id: cio, title: CIO}]")]
    [InlineData("roles/cio.yml", "title: CIO")]
    [InlineData("x/cio.yml", "{\"type\": \"role\", \"title\": \"CIO\"}")]
    public void A_yaml_file_gets_its_type_from_its_name_or_its_folder_or_its_type_key(string path, string text)
    {
        var site = TestSite.Load((path, text));
        Assert.Empty(site.Found());
        Assert.Equal("cio", Assert.Single(site.Knowledge.Of<Role>()).Id);
    }

    [Theory]
    [InlineData("", "roles.yml(1,1) wrong-type «»")]
    [InlineData("# nothing yet\n", "roles.yml(1,1) wrong-type «#»")]
    [InlineData("- {id: cio, title: CIO}\n", "roles.yml(1,1) wrong-type «-»")]
    [InlineData("items: {id: cio}\n", "roles.yml(1,8) wrong-type «{id: cio}»")]
    [InlineData("items: [cio]\n", "roles.yml(1,9) wrong-type «cio»")]
    [InlineData("items: [{title: CIO}]\n", "roles.yml(1,9) missing-field «{title: CIO}»")]
    [InlineData("items:\n  - title: CIO\n    id:\n", "roles.yml(2,5) missing-field «title»")]
    [InlineData("owner: cio\nitems: [{id: cio, title: CIO}]\n", "roles.yml(1,1) unknown-key «owner»")]
    [InlineData("items: [{id: cio, title: CIO}\n", "roles.yml(1,8) yaml-syntax «[»")]
    public void A_list_that_is_none_is_reported_once_at_its_place(string text, string found) => Assert.Equal([found], TestSite.Load(("roles.yml", text)).Found());

    [Theory]
    [InlineData("items:\n")]
    [InlineData("items: []\n")]
    public void An_empty_list_waits_for_its_first_item(string text) => Assert.Empty(TestSite.Load(("roles.yml", text)).Found());

    [Fact]
    public void A_yaml_file_of_no_type_is_asked_for_one() =>
        Assert.Equal(["data/x.yml(1,1) missing-field «title»"], TestSite.Load(("data/x.yml", "title: x\n")).Found());

    [Fact]
    public void Defaults_are_given_to_everything_beneath_and_the_nearest_wins()
    {
        var site = TestSite.Load(
            ("_defaults.yml", "visibility: public\nbeds: 1\n"),
            ("wards/_defaults.yaml", "beds: 2\n"),
            ("wards/north/_defaults.yml", "beds: 3\ntags: [north]\n"),
            ("wards/A.md", "---\ntitle: A\n---\n"),
            ("wards/north/B.md", "---\ntitle: B\n---\n"),
            ("wards/north/C.md", "---\ntitle: C\nbeds: 4\nvisibility:\n---\n"),
            ("roles/cio.md", "---\ntitle: CIO\n---\n"));
        Assert.Empty(site.Found());
        Assert.Equal([2, 3, 4], site.Knowledge.Of<Ward>().Select(ward => ward.Beds!.Value));
        Assert.Equal(["public", "public", "internal", "public"], site.Knowledge.Items.Select(item => item.Visibility));
        Assert.Equal(["north"], site.Item("B").Tags);
    }

    [Fact]
    public void Defaults_may_give_the_type_of_a_folder()
    {
        var site = TestSite.Load(("estate/_defaults.yml", "type: ward\n"), ("estate/A.md", "---\ntitle: A\n---\n"), ("estate/B.md", "No front matter."));
        Assert.Equal(["estate/B.md(1,1) missing-front-matter «»"], site.Found());
        Assert.Equal("ward", site.Item("A").Type.Name);
    }

    [Fact]
    public void A_mistake_in_defaults_is_one_message_however_many_items_meet_it()
    {
        var site = TestSite.Load(
            ("wards/_defaults.yml", "beds: many\nhead: nobody\nbedz: 3\n"),
            ("wards/A.md", "---\ntitle: A\n---\n"),
            ("wards/B.md", "---\ntitle: B\n---\n"));
        Assert.Equal(["wards/_defaults.yml(1,7) wrong-type «many»", "wards/_defaults.yml(2,7) broken-reference «nobody»", "wards/_defaults.yml(3,1) unknown-key «bedz»"], site.Found());
    }

    [Fact]
    public void Drafts_are_left_out_with_what_is_wrong_with_them_unless_they_are_asked_for()
    {
        (string, string)[] files = [("wards/A.md", "---\ntitle: TBD\ndraft: true\nbeds: many\n---\n"), ("wards/B.md", "---\ntitle: B\nnear: [A]\n---\n")];
        var without = TestSite.Load(files);
        Assert.Equal(["wards/B.md(3,8) broken-reference «A»"], without.Found());
        Assert.Contains("draft", without.Findings.Open[0].Message, StringComparison.Ordinal);
        Assert.Null(without.Knowledge.Find("A"));

        var with = TestSite.Load(TestSite.Options with { Drafts = true }, files);
        Assert.Equal(["wards/A.md(2,8) placeholder-text «TBD»", "wards/A.md(4,7) wrong-type «many»"], with.Found());
        Assert.NotNull(with.Knowledge.Find("A"));
    }

    [Fact]
    public void Files_and_folders_that_begin_with_an_underscore_are_the_teams_own()
    {
        var site = TestSite.Load(("_notes/x.md", "---\nbroken: [\n---\n"), ("wards/_template.md", "---\ntitle: TBD\n---\n"), ("_theme/layout.liquid", "x"), ("a.md", "x"));
        Assert.Empty(site.Found());
        Assert.Single(site.Knowledge.Items);
        Assert.Empty(site.Assets);
    }

    [Fact]
    public void Everything_else_is_a_file_to_be_published() =>
        Assert.Equal(["a/photo.PNG", "robots.txt"], TestSite.Load(("robots.txt", ""), ("a/photo.PNG", ""), ("b.MD", "")).Assets.Select(asset => asset.Path));

    [Fact]
    public void An_empty_folder_is_an_empty_site() => Assert.Empty(TestSite.Load(ContentTree.OfText("content", [])).Found());
}
