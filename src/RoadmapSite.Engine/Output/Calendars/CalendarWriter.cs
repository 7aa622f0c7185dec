using System.Globalization;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;
using RoadmapSite.Engine.Themes;

namespace RoadmapSite.Engine.Output.Calendars;

/// <summary>Writes occasions as a calendar.</summary>
internal sealed class CalendarWriter(KnowledgeBase knowledge, Formats formats)
{
    private readonly Configuration configuration = knowledge.Configuration;
    private readonly string whose = Casing.Slug(knowledge.Configuration.Organisation is { Length: > 0 } organisation ? organisation : knowledge.Configuration.Title);
    private readonly string stamp = knowledge.AsOf.ToString("yyyyMMdd", CultureInfo.InvariantCulture) + "T000000Z";
    private readonly string asOf = $"As of {formats.Day(knowledge.AsOf)}";

    public void Write(string name, IEnumerable<Occasion> occasions, PooledBytes bytes)
    {
        var ics = new Ics(bytes)
            .Line("BEGIN", "VCALENDAR")
            .Line("VERSION", "2.0")
            .Line("PRODID", "-//RoadmapSite//RoadmapSite//EN")
            .Line("METHOD", "PUBLISH")
            .Text("NAME", name)
            .Text("X-WR-CALNAME", name)
            .Line("REFRESH-INTERVAL;VALUE=DURATION", "P1D")
            .Line("X-PUBLISHED-TTL", "P1D");
        var seen = new Dictionary<(string Id, string Key), int>();
        foreach (var occasion in occasions)
        {
            // An id may be written twice by mistake; a calendar would show only one of the two.
            var number = seen[(occasion.Item.Id, occasion.Key)] = seen.GetValueOrDefault((occasion.Item.Id, occasion.Key)) + 1;
            Write(ics, occasion, number);
        }

        ics.Line("END", "VCALENDAR");
    }

    private void Write(Ics ics, Occasion occasion, int number)
    {
        var (day, item) = (occasion.When.End, occasion.Item);
        var when = occasion.When.IsDay ? null : formats.When(occasion.When);
        ics.Line("BEGIN", "VEVENT")
            .Text("UID", number == 1 ? $"{item.Id}/{occasion.Key}@{whose}" : $"{item.Id}/{occasion.Key}-{number}@{whose}")
            .Line("DTSTAMP", stamp)
            .Day("DTSTART", day)
            .Day("DTEND", day.AddDays(1))
            .Text("SUMMARY", when is null ? $"{occasion.Kind}: {occasion.Title}" : $"{occasion.Kind}: {occasion.Title} ({when})")
            .Text(
                "DESCRIPTION",
                $"{item.Type.Label} {item.Id}: {item.Title}",
                occasion.Note,
                when is null ? null : $"Nobody has named the day: some time {when}. The last day of it is shown.",
                occasion.Owner is { } owner ? $"Owner: {owner.Title}" : null,
                asOf)
            .Text("CATEGORIES", occasion.Kind)
            .Line("TRANSP", "TRANSPARENT");
        if (configuration.AddressOf(item.Url) is { } address)
        {
            ics.Line("URL", address);
        }

        ics.Line("END", "VEVENT");
    }
}
