using RoadmapSite.Engine.Edits;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Tests.Edits;

public sealed class IdRenameTests
{
    [Fact]
    public void The_file_goes_with_the_id_and_the_old_id_becomes_an_alias() =>
        Assert.Equal(
            ("wards/B.md", "---\nid: B\naliases: [A]\ntitle: Ward\n---\n"),
            One(("wards/A.md", "---\nid: A\ntitle: Ward\n---\n")));

    [Fact]
    public void A_file_under_another_name_stays_where_it_is() =>
        Assert.Equal(
            ("wards/east.md", "---\nid: \"B\" # for good\naliases: [A]\ntitle: Ward\n---\n"),
            One(("wards/east.md", "---\nid: \"A\" # for good\ntitle: Ward\n---\n")));

    [Fact]
    public void An_id_that_is_not_written_is_the_name_of_the_file_alone() =>
        Assert.Equal(
            ("wards/B.md", "---\naliases: [A]\ntitle: Ward\n---\n"),
            One(("wards/A.md", "---\ntitle: Ward\n---\n")));

    [Fact]
    public void Windows_line_ends_stay() =>
        Assert.Equal(
            ("wards/B.md", "---\r\nid: B\r\naliases: [A]\r\ntitle: Ward\r\n---\r\nWords.\r\n"),
            One(("wards/A.md", "---\r\nid: A\r\ntitle: Ward\r\n---\r\nWords.\r\n")));

    [Theory]
    [InlineData("aliases: [X]", "aliases: [X, A]")]
    [InlineData("aliases: []", "aliases: [A]")]
    [InlineData("aliases:", "aliases: [A]")]
    [InlineData("aliases: ~", "aliases: [A]")]
    [InlineData("aliases: [X, \"B\"]", "aliases: [X, \"A\"]")]
    [InlineData("aliases:\n  - X # once\nbeds: 3", "aliases:\n  - X # once\n  - A\nbeds: 3")]
    [InlineData("aliases:\n- B\n- X", "aliases:\n- A\n- X")]
    public void The_old_id_joins_the_aliases_in_the_way_they_are_written(string before, string after) =>
        Assert.Equal(
            ("wards/B.md", $"---\nid: B\ntitle: Ward\n{after}\n---\n"),
            One(("wards/A.md", $"---\nid: A\ntitle: Ward\n{before}\n---\n")));

    [Fact]
    public void An_item_of_a_list_is_renamed_in_its_place()
    {
        var files = Rename("A", "B", ("wards.yml", "items:\n  - id: A\n    title: One\n  - {id: C, title: Two, near: [A, A/x]}\n"));
        Assert.Equal("items:\n  - id: B\n    aliases: [A]\n    title: One\n  - {id: C, title: Two, near: [B, B/x]}\n", files["wards.yml"]);

        files = Rename("C", "D", ("wards.yml", "items:\n  - id: A\n    title: One\n  - {id: C, title: Two}\n"));
        Assert.Equal("items:\n  - id: A\n    title: One\n  - {id: D, aliases: [C], title: Two}\n", files["wards.yml"]);
    }

    [Fact]
    public void Everything_that_names_it_says_the_new_id()
    {
        var files = Rename(
            "A",
            "B",
            ("wards/A.md", "---\ntitle: Ward\nchecks:\n  - {id: roof, title: Roof}\n---\nSee [[A/roof]], [here](A.md#x) and [[C]].\n"),
            ("wards/C.md", "---\ntitle: Other\nnear: ['A', \"A/roof\"]\nany: a\n---\n[[A]], [[A/roof|the roof]], [[A#top]], [A.md](A.md) and [ref].\n\n| t |\n| --- |\n| [[A\\|words]] |\n\n[ref]: ../wards/A.md#y \"A.md\"\n\n`[[A]]`\n"),
            ("devices/D.md", "---\ntitle: Device\nward: A # the ward A\n---\n"),
            ("devices/_defaults.yml", "owner: nurse\n"),
            ("pages/deep/p.md", "Look at [it](../../wards/A.md) and [root](/wards/A.md).\n"));

        Assert.Equal("---\naliases: [A]\ntitle: Ward\nchecks:\n  - {id: roof, title: Roof}\n---\nSee [[B/roof]], [here](B.md#x) and [[C]].\n", files["wards/B.md"]);
        Assert.Equal("---\ntitle: Other\nnear: ['B', \"B/roof\"]\nany: B\n---\n[[B]], [[B/roof|the roof]], [[B#top]], [A.md](B.md) and [ref].\n\n| t |\n| --- |\n| [[B\\|words]] |\n\n[ref]: ../wards/B.md#y \"A.md\"\n\n`[[A]]`\n", files["wards/C.md"]);
        Assert.Equal("---\ntitle: Device\nward: B # the ward A\n---\n", files["devices/D.md"]);
        Assert.Equal("Look at [it](../../wards/B.md) and [root](/wards/B.md).\n", files["pages/deep/p.md"]);
    }

