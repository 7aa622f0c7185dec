using RoadmapSite.Engine.Tests.Hospital;

namespace RoadmapSite.Engine.Tests.Items;

public sealed class ReferenceTests
{
    private static readonly (string, string)[] Others =
    [
        ("wards/B.md", "---\ntitle: Ward B\nhead: cio\naliases: [OLD-B]\nchecks: [{id: fire, title: Fire drill}, {id: flood, title: Flood drill}]\n---\n"),
        ("standards/privacy-act-2023.md", "---\ntitle: Privacy act\nprefix: pa\nclauses: [{id: 4.1(b), title: Access}]\n---\n"),
        ("roles/cio.md", "---\ntitle: Chief information officer\n---\n"),
    ];

    [Theory]
    [InlineData("near: [B]", "B", null)]
    [InlineData("near: [OLD-B]", "B", null)]
    [InlineData("near: [B/fire]", "B", "fire")]
    [InlineData("near: [\"B/fire\"]", "B", "fire")]
    [InlineData("meets: [\"pa:4.1(b)\"]", "privacy-act-2023", "4.1(b)")]
    [InlineData("meets: [pa:4.1(b)]", "privacy-act-2023", "4.1(b)")]
    [InlineData("meets: [pa]", "privacy-act-2023", null)]
    [InlineData("meets: [privacy-act-2023]", "privacy-act-2023", null)]
    [InlineData("any: cio", "cio", null)]
    [InlineData("owner: cio", "cio", null)]
    public void An_id_finds_its_item_and_its_part(string lines, string id, string? part)
    {
        Assert.Empty(TestSite.FoundInWard(lines, Others));
        var reference = Assert.Single(TestSite.OneWard(lines, Others).References);
        Assert.Equal(id, reference.Target!.Id);
        Assert.Equal(part, reference.PartId);
        Assert.Equal(part is null, reference.TargetPart is null);
    }

    [Theory]
    [InlineData("near: [OLD-C]", "There is no ward “OLD-C”.", "did you mean “OLD-B” (Ward B)?")]
    [InlineData("near: [C]", "There is no ward “C”.", "check the id, or add the ward")]
    [InlineData("near: [B/fires]", "B “Ward B” has no part “fires”.", "did you mean “fire”?")]
    [InlineData("near: [B/x]", "B “Ward B” has no part “x”.", "it has fire, flood")]
    [InlineData("near: [A/x]", "A “Ward A” has no part “x”.", "it has no parts with ids; name the item alone")]
    [InlineData("meets: [\"pa:4.1(c)\"]", "privacy-act-2023 “Privacy act” has no part “4.1(c)”.", "did you mean “4.1(b)”?")]
    [InlineData("meets: [\"ap:4.1(b)\"]", "There is no standard “ap”.", "did you mean “pa” (Privacy act)?")]
    [InlineData("owner: Jane Smith", "There is no role “Jane Smith”.", "check the id, or add the role")]
    [InlineData("owner: B", "B “Ward B” is a ward, and “owner” names a role.", "write the id of a role here, or move “B” to the key that is meant for it")]
    [InlineData("any: nothing-at-all", "There is no item “nothing-at-all”.", "check the id, or add the item")]
    [InlineData("owner: CIO", "“CIO” is written “cio” where it is defined.", "write “cio”: some tools and web servers tell capitals apart")]
    public void An_id_that_finds_nothing_says_so_and_offers_the_nearest(string lines, string message, string help)
    {
        var finding = Assert.Single(TestSite.Load([("wards/A.md", $"---\ntitle: Ward A\n{lines}\n---\n"), .. Others]).Findings.Open);
        Assert.Equal((message, help), (finding.Message, finding.Help));
    }

    [Fact]
    public void An_id_in_other_capitals_is_a_warning_and_found_all_the_same() => Assert.Equal("cio", TestSite.OneWard("owner: CIO", Others).Owner!.Id);

    [Fact]
    public void A_part_of_the_item_itself_is_no_self_reference() =>
        Assert.Empty(TestSite.FoundInWard("near: [A/fire]\nchecks: [{id: fire, title: Fire drill}]"));

