using RoadmapSite.Engine.Tests.Hospital;

namespace RoadmapSite.Engine.Tests.Content;

public sealed class CsvTests
{
    private const string Device = "---\ntitle: Scanner\nward: A\n---\n";

    [Theory]
    [InlineData("date,value,note\n2026-01-31,1.5,fine\n2026-02-28,2,\n")]
    [InlineData("date,value,note\r\n2026-01-31,1.5,fine\r\n2026-02-28,2\r\n")]
    [InlineData("date;value;note\n2026-01-31;1.5;fine\n2026-02-28;2;\n")]
    [InlineData("date\tvalue\tnote\n2026-01-31\t1.5\tfine\n2026-02-28\t2\t\n")]
    [InlineData("note,value,date\n\"fine\",\"1.5\",2026-01-31\n,2,2026-02-28")]
    [InlineData("\uFEFFdate , value,note\n2026-01-31 , 1.5 ,fine\n\n,,\n2026-02-28,2,\n\n")]
    public void A_table_beside_an_item_is_read_as_one_of_its_fields(string csv)
    {
        var site = Load(csv);
        Assert.Empty(site.Found());
        var readings = site.Knowledge.Find<Device>("DEV-1")!.Readings;
        Assert.Equal([1.5, 2], readings.Select(reading => reading.Number!.Value));
        Assert.Equal(new DateOnly(2026, 1, 31), readings[0].Date!.Value.Start);
        Assert.Equal(["fine", null], readings.Select(reading => reading.Note));
    }

    [Fact]
    public void Quotes_hold_commas_line_breaks_and_quotes()
    {
        var site = Load("date,value,note\n2026-01-31,1,\"one, \"\"two\"\"\nthree\"\n");
        Assert.Empty(site.Found());
        Assert.Equal("one, \"two\"\nthree", site.Knowledge.Find<Device>("DEV-1")!.Readings[0].Note);
    }

    [Fact]
    public void A_word_in_a_cell_is_text_whatever_yaml_would_make_of_it() => Assert.Empty(Load("date,value,note\n2026-01-31,1,1.10\n2026-02-28,2,yes\n").Found());

    [Fact]
    public void A_bad_cell_is_reported_at_its_place_in_the_table() => Assert.Equal(
        ["devices/DEV-1.csv(2,12) wrong-type «many»", "devices/DEV-1.csv(3,1) impossible-date «2026-02-30»", "devices/DEV-1.csv(4,1) missing-field «2026-03-31»"],
        Load("date,value\n2026-01-31,many\n2026-02-30,2\n2026-03-31,\n").Found());

    [Fact]
    public void An_unknown_column_is_reported_once() => Assert.Equal(
        ["devices/DEV-1.csv(1,12) unknown-key «valeu»"],
        Load("date,value,valeu\n2026-01-31,1,1\n2026-02-28,2,2\n").Found());

    [Fact]
    public void A_cell_too_many_is_reported_and_nothing_is_cut_off_silently()
    {
        var site = Load("date,value\n2026-01-31,1,250\n2026-02-28,2\n");
        Assert.Equal(["devices/DEV-1.csv(2,14) wrong-type «250»"], site.Found());
        Assert.Single(site.Knowledge.Find<Device>("DEV-1")!.Readings);
    }

    [Fact]
    public void A_quote_that_is_never_closed_is_reported() =>
        Assert.Contains("devices/DEV-1.csv(2,14) wrong-type «\"»", Load("date,value,note\n2026-01-31,1,\"open\n2026-02-28,2,x\n").Found());

    [Fact]
    public void Values_in_both_places_are_reported_and_those_in_the_page_count()
    {
        var site = TestSite.Load(
            ("wards/A.md", "---\ntitle: A\n---\n"),
            ("devices/DEV-1.md", "---\ntitle: Scanner\nward: A\nreadings: [{date: 2026-01-31, value: 9}]\n---\n"),
            ("devices/DEV-1.csv", "date,value\n2026-02-28,2\n"));
        Assert.Equal(["devices/DEV-1.csv(1,1) duplicate-key «date,value»"], site.Found());
        Assert.Equal(9, Assert.Single(site.Knowledge.Find<Device>("DEV-1")!.Readings).Number);
    }

    [Fact]
    public void A_table_beside_no_item_is_a_file_that_pages_may_link_to()
    {
        var site = TestSite.Load(("index.md", "[the list](lists/beds.csv)"), ("lists/beds.csv", "a,b\n1,2,3\n"));
        Assert.Empty(site.Found());
        Assert.Equal(["lists/beds.csv"], site.Assets.Select(asset => asset.Path));
    }

    [Theory]
    [InlineData("")]
    [InlineData("date,value\n")]
    public void An_empty_table_is_an_empty_list(string csv)
    {
        var site = Load(csv);
        Assert.Empty(site.Found());
        Assert.Empty(site.Knowledge.Find<Device>("DEV-1")!.Readings);
    }

    private static Site Load(string csv) => TestSite.Load(("wards/A.md", "---\ntitle: A\n---\n"), ("devices/DEV-1.md", Device), ("devices/DEV-1.csv", csv));
}
