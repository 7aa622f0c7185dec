using RoadmapSite.Engine.Data;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Output.Downloads;
using RoadmapSite.Engine.Tests.Hospital;

namespace RoadmapSite.Engine.Tests.Output.Downloads;

public sealed class RegisterFilesTests
{
    private const string ByteOrderMark = "\uFEFF";

    [Fact]
    public void A_register_has_an_item_a_row_with_every_field_that_any_of_them_has() => Assert.Equal(
        ByteOrderMark + """"
        id,title,owner,url,tags,kind,beds,opened,safe,devices
        A,Ward A,cio,wards/A.html,quiet; north,surgical,12,2026-02-01,true,D-1; D-2
        B,"B, or ""Bee""",,wards/B.html,,,,2027-Q2,,

        """".ReplaceLineEndings("\r\n"),
        Files(
            ("wards/A.md", "---\ntitle: Ward A\nopened: 2026-02-01\nowner: cio\nkind: surgical\nbeds: 12\ndevices: [D-1, D-2]\nsafe: true\ntags: [quiet, north]\n---\n"),
            ("wards/B.md", "---\ntitle: B, or \"Bee\"\nopened: 2027-Q2\n---\n"),
            ("roles/cio.md", "---\ntitle: CIO\n---\n")).Text("data/wards.csv"));

    [Fact]
    public void A_list_of_parts_is_a_table_of_its_own_that_begins_with_its_item() => Assert.Equal(
        ByteOrderMark + "ward,id,title,due\r\nA,c1,Fire doors,2026-12-31\r\nA,c2,Oxygen,\r\n",
        Files(("wards/A.md", "---\ntitle: Ward A\nchecks:\n  - {id: c1, title: Fire doors, due: 2026-12-31}\n  - {id: c2, title: Oxygen}\n---\n")).Text("data/wards-checks.csv"));

    [Fact]
    public void A_map_by_year_is_a_table_with_the_year() => Assert.Equal(
        ByteOrderMark + "ward,year,cost\r\nA,2026,100\r\nA,2027,-2.5\r\n",
        Files(("wards/A.md", "---\ntitle: Ward A\ncost: {2026: 100, 2027: -2.5}\n---\n")).Text("data/wards-cost.csv"));

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    public void Text_that_a_spreadsheet_would_run_is_kept_as_text(string title, string written) =>
        Assert.Contains($",\"{written}\",", Files(("wards/A.md", $"---\ntitle: \"{title}\"\n---\n")).Text("data/wards.csv"), StringComparison.Ordinal);

    [Fact]
    public void Addresses_are_whole_where_the_site_s_own_is_known() =>
        Assert.Contains(",https://strategy.example/wards/A.html", Files(("roadmap.yml", "url: https://strategy.example"), ("wards/A.md", "---\ntitle: Ward A\n---\n")).Text("data/wards.csv"), StringComparison.Ordinal);

    [Fact]
    public void A_type_without_items_and_free_pages_have_no_register() =>
        Assert.Equal(["data/wards.csv", "data/wards.xlsx"], Files(("wards/A.md", "---\ntitle: Ward A\n---\n"), ("page.md", "# Words")).Keys);

    [Fact]
    public void Figures_of_the_type_s_own_section_follow_its_fields_and_say_so_where_a_field_has_their_name() => Assert.Equal(
        ByteOrderMark + "id,title,url,beds,computed.beds,use\r\nA,Ward A,wards/A.html,12,10,0.8\r\nB,Ward B,wards/B.html,,,0.5\r\n",
        Figures("wards", (json, ward) => json.Text("id", _ => ward.Id).Number("beds", 0, _ => ward.Beds - 2).Number("use", 1, _ => ward.Beds is null ? 0.5 : 0.8)).Text("data/wards.csv"));

    [Fact]
    public void Figures_of_other_names_are_lists_of_the_item() => Assert.Equal(
        ByteOrderMark + "ward,days\r\nA,3\r\nB,3\r\n",
        Figures("conflicts", (json, ward) => json.Text("id", _ => ward.Id).Integer("days", _ => 3)).Text("data/wards-conflicts.csv"));

    [Fact]
    public void The_same_site_gives_the_same_bytes()
    {
        (string, string)[] files = [("wards/A.md", "---\ntitle: Ward A\nchecks: [{id: c1, title: Fire doors}]\n---\n")];
        var (one, two) = (Files(files), Files(files));
        Assert.Equal(one.Keys, two.Keys);
        Assert.All(one, file => Assert.Equal(file.Value, two[file.Key]));
    }

    private static Dictionary<string, byte[]> Files(params (string Path, string Text)[] files) => SiteFiles.Of(new RegisterFiles(), TestSite.Load(files));

    /// <summary>Two wards with a section of figures about them.</summary>
    private static Dictionary<string, byte[]> Figures(string section, Func<ObjectShape<Ward>, Ward, ObjectShape<Ward>> shape)
    {
        var catalog = new Catalog(new Subject
        {
            Types = [Ward.ItemType],
            Data = [DataSection.Of(section, Shapes.List(new WardShape(shape)), knowledge => (IEnumerable<Ward>)knowledge.Of<Ward>())],
        });
        var tree = Engine.Content.ContentTree.OfText("content", [KeyValuePair.Create("wards/A.md", "---\ntitle: Ward A\nbeds: 12\n---\n"), KeyValuePair.Create("wards/B.md", "---\ntitle: Ward B\n---\n")]);
        return SiteFiles.Of(new RegisterFiles(), Site.Load(tree, catalog, TestSite.Options));
    }

    private sealed class WardShape(Func<ObjectShape<Ward>, Ward, ObjectShape<Ward>> shape) : Shape<Ward>
    {
        public override void Write(System.Text.Json.Utf8JsonWriter json, Ward value) => shape(new(), value).Write(json, value);

        public override void WriteSchema(System.Text.Json.Utf8JsonWriter json) => json.WriteBooleanValue(true);
    }
}