    [Fact]
    public void Two_items_of_one_id_are_one_finding_whatever_refers_to_them()
    {
        var site = TestSite.Load(("wards/A.md", "---\ntitle: Ward A\nowner: X\nnear: [X]\n---\n"), ("wards/X.md", "---\ntitle: Ward X\n---\n"), ("roles/X.md", "---\ntitle: Role X\n---\n"));
        Assert.Equal(["roles/X.md(2,1) duplicate-id «title»"], site.Found());
        Assert.Equal("wards/X.md", Assert.Single(site.Findings.Open[0].Notes).At.File.Path);
        Assert.Equal("Role X", site.Item("A").Owner!.Title);
        Assert.Equal("Ward X", site.Knowledge.Find<Ward>("A")!.Near[0].Target!.Title);
    }

    [Fact]
    public void Ids_that_differ_in_capitals_only_are_two_of_one() =>
        Assert.Equal(["wards/b.md(2,1) duplicate-id «title»"], TestSite.Load(("wards/b.md", "---\ntitle: b\n---\n"), ("wards/B.md", "---\ntitle: B\n---\n")).Found());

    [Theory]
    [InlineData("INIT-01", true)]
    [InlineData("ward_7.b", true)]
    [InlineData("Größe", true)]
    [InlineData("سياسة", true)]
    [InlineData("2027", true)]
    [InlineData("a b", false)]
    [InlineData("a/b", false)]
    [InlineData("-a", false)]
    [InlineData("a.", false)]
    [InlineData("a?", false)]
    [InlineData("..", false)]
    public void An_id_can_be_a_file_a_link_and_an_anchor(string id, bool isGood) =>
        Assert.Equal(isGood ? [] : ["malformed-id"], TestSite.Load(("wards.yml", $"items: [{{id: \"{id}\", title: A}}]")).Findings.Open.Select(finding => finding.Rule.Name));

    [Fact]
    public void An_id_too_long_for_a_file_name_is_malformed() =>
        Assert.Equal(["malformed-id"], TestSite.Load(("wards.yml", $"items: [{{id: {new string('x', 200)}, title: A}}]")).Findings.Open.Select(finding => finding.Rule.Name));

    [Fact]
    public void Relations_are_named_after_their_top_level_key_and_known_from_both_ends()
    {
        var site = TestSite.Load([("wards/A.md", "---\ntitle: Ward A\nowner: cio\nnear: [B, B/fire]\n---\n[[B]] [[cio]]\n"), .. Others]);
        Assert.Empty(site.Found());
        var graph = site.Knowledge.Links;
        Assert.Equal(["cio owner", "B near", "B mentions", "cio mentions"], graph.From(site.Item("A")).Select(relation => $"{relation.To.Id} {relation.Name}"));
        Assert.Equal(["A"], graph.To<Ward>(site.Item("B"), "near").Select(ward => ward.Id));
        Assert.Empty(graph.To<Role>(site.Item("B")));
    }

    [Fact]
    public void A_site_has_one_charter()
    {
        Site Load(params (string, string)[] files) =>
            Site.Load(Engine.Content.ContentTree.OfText("content", files.Select(file => KeyValuePair.Create(file.Item1, file.Item2))), TestSite.WithCharter, TestSite.Options);

        Assert.Empty(Load(("charter.md", "---\ntype: charter\ntitle: One\n---\n")).Found());
        Assert.Empty(Load(("index.md", "# Only prose so far")).Found());
        Assert.Equal(["b.md(2,1) wrong-cardinality «type»"], Load(("a.md", "---\ntype: charter\ntitle: One\n---\n"), ("b.md", "---\ntype: charter\ntitle: Two\n---\n")).Found());
        var none = Load(("roles/cio.md", "---\ntitle: CIO\n---\n"));
        Assert.Equal(["roadmap.yml(1,1) wrong-cardinality «»"], none.Found());
        Assert.Contains("add charter.md", none.Findings.Open[0].Help, StringComparison.Ordinal);
    }
}
