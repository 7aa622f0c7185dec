using System.Text;
using CsCheck;
using Ical.Net.CalendarComponents;
using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Output.Calendars;
using RoadmapSite.Engine.Tests.Hospital;
using RoadmapSite.Engine.Text;
using Calendar = Ical.Net.Calendar;

namespace RoadmapSite.Engine.Tests.Output.Calendars;

/// <summary>Calendars, as another library reads them.</summary>
public sealed class CalendarFilesTests
{
    private const string Role = "---\ntitle: Chief nurse\n---\n";

    private static readonly Catalog Catalog = new(new Subject
    {
        Types = [Ward.ItemType, Hospital.Role.ItemType],
        Occasions = [knowledge => knowledge.Of<Ward>().SelectMany(ward => ward.Checks, (ward, check) => (ward, check))
            .Where(pair => pair.check.Due is not null)
            .Select(pair => new Occasion(pair.check.Due!.Value, "Check", $"check-{pair.check.Id}", pair.ward) { Title = pair.check.Title, Note = "Bring a torch." })],
    });

    [Fact]
    public void An_occasion_is_a_whole_day_that_blocks_nobody_s_time()
    {
        var found = Assert.Single(Events(Files(("wards/A.md", Page("checks: [{id: doors, title: Fire doors, due: 2026-12-31}]"))), "calendar/all.ics"));
        Assert.Equal(("Check: Fire doors", true, "TRANSPARENT"), (found.Summary, found.IsAllDay, found.Transparency));
        Assert.Equal((new DateOnly(2026, 12, 31), new DateOnly(2027, 1, 1)), (found.Start!.Date, found.End!.Date));
        Assert.Equal("Ward A: Ward A\nBring a torch.\nAs of 30 November 2026", found.Description);
        Assert.Equal("A/check-doors@northfold", found.Uid);
        Assert.Equal(new DateTime(2026, 11, 30, 0, 0, 0, DateTimeKind.Utc), found.DtStamp!.AsUtc);
        Assert.Null(found.Url);
    }

    [Fact]
    public void A_partial_date_stands_on_its_last_day_and_says_how_much_is_known()
    {
        var found = Assert.Single(Events(Files(("wards/A.md", Page("nextReview: 2027-Q2"))), "calendar/all.ics"));
        Assert.Equal(("Review due: Ward A (in Q2 2027)", new DateOnly(2027, 6, 30)), (found.Summary, found.Start!.Date));
        Assert.Contains("Nobody has named the day: some time in Q2 2027.", found.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_owner_has_a_calendar_of_what_is_theirs()
    {
        var files = Files(
            ("roles/cno.md", Role),
            ("roles/idle.md", Role),
            ("wards/A.md", Page("owner: cno\nnextReview: 2027-01-31\nchecks: [{id: doors, title: Fire doors, due: 2026-12-31}]")),
            ("wards/B.md", Page("nextReview: 2027-02-28", "Ward B")));
        Assert.Equal(["calendar/all.ics", "calendar/cno.ics"], files.Keys);
        Assert.Equal(["Check: Fire doors", "Review due: Ward A", "Review due: Ward B"], Events(files, "calendar/all.ics").Select(found => found.Summary));
        Assert.Equal(["Check: Fire doors", "Review due: Ward A"], Events(files, "calendar/cno.ics").Select(found => found.Summary));
    }

    [Fact]
    public void Addresses_stand_in_it_only_where_the_site_s_own_is_known()
    {
        var files = Files(("roadmap.yml", "url: https://strategy.example/it"), ("wards/A.md", Page("nextReview: 2027-01-31")));
        Assert.Equal("https://strategy.example/it/wards/A.html", Assert.Single(Events(files, "calendar/all.ics")).Url!.ToString());
    }

    [Fact]
    public void Of_two_parts_with_one_id_both_are_shown() => Assert.Equal(
        ["A/check-doors@northfold", "A/check-doors-2@northfold"],
        Events(Files(("wards/A.md", Page("checks:\n  - {id: doors, title: One, due: 2026-12-01}\n  - {id: doors, title: Two, due: 2026-12-02}"))), "calendar/all.ics").Select(found => found.Uid));

    [Fact]
    public void Without_dates_there_is_no_calendar() => Assert.Empty(Files(("wards/A.md", Page("beds: 3"))));

    [Fact]
    public void Any_words_come_back_as_they_were_and_no_line_is_longer_than_75_octets() => Gen.String.Array[1, 4].Sample(parts =>
        Keeps(string.Concat(string.Join(";,\\ 🏥é\r\n", parts).EnumerateRunes().Select(rune => rune.ToString()))));

    [Fact]
    public void Plain_words_come_back_from_any_number_of_lines() => Gen.Char[' ', '~'].Array[1, 300].Sample(letters => Keeps($"x{new string(letters)}x"));

    private static void Keeps(string words)
    {
        using var bytes = new PooledBytes();
        new Ics(bytes).Line("BEGIN", "VCALENDAR").Line("BEGIN", "VEVENT").Text("SUMMARY", words).Line("END", "VEVENT").Line("END", "VCALENDAR");
        var written = Encoding.UTF8.GetString(bytes.Written);
        Assert.All(written.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));
        var kept = string.Concat(words.Replace('\t', ' ').ReplaceLineEndings("\n").EnumerateRunes().Where(rune => rune.Value == '\n' || !Rune.IsControl(rune)));
        Assert.Equal(kept, Calendar.Load(written)!.Events.Single().Summary ?? "");
    }

    private static string Page(string lines, string title = "Ward A") => $"---\ntitle: {title}\n{lines}\n---\n";

    private static Dictionary<string, byte[]> Files(params (string Path, string Text)[] files)
    {
        var tree = ContentTree.OfText("content", files.Select(file => KeyValuePair.Create(file.Path, file.Text)));
        return SiteFiles.Of(new CalendarFiles(), Site.Load(tree, Catalog, TestSite.Options with { Settings = [new("organisation", "Northfold")] }));
    }

    private static List<CalendarEvent> Events(Dictionary<string, byte[]> files, string path) => [.. Calendar.Load(files.Text(path))!.Events];
}
