using RoadmapSite.Engine.Tests.Hospital;

namespace RoadmapSite.Engine.Tests.Items;

public sealed class BindingTests
{
    private static readonly (string, string)[] Others =
    [
        ("roles/cio.md", "---\ntitle: Chief information officer\n---\n"),
        ("wards/B.md", "---\ntitle: Ward B\n---\n"),
    ];

    [Fact]
    public void Every_kind_of_value_is_read()
    {
        var ward = TestSite.OneWard("""
            kind: Surgical
            head: cio
            beds: 24
            opened: 2027-Q2
            safe: true
            story: "Since 1923"
            level: high
            near: [B]
            checks:
              - {id: fire, title: Fire drill, due: 2027-05-01}
            cost: {2027: 1200.5, "2028": -3}
            """, Others);
        Assert.Equal("surgical", ward.Kind);
        Assert.Equal("cio", ward.Head!.Target!.Id);
        Assert.Equal(24, ward.Beds);
        Assert.Equal("2027-Q2", ward.Opened!.Value.Text);
        Assert.True(ward.Safe);
        Assert.Equal("Since 1923", ward.Story);
        Assert.Equal(2, ward.Level);
        Assert.Equal("B", ward.Near[0].Target!.Id);
        Assert.Equal("Fire drill", ward.Checks[0].Title);
        Assert.Equal([(2027, 1200.5), (2028, -3)], ward.Cost.Select(entry => (entry.Key, entry.Value)));
    }

    [Theory]
    [InlineData("beds: many", "wards/A.md(3,7) wrong-type «many»")]
    [InlineData("beds: 1,200", "wards/A.md(3,7) wrong-type «1,200»")]
    [InlineData("beds: 501", "wards/A.md(3,7) wrong-type «501»")]
    [InlineData("beds: 2.5", "wards/A.md(3,7) wrong-type «2.5»")]
    [InlineData("beds: \"24\"", "wards/A.md(3,7) wrong-type «\"24\"»")]
    [InlineData("beds: [24]", "wards/A.md(3,7) wrong-type «[24]»")]
    [InlineData("beds: 1e400", "wards/A.md(3,7) wrong-type «1e400»")]
    [InlineData("beds: ٢٤", "wards/A.md(3,7) wrong-type «٢٤»")]
    [InlineData("share: 60", "wards/A.md(3,8) wrong-type «60»")]
    [InlineData("safe: yes", "wards/A.md(3,7) wrong-type «yes»")]
    [InlineData("safe: 'true'", "wards/A.md(3,7) wrong-type «'true'»")]
    [InlineData("opened: soon", "wards/A.md(3,9) wrong-type «soon»")]
    [InlineData("opened: 2027-02-30", "wards/A.md(3,9) impossible-date «2027-02-30»")]
    [InlineData("opened: ٢٠٢٧-01-01", "wards/A.md(3,9) wrong-type «٢٠٢٧-01-01»")]
    [InlineData("opened: {date: 2027}", "wards/A.md(3,9) wrong-type «{date: 2027}»")]
    [InlineData("kind: surgery", "wards/A.md(3,7) unknown-value «surgery»")]
    [InlineData("level: medium", "wards/A.md(3,8) unknown-value «medium»")]
    [InlineData("bed: 24", "wards/A.md(3,1) unknown-key «bed»")]
    [InlineData("story: [a, b]", "wards/A.md(3,8) wrong-type «[a, b]»")]
    [InlineData("story: TBD", "wards/A.md(3,8) placeholder-text «TBD»")]
    [InlineData("story: \"\"", "wards/A.md(3,8) placeholder-text «\"\"»")]
    [InlineData("story: <what happened>", "wards/A.md(3,8) placeholder-text «<what happened>»")]
    [InlineData("story: no", "wards/A.md(3,8) ambiguous-scalar «no»")]
    [InlineData("story: 1.10", "wards/A.md(3,8) ambiguous-scalar «1.10»")]
    [InlineData("story: 2027-03-31", "wards/A.md(3,8) ambiguous-scalar «2027-03-31»")]
    [InlineData("story: |\n  TODO: later", "wards/A.md(3,8) placeholder-text «|»")]
    [InlineData("near: B", "wards/A.md(3,7) wrong-type «B»")]
    [InlineData("near: [B, C]", "wards/A.md(3,11) broken-reference «C»")]
    [InlineData("near:\n  - B\n  - cio", "wards/A.md(5,5) reference-to-wrong-type «cio»")]
    [InlineData("near: [A]", "wards/A.md(3,8) self-reference «A»")]
    [InlineData("near: [b]", "wards/A.md(3,8) id-case-differs «b»")]
    [InlineData("near: [B, B]", "wards/A.md(3,11) wrong-cardinality «B»")]
    [InlineData("near:\n  - B\n  - B", "wards/A.md(5,5) wrong-cardinality «B»")]
    [InlineData("near: [C, C]", "wards/A.md(3,8) broken-reference «C»", "wards/A.md(3,11) wrong-cardinality «C»")]
    [InlineData("head: [cio]", "wards/A.md(3,7) wrong-type «[cio]»")]
    [InlineData("checks: fire", "wards/A.md(3,9) wrong-type «fire»")]
    [InlineData("checks: [fire]", "wards/A.md(3,10) wrong-type «fire»")]
    [InlineData("checks:\n  - id: fire\n    titel: Fire drill", "wards/A.md(5,5) unknown-key «titel»")]
    [InlineData("checks:\n  - id: fire", "wards/A.md(4,5) missing-field «id»")]
    [InlineData("checks: [{id: a, title: A, due: never}]", "wards/A.md(3,33) wrong-type «never»")]
    [InlineData("checks: {id: a, title: A}", "wards/A.md(3,9) wrong-type «{id: a, title: A}»")]
    [InlineData("cost: {soon: 3}", "wards/A.md(3,8) wrong-type «soon»")]
    [InlineData("cost: {2027: lots}", "wards/A.md(3,14) wrong-type «lots»")]
    [InlineData("cost: 3", "wards/A.md(3,7) wrong-type «3»")]
    [InlineData("beds: 24\nbeds: 25", "wards/A.md(4,1) duplicate-key «beds»")]
    [InlineData("id: a b", "wards/A.md(3,5) malformed-id «a b»")]
    [InlineData("id: B", "wards/B.md(2,1) duplicate-id «title»")]
    public void One_mistake_is_one_message_at_the_word(string lines, params string[] found) => Assert.Equal(found, TestSite.FoundInWard(lines, Others));

