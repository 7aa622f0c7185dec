using RoadmapSite.Engine.Changes;
using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Tests.Hospital;
using RoadmapSite.Engine.Themes;

namespace RoadmapSite.Engine.Tests.Changes;

/// <summary>Two states of a site in strings, compared by code that knows neither wards nor devices.</summary>
public sealed class ComparisonTests
{
    private static readonly Catalog Catalog = new(new Subject
    {
        Types = [Ward.ItemType, Device.ItemType, Standard.ItemType, Role.ItemType],
        Figures =
        [
            knowledge =>
            [
                new("beds", "Beds", knowledge.Of<Ward>().Sum(ward => ward.Beds), $"{knowledge.Of<Ward>().Sum(ward => ward.Beds)}", "a-z.html") { MoreIsBetter = true },
                new("wards", "Wards", knowledge.Of<Ward>().Count, $"{knowledge.Of<Ward>().Count}", "a-z.html"),
                new("share", "Share", knowledge.Of<Ward>().Count == 1 ? 1 : null, "1", "a-z.html"),
            ],
        ],
    });

    [Theory]
    [InlineData("opened: 2026-03-31", "opened: 2026-06-30", "Opened: 31 Mar 2026 → 30 Jun 2026 (91 days later)")]
    [InlineData("opened: 2026-06-30", "opened: 2026-06-29", "Opened: 30 Jun 2026 → 29 Jun 2026 (1 day earlier)")]
    [InlineData("opened: 2026-Q2", "opened: 2026-05", "Opened: Q2 2026 → May 2026 (named more exactly)")]
    [InlineData("opened: 2026-06-30", "beds: 3", "Opened: 30 Jun 2026 → nothing|Beds: nothing → 3")]
    [InlineData("kind: medical", "kind: surgical", "Kind: medical → surgical")]
    [InlineData("kind: surgical", "kind: operating", "")]
    [InlineData("safe: true", "safe: false", "Safe: yes → no")]
    [InlineData("share: 0.601", "share: 0.602", "Share: 0.601 → 0.602")]
    [InlineData("beds: 1200", "beds: 1200.0", "")]
    [InlineData("story: One line.", "story: |\n  One\n  line.", "")]
    [InlineData("status: open", "status: closed", "Status: open → closed")]
    [InlineData("cost: {2026: 100, 2027: 5}", "cost: {2026: 350, 2028: 7}", "Cost, 2026: 100 → 350 (250 more)|Cost, 2028: nothing → 7 (added)|Cost, 2027: 5 → nothing (taken out)")]
    [InlineData("devices: [DEV-1, DEV-2]", "devices: [DEV-2, DEV-1]", "")]
    [InlineData("devices: [DEV-1, DEV-2]", "devices: [DEV-2]", "Devices: Pump → nothing (taken out)")]
    [InlineData("devices: [DEV-1]", "devices: [DEV-2]", "Devices: Pump → Scanner")]
    [InlineData("head: cno", "head: coo", "Head: Chief nurse → Chief operations")]
    [InlineData("checks: [{id: a, title: Doors, due: 2026-03-01}, {id: b, title: Taps}]", "checks: [{id: b, title: Taps}, {id: a, title: Doors, due: 2026-03-08}]", "Checks, Doors, due: 1 Mar 2026 → 8 Mar 2026 (7 days later)")]
    [InlineData("checks: [{id: a, title: Doors}]", "checks: [{id: a, title: Fire doors}, {id: b, title: Taps, due: 2027-Q1}]", "Checks, Taps: nothing → due Q1 2027 (added)|Checks, Fire doors, title: Doors → Fire doors")]
    [InlineData("checks: [{id: a, title: Doors}, {id: a, title: Taps}]", "checks: [{id: a, title: Doors}, {id: a, title: Taps}]", "")]
    [InlineData("allow: [{rule: empty-ward, reason: Being built}]", "tags: [new]", "Tags: nothing → new (added)")]
    public void A_changed_value_is_told_as_it_was_and_as_it_is(string before, string now, string told) => Assert.Equal(told, Told(WardWith(before), WardWith(now)));

    [Fact]
    public void Items_come_and_go()
    {
        var found = Of([("wards/A.md", "---\ntitle: A\n---\n"), ("wards/B.md", "---\ntitle: B\n---\n")], [("wards/B.md", "---\ntitle: B\n---\n"), ("wards/C.md", "---\ntitle: C\n---\n")]);
        Assert.Equal(("C", "A"), (Assert.Single(found.Added).Id, Assert.Single(found.Removed).Id));
        Assert.Empty(found.Changed);
    }

    [Fact]
    public void A_file_that_moved_is_no_change() =>
        Assert.True(Of([("wards/A.md", "---\ntitle: A\n---\nText.\n")], [("wards/west/A.md", "---\ntitle: A\n---\nText.\n")]).IsEmpty);

    [Fact]
    public void An_item_with_a_new_id_is_the_same_while_its_old_one_is_an_alias()
    {
        var found = Of(
            [("wards/A.md", "---\ntitle: A\n---\n"), ("devices/D.md", "---\ntitle: D\nward: A\n---\n")],
            [("wards/W-1.md", "---\ntitle: A\naliases: [A]\n---\n"), ("devices/D.md", "---\ntitle: D\nward: W-1\n---\n")]);
        Assert.True(found.IsEmpty);
    }

