using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Output.Calendars;

/// <summary>The dates of the plan as calendars: all of them, and those of each owner.</summary>
internal sealed class CalendarFiles : SiteFile
{
    private const string All = "calendar/all.ics";

    public override IEnumerable<(string Path, ReadOnlyMemory<byte> Content)> Build(RenderedSite site)
    {
        var occasions = Occasions.Of(site.Site);
        if (occasions.Count == 0)
        {
            yield break;
        }

        var writer = new CalendarWriter(site.Site.Knowledge, site.Formats);
        var title = site.Site.Knowledge.Configuration.Title;
        using var bytes = new PooledBytes();
        writer.Write(title, occasions, bytes);
        yield return (All, bytes.Memory);
        foreach (var group in ByOwner(occasions))
        {
            bytes.Clear();
            writer.Write($"{title}: {group.First().Owner!.Title}", group, bytes);
            yield return (group.Key, bytes.Memory);
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
}