    [Theory]
    [InlineData("titel: x\nbeds: 1")]
    [InlineData("title: Safe: always")]
    [InlineData("title: \"x")]
    [InlineData("title: [x")]
    [InlineData("title:x\nbeds: 1")]
    public void A_required_key_that_is_misspelt_or_unreadable_is_not_missing_as_well(string lines) =>
        Assert.Single(TestSite.Load(("wards/A.md", $"---\n{lines}\n---\n")).Found());

    [Theory]
    [InlineData("beds: 1\nsafe: true")]
    [InlineData("title:\nbeds: 1")]
    [InlineData("title: ~\nbeds: 1")]
    [InlineData("title: null\nbeds: 1")]
    [InlineData("")]
    public void A_required_key_that_is_not_there_is_missing(string lines) =>
        Assert.Contains("missing-field", Assert.Single(TestSite.Load(("wards/A.md", $"---\n{lines}\n---\n")).Found()), StringComparison.Ordinal);

    [Fact]
    public void What_could_be_read_is_kept_beside_what_could_not()
    {
        var ward = TestSite.OneWard("beds: many\nopened: 2027\nnear: [C, B]\ncost: {2027: lots, 2028: 3}\nkind: [", Others);
        Assert.Null(ward.Beds);
        Assert.Equal(2027, ward.Opened!.Value.Start.Year);
        Assert.Equal([null, "B"], ward.Near.Select(reference => reference.Target?.Id));
        Assert.Equal(2028, Assert.Single(ward.Cost).Key);
        Assert.Null(ward.Kind);
    }

    [Fact]
    public void A_list_and_a_map_written_in_block_style_point_at_their_key()
    {
        var ward = TestSite.OneWard("near:\n  - B\ncost:\n  2027: 3", Others);
        Assert.Equal("near", ward.At(Ward.NearField).Text);
        Assert.Equal("cost", ward.At(Ward.CostField).Text);
        Assert.Equal("title", ward.At(Ward.BedsField).Text);
    }

    [Theory]
    [InlineData("operating", "surgical")]
    [InlineData("Operating", "surgical")]
    [InlineData("MEDICAL", "medical")]
    [InlineData("'medical'", "medical")]
    public void Everyday_words_and_capitals_are_read_as_the_word_of_the_vocabulary(string written, string kept) =>
        Assert.Equal(kept, TestSite.OneWard($"kind: {written}").Kind);

    [Fact]
    public void A_long_value_is_quoted_short_and_on_one_line()
    {
        var site = TestSite.Load(("wards/A.md", "---\ntitle: |\n  Ward\n  A\nkind: >\n  a very long\n  story about what is done in this ward, and by whom\nnear: [A]\n---\n"));
        Assert.Equal(2, site.Found().Length);
        Assert.All(site.Findings.Open, finding => Assert.DoesNotContain('\n', finding.Message));
        Assert.All(site.Findings.Open, finding => Assert.InRange(finding.Message.Length, 1, 100));
    }

    [Fact]
    public void Help_for_a_list_of_one_shows_the_brackets() => Assert.Contains("near: [B]", Help("near: B"), StringComparison.Ordinal);

    [Fact]
    public void Help_for_a_number_in_quotes_is_to_take_them_off() => Assert.Contains("24 without quotes", Help("beds: \"24\""), StringComparison.Ordinal);

    [Fact]
    public void Help_for_an_unknown_word_lists_the_words() => Assert.Equal("did you mean “surgical”? it can be medical, surgical, maternity", Help("kind: surgica"));

    [Fact]
    public void Windows_line_ends_do_not_move_a_place() => Assert.Equal(
        ["wards/A.md(4,7) wrong-type «many»"],
        TestSite.Load(("wards/A.md", "\uFEFF---\r\ntitle: Ward A\r\nstory: é 😀\r\nbeds: many\r\n---\r\n")).Found());

    private static string Help(string lines) => TestSite.Load([("wards/A.md", $"---\ntitle: Ward A\n{lines}\n---\n"), .. Others]).Findings.Open[0].Help!;
}