    [Theory]
    [InlineData("One. Two. Three.", "Three. One. Four! Two.", "Four!", 0)]
    [InlineData("One. Two.", "One.\n\n## Head\n\nMore.", "Head|More.", 1)]
    [InlineData("Same. Same.", "Same.", "", 1)]
    [InlineData("One\ntwo.", "One two.", "", 0)]
    public void Prose_is_told_by_its_sentences(string before, string now, string came, int went)
    {
        var found = Of([("wards/A.md", $"---\ntitle: A\n---\n{before}\n")], [("wards/A.md", $"---\ntitle: A\n---\n{now}\n")]);
        Assert.Equal((came, went), found.Changed is [var change] ? (string.Join('|', change.Came), change.Went) : ("", 0));
    }

    [Fact]
    public void A_text_nobody_touched_is_no_change_when_what_it_links_to_has_a_new_title() => Assert.Equal(
        ["A"],
        Of([("wards/A.md", "---\ntitle: Old\n---\n"), ("notes.md", "See [[A]].\n")], [("wards/A.md", "---\ntitle: New\n---\n"), ("notes.md", "See [[A]].\n")]).Changed.Select(change => change.Item.Id));

    [Fact]
    public void The_weightiest_change_comes_first()
    {
        (string, string)[] before = [.. "ABCDEF".Select(id => WardWith($"status: open\nopened: 2026-03-01\nbeds: 1\ncost: {{2026: 5}}\nstory: Once.", $"{id}")), ("a.md", "One.\n")];
        var found = Of(before, [
            ("a.md", "Two.\n"),
            WardWith("status: open\nopened: 2026-03-01\nbeds: 1\ncost: {2026: 5}\nstory: Twice.", "A"),
            WardWith("status: open\nopened: 2026-03-01\nbeds: 2\ncost: {2026: 5}\nstory: Once.", "B"),
            WardWith("status: open\nopened: 2026-03-01\nbeds: 1\ncost: {2026: 6}\nstory: Once.", "C"),
            WardWith("status: open\nopened: 2026-03-08\nbeds: 1\ncost: {2026: 5}\nstory: Once.", "D"),
            WardWith("status: open\nopened: 2026-02-01\nbeds: 2\ncost: {2026: 5}\nstory: Once.", "E"),
            WardWith("status: shut\nopened: 2026-03-01\nbeds: 1\ncost: {2026: 5}\nstory: Once.", "F")]);
        Assert.Equal(["F", "E", "D", "C", "B", "A", "a"], found.Changed.Select(change => change.Item.Id));
        Assert.Equal(["A", "a"], found.Changed.Where(change => change.IsOnlyWords).Select(change => change.Item.Id));
    }

    [Fact]
    public void Settings_that_decide_figures_are_told_and_those_of_appearance_are_not() => Assert.Equal(
        "Fiscal year start: 1 → 4|Date words, later: 2028 → 2029",
        string.Join('|', Of([("roadmap.yml", "fiscalYearStart: 1\ndateWords: {later: 2028}\n")], [("roadmap.yml", "fiscalYearStart: 4\ndateWords: {later: 2029}\ntheme: _new\nurl: https://example.org\n")]).Settings.Select(InWords)));

    [Fact]
    public void Figures_that_read_otherwise_have_moved_for_better_or_worse()
    {
        var found = Of([("wards/A.md", "---\ntitle: A\nbeds: 5\n---\n")], [("wards/A.md", "---\ntitle: A\nbeds: 3\n---\n"), ("wards/B.md", "---\ntitle: B\nbeds: 1\n---\n")]);
        Assert.Equal(
            [("Beds", "5", "4", FigureVerdict.Worse), ("Wards", "1", "2", FigureVerdict.Neither), ("Share", "1", null, FigureVerdict.Neither)],
            found.Figures.Select(figure => (figure.Figure.Label, figure.From, figure.To, figure.Verdict)));
    }

    [Fact]
    public void The_same_site_twice_has_not_changed() => Assert.True(Of([WardWith("beds: 3\ncost: {2026: 5}\nchecks: [{id: a, title: Doors}]")], [WardWith("beds: 3\ncost: {2026: 5}\nchecks: [{id: a, title: Doors}]")]).IsEmpty);

    private static (string Path, string Text) WardWith(string lines, string id = "A") => ($"wards/{id}.md", $"---\ntitle: Ward {id}\n{lines}\n---\n");

    private static string Told((string, string) before, (string, string) now)
    {
        (string, string)[] others =
        [
            ("devices/DEV-1.md", "---\ntitle: Pump\nward: A\n---\n"), ("devices/DEV-2.md", "---\ntitle: Scanner\nward: A\n---\n"),
            ("roles/cno.md", "---\ntitle: Chief nurse\n---\n"), ("roles/coo.md", "---\ntitle: Chief operations\n---\n"),
        ];
        var found = Of([before, .. others], [now, .. others]);
        return string.Join('|', found.Changed.SelectMany(change => change.Fields).Select(InWords));
    }

    private static string InWords(FieldChange change) => $"{change.Label}: {change.From ?? "nothing"} → {change.To ?? "nothing"}{(change.Difference is { } difference ? $" ({difference})" : "")}";

    private static Comparison Of((string Path, string Text)[] before, (string Path, string Text)[] now) => Comparison.Of(Load(before).Knowledge, Load(now).Knowledge, Catalog, Formats.Of("en-GB", null));

    private static Site Load((string Path, string Text)[] files) =>
        Site.Load(ContentTree.OfText("content", files.Select(file => KeyValuePair.Create(file.Path, file.Text))), Catalog, TestSite.Options);
}
