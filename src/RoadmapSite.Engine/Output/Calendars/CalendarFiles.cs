using System.Globalization;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Engine.Text;
using RoadmapSite.Engine.Themes;

namespace RoadmapSite.Engine.Output.Calendars;

/// <summary>The dates of the plan as calendars: all of them, and those of each owner.</summary>
internal sealed class CalendarFiles : SiteFile
{
    private const string All = "calendar/all.ics";

    public override IEnumerable<(string Path, byte[] Content)> Build(RenderedSite site)
    {
        var occasions = Occasions.Of(site.Site);
        if (occasions.Count == 0)
        {
            yield break;
        }

        var configuration = site.Site.Knowledge.Configuration;
        yield return (All, Write(configuration.Title, occasions, site));
        foreach (var group in ByOwner(occasions))
        {
            yield return (group.Key, Write($"{configuration.Title}: {group.First().Owner!.Title}", group, site));
        }
    }

    public override bool Makes(string path, KnowledgeBase knowledge) =>
        path == All || knowledge.Items.Any(item => item.Type.Name == Item.OwnerType && path == PathOf(item));

    /// <summary>The calendars that there will be, for the part <c>calendar</c>.</summary>
    public static List<Model> Offered(Site site)
    {
        var occasions = Occasions.Of(site);
        return occasions.Count == 0 ? [] : [Offer("all", All), .. ByOwner(occasions).Select(group => Offer(group.First().Owner!.Id, group.Key))];

        static Model Offer(string name, string path) => new() { ["name"] = name, ["path"] = path };
    }

    private static IEnumerable<IGrouping<string, Occasion>> ByOwner(IReadOnlyList<Occasion> occasions) => occasions
        .Where(occasion => occasion.Owner is not null)
        .GroupBy(occasion => PathOf(occasion.Owner!), StringComparer.Ordinal)
        .Where(group => group.Key != All)
        .OrderBy(group => group.Key, StringComparer.Ordinal);

    private static string PathOf(Item owner) => $"calendar/{Path.GetFileNameWithoutExtension(owner.Url)}.ics";

    private static byte[] Write(string name, IEnumerable<Occasion> occasions, RenderedSite site)
    {
        var knowledge = site.Site.Knowledge;
        var ics = new Ics()
            .Line("BEGIN", "VCALENDAR")
            .Line("VERSION", "2.0")
            .Line("PRODID", "-//RoadmapSite//RoadmapSite//EN")
            .Line("METHOD", "PUBLISH")
            .Text("NAME", name)
            .Text("X-WR-CALNAME", name)
            .Line("REFRESH-INTERVAL;VALUE=DURATION", "P1D")
            .Line("X-PUBLISHED-TTL", "P1D");
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var occasion in occasions)
        {
            // An id may be written twice by mistake; a calendar would show only one of the two.
            var key = $"{occasion.Item.Id}/{occasion.Key}";
            seen[key] = seen.GetValueOrDefault(key) + 1;
            Write(ics, seen[key] == 1 ? key : $"{key}-{seen[key]}", occasion, knowledge, site.Formats);
        }

        return ics.Line("END", "VCALENDAR").ToBytes();
    }

    private static void Write(Ics ics, string key, Occasion occasion, KnowledgeBase knowledge, Formats formats)
    {
        var day = occasion.When.End;
        var configuration = knowledge.Configuration;
        var whose = Casing.Slug(configuration.Organisation.Length > 0 ? configuration.Organisation : configuration.Title);
        ics.Line("BEGIN", "VEVENT")
            .Text("UID", $"{key}@{whose}")
            .Line("DTSTAMP", knowledge.AsOf.ToString("yyyyMMdd", CultureInfo.InvariantCulture) + "T000000Z")
            .Day("DTSTART", day)
            .Day("DTEND", day.AddDays(1))
            .Text("SUMMARY", $"{occasion.Kind}: {occasion.Title}{(occasion.When.IsDay ? "" : $" ({formats.When(occasion.When)})")}")
            .Text("DESCRIPTION", string.Join('\n', Lines(occasion, knowledge, formats)))
            .Text("CATEGORIES", occasion.Kind)
            .Line("TRANSP", "TRANSPARENT");
        if (configuration.AddressOf(occasion.Item.Url) is { } address)
        {
            ics.Line("URL", address);
        }

        ics.Line("END", "VEVENT");
    }

    private static IEnumerable<string> Lines(Occasion occasion, KnowledgeBase knowledge, Formats formats)
    {
        yield return $"{occasion.Item.Type.Label} {occasion.Item.Id}: {occasion.Item.Title}";
        if (occasion.Note is { } note)
        {
            yield return note;
        }

        if (!occasion.When.IsDay)
        {
            yield return $"Nobody has named the day: some time {formats.When(occasion.When)}. The last day of it is shown.";
        }

        if (occasion.Owner is { } owner)
        {
            yield return $"Owner: {owner.Title}";
        }

        yield return $"As of {formats.Day(knowledge.AsOf)}";
    }
}
