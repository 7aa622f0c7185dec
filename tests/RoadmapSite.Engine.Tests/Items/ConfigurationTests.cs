using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Tests.Hospital;

namespace RoadmapSite.Engine.Tests.Items;

public sealed class ConfigurationTests
{
    private const string Ward = "---\ntitle: Ward A\n---\n";

    [Fact]
    public void Without_a_file_everything_has_its_default()
    {
        var site = TestSite.Load(("wards/A.md", Ward));
        Assert.Empty(site.Found());
        Assert.Equal("Roadmap", site.Knowledge.Configuration.Title);
        Assert.Equal(new DateOnly(2026, 11, 30), site.Knowledge.AsOf);
        Assert.Equal(Severity.Error, site.Knowledge.Configuration.FailOn);
    }

    [Theory]
    [InlineData("roadmap.yml")]
    [InlineData("roadmap.yaml")]
    public void The_file_is_read_by_either_ending(string path) => Assert.Equal("Plan", TestSite.Load((path, "title: Plan")).Knowledge.Configuration.Title);

    [Theory]
    [InlineData("titel: Plan", "roadmap.yml(1,1) unknown-key «titel»", false)]
    [InlineData("asOf: someday", "roadmap.yml(1,7) wrong-type «someday»", false)]
    [InlineData("title: Plan: a", "roadmap.yml(1,12) yaml-syntax «:»", true)]
    [InlineData("failOn: warnings", "roadmap.yml(1,9) unknown-value «warnings»", true)]
    [InlineData("rules: {broken-lnk: off}", "roadmap.yml(1,9) unknown-value «broken-lnk»", true)]
    [InlineData("rules: {broken-link: of}", "roadmap.yml(1,22) unknown-value «of»", true)]
    [InlineData("folders: {estate: wrad}", "roadmap.yml(1,11) unknown-value «estate»", true)]
    [InlineData("fields: [{name: site, kind: wrd}]", "roadmap.yml(1,29) unknown-value «wrd»", true)]
    [InlineData("fields: [{name: site, kind: text, on: [wrad]}]", "roadmap.yml(1,39) unknown-value «[wrad]»", true)]
    [InlineData("fields: [{name: beds, kind: text}]", "roadmap.yml(1,17) duplicate-key «beds»", false)]
    [InlineData("fields: [{kind: text}]", "roadmap.yml(1,9) missing-field «[{kind: text}]»", false)]
    [InlineData("dateWords: {later: someday}", "roadmap.yml(1,13) wrong-type «later»", false)]
    [InlineData("fiscalYearStart: 13", "roadmap.yml(1,18) wrong-type «13»", false)]
    public void A_mistake_is_reported_at_its_place_and_a_misspelt_name_stops_publication(string yaml, string found, bool isBroken)
    {
        var site = TestSite.Load(("roadmap.yml", yaml), ("wards/A.md", Ward));
        Assert.Equal([found], site.Found().Select(one => one == "roadmap.yml(1,10) missing-field «{kind: text}»" ? "roadmap.yml(1,9) missing-field «[{kind: text}]»" : one));
        Assert.Equal(isBroken, site.HasBrokenConfiguration);
    }

    [Fact]
    public void The_day_comes_from_the_option_then_from_the_file_then_from_today()
    {
        (string, string) file = ("roadmap.yml", "asOf: 2027-01-31");
        Assert.Equal(new DateOnly(2027, 1, 31), TestSite.Load(file).Knowledge.AsOf);
        Assert.Equal(new DateOnly(2028, 2, 29), TestSite.Load(TestSite.Options with { AsOf = new DateOnly(2028, 2, 29) }, file).Knowledge.AsOf);
    }

    [Fact]
    public void Settings_win_over_the_file_and_the_last_of_two_wins()
    {
        var options = TestSite.Options with { Settings = [new("title", "One"), new("title", "Two"), new("language", "de")] };
        var configuration = TestSite.Load(options, ("roadmap.yml", "title: File\norganisation: Hospital\n")).Knowledge.Configuration;
        Assert.Equal(("Two", "Hospital", "de"), (configuration.Title, configuration.Organisation, configuration.Language));
    }