    [Fact]
    public void A_default_for_many_items_is_changed_once()
    {
        var files = Rename(
            "nurse",
            "matron",
            ("roles.yml", "items:\n  - {id: nurse, title: Nurse}\n"),
            ("wards/_defaults.yml", "owner: nurse\n"),
            ("wards/A.md", "---\ntitle: A\n---\n"),
            ("wards/C.md", "---\ntitle: C\n---\n"));
        Assert.Equal("owner: matron\n", files["wards/_defaults.yml"]);
    }

    [Fact]
    public void A_prefix_is_no_id_and_stays()
    {
        var files = Rename(
            "act",
            "law",
            ("standards/act.yml", "title: Act\nprefix: p\nclauses:\n  - {id: \"1\", title: One}\n"),
            ("wards/A.md", "---\ntitle: A\nmeets: [\"p:1\", \"act:1\"]\n---\n"));
        Assert.Equal("---\ntitle: A\nmeets: [\"p:1\", \"law:1\"]\n---\n", files["wards/A.md"]);
        Assert.Equal("aliases: [act]\ntitle: Act\nprefix: p\nclauses:\n  - {id: \"1\", title: One}\n", files["standards/law.yml"]);
    }

    [Fact]
    public void A_table_beside_the_file_goes_with_it()
    {
        var files = Rename("D", "E", ("wards/A.md", "---\ntitle: A\n---\n"), ("devices/D.md", "---\ntitle: D\nward: A\n---\n"), ("devices/D.csv", "date,value\n2026-01-01,3\n"));
        Assert.Equal(["devices/E.csv", "devices/E.md", "wards/A.md"], files.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_page_moves_with_its_path_and_its_own_links_still_lead_where_they_did()
    {
        var files = Rename(
            "guide/start",
            "help/first/steps",
            ("guide/start.md", "# Start\n\n[Next](next.md#a), [[next]], ![Plan](plan.svg), [out](https://x.example/next.md), [top](#start)\n"),
            ("guide/next.md", "[Back](start.md), [[start]], [[guide/start#x]]\n"),
            ("guide/plan.svg", "<svg/>"));
        Assert.Equal("---\naliases: [guide/start]\n---\n\n# Start\n\n[Next](../../guide/next.md#a), [[next]], ![Plan](../../guide/plan.svg), [out](https://x.example/next.md), [top](#start)\n", files["help/first/steps.md"]);
        Assert.Equal("[Back](../help/first/steps.md), [[steps]], [[help/first/steps#x]]\n", files["guide/next.md"]);
    }

    [Fact]
    public void Another_spelling_of_the_same_id_needs_no_alias() =>
        Assert.Equal(
            "---\nid: a\ntitle: Ward\n---\n",
            Rename("A", "a", ("wards/A.md", "---\nid: A\ntitle: Ward\n---\n"))["wards/a.md"]);

    [Theory]
    [InlineData("A", "A has this id already.")]
    [InlineData("b c", "“b c” cannot be an id; use letters and digits with “-”, “_” or “.” between them, such as INIT-01.")]
    [InlineData("a/b", "“a/b” cannot be an id; use letters and digits with “-”, “_” or “.” between them, such as INIT-01.")]
    [InlineData("null", "“null” cannot be an id; use letters and digits with “-”, “_” or “.” between them, such as INIT-01.")]
    [InlineData("c", "“C” is the id of “Cee”; an id is never used twice.")]
    [InlineData("C-old", "“C-old” was once the id of C “Cee”, and links still lead there by it.")]
    [InlineData("taken", "There is a file wards/taken.md already.")]
    public void An_id_that_cannot_be_is_refused_with_the_reason(string id, string reason)
    {
        var site = TestSite.Load(
            ("wards/A.md", "---\ntitle: A\n---\n"),
            ("wards/C.md", "---\ntitle: Cee\naliases: [C-old]\n---\n"),
            ("wards/taken.md", "---\nid: D\ntitle: D\n---\n"));
        Assert.Equal(reason, IdRename.Refusal(site, site.Item("A"), id));
    }

    private static (string Path, string Text) One((string Path, string Text) file)
    {
        var files = Rename("A", "B", file);
        return (files.Keys.Single(), files.Values.Single());
    }

    /// <summary>The files afterwards, by path. Renamed back they are the same apart from aliases, which is asserted on the way.</summary>
    private static Dictionary<string, string> Rename(string id, string newId, params (string Path, string Text)[] files)
    {
        var renamed = Apply(files, id, newId);
        Assert.Equal(files.Select(file => file.Path).Order(StringComparer.Ordinal), Apply(renamed, newId, id).Select(file => file.Path).Order(StringComparer.Ordinal));
        return renamed.ToDictionary(file => file.Path, file => file.Text);
    }

    private static (string Path, string Text)[] Apply((string Path, string Text)[] files, string id, string newId)
    {
        var site = TestSite.Load(files);
        var item = site.Item(id);
        Assert.Null(IdRename.Refusal(site, item, newId));
        var rename = IdRename.Of(site, item, newId);
        var moves = rename.Moves.ToDictionary(move => move.From, move => move.To);
        var edits = rename.Files.ToDictionary(group => group.Key, group => group.AsEnumerable());
        return [.. files.Select(file => (moves.GetValueOrDefault(file.Path, file.Path), TextEdits.Apply(file.Text, edits.GetValueOrDefault(file.Path, []))))];
    }
}