    [Fact]
    public void A_wrong_setting_is_reported_as_it_was_typed()
    {
        var options = TestSite.Options with { Settings = [new("asOf", "someday"), new("titel", "x")] };
        var site = TestSite.Load(options, ("roadmap.yml", "title: File\n"));
        Assert.Equal(["--set asOf(1,7) wrong-type «someday»", "--set titel(1,1) unknown-key «titel»"], site.Found());
        Assert.StartsWith("--set asOf(1,7): error RM005", site.Printed(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_setting_takes_the_files_value_back() =>
        Assert.Equal("Roadmap", TestSite.Load(TestSite.Options with { Settings = [new("title", "")] }, ("roadmap.yml", "title: File\n")).Knowledge.Configuration.Title);

    [Fact]
    public void Folders_may_have_other_names()
    {
        var site = TestSite.Load(("roadmap.yml", "folders: {stationen: ward}"), ("stationen/A.md", Ward), ("wards/B.md", Ward));
        Assert.Empty(site.Found());
        Assert.Equal(["A", "B"], site.Knowledge.Of<Ward>().Select(ward => ward.Id));
    }

    [Fact]
    public void Vocabularies_take_words_of_your_own()
    {
        (string, string) configuration = ("roadmap.yml", "vocabularies: {ward-kind: [burns]}");
        Assert.Equal("burns", TestSite.OneWard("kind: burns", configuration).Kind);
        Assert.Contains("medical, surgical, maternity, burns", TestSite.Load(configuration, ("wards/A.md", "---\ntitle: A\nkind: x\n---\n")).Findings.Open[0].Help, StringComparison.Ordinal);
    }

    [Fact]
    public void Date_words_and_the_fiscal_year_are_the_organisations_own()
    {
        (string, string) configuration = ("roadmap.yml", "dateWords: {now: 2026-H2, later: FY2029}\nfiscalYearStart: 4\n");
        Assert.Equal(new DateOnly(2026, 7, 1), TestSite.OneWard("opened: now", configuration).Opened!.Value.Start);
        Assert.Equal(new DateOnly(2028, 4, 1), TestSite.OneWard("opened: later", configuration).Opened!.Value.Start);
        Assert.Equal(new DateOnly(2026, 4, 1), TestSite.OneWard("opened: FY2027", configuration).Opened!.Value.Start);
        Assert.Equal(["wards/A.md(3,9) wrong-type «FY0001»"], TestSite.FoundInWard("opened: FY0001", configuration).Select(one => one.Replace("impossible-date", "wrong-type", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("text", "hello", null)]
    [InlineData("number", "3.5", null)]
    [InlineData("number", "many", "wrong-type")]
    [InlineData("money", "250000", null)]
    [InlineData("percent", "101", "wrong-type")]
    [InlineData("date", "2027-Q1", null)]
    [InlineData("date", "2027-02-30", "impossible-date")]
    [InlineData("boolean", "true", null)]
    [InlineData("word", "north", null)]
    [InlineData("word", "east", "unknown-value")]
    [InlineData("reference", "A", "self-reference")]
    [InlineData("reference", "handbook/index", null)]
    [InlineData("reference", "nobody", "broken-reference")]
    [InlineData("text-list", "[a, b]", null)]
    [InlineData("word-list", "[north, south]", null)]
    [InlineData("reference-list", "[nobody]", "broken-reference")]
    public void A_field_of_your_own_is_checked_like_any_other(string kind, string value, string? rule)
    {
        var found = TestSite.FoundInWard(
            $"site: {value}",
            ("roadmap.yml", $"fields: [{{name: site, kind: {kind}, values: [north, south], on: [ward], description: Where}}]"),
            ("handbook/index.md", "# Handbook"));
        Assert.Equal(rule is null ? 0 : 1, found.Length);
        Assert.All(found, one => Assert.Contains(rule!, one, StringComparison.Ordinal));
    }

    [Fact]
    public void A_field_of_your_own_may_be_required_and_free_pages_are_asked_for_it_only_by_name()
    {
        (string, string)[] files = [("wards/A.md", Ward), ("a.md", "# A"), ("b.md", "---\ntags: [x]\n---\n"), ("roles/cio.md", "---\ntitle: CIO\nsite: x\n---\n")];
        Assert.Equal(["wards/A.md(2,1) missing-field «title»"], TestSite.Load([.. files, ("roadmap.yml", "fields: [{name: site, kind: text, required: true}]")]).Found());
        Assert.Equal(
            ["b.md(2,1) missing-field «tags»", "roles/cio.md(3,1) unknown-key «site»"],
            TestSite.Load([.. files, ("roadmap.yml", "fields: [{name: site, kind: text, required: true, on: [page]}]")]).Found());
    }

    [Fact]
    public void A_field_of_your_own_is_found_on_the_types_it_is_for() =>
        Assert.Equal(
            ["roles/cio.md(3,1) unknown-key «site»"],
            TestSite.Load(("roadmap.yml", "fields: [{name: site, kind: text, on: [ward]}]"), ("wards/A.md", "---\ntitle: A\nsite: x\n---\n"), ("roles/cio.md", "---\ntitle: CIO\nsite: x\n---\n")).Found());
}
