using RoadmapSite.Engine.Pages;

namespace RoadmapSite.Roadmap.Overview;

/// <summary>Entries of the agenda for the part <c>agenda</c>.</summary>
internal static class AgendaModel
{
    public static List<Model> Of(IEnumerable<AgendaEntry> entries, DateOnly asOf) => [.. entries.Select(entry => new Model
    {
        ["day"] = entry.Day,
        ["days"] = entry.Day.DayNumber - asOf.DayNumber,
        ["kind"] = entry.Kind,
        ["item"] = entry.Item,
        ["what"] = entry.What,
        ["done"] = entry.Done,
        ["status"] = entry.Item.Status,
        ["moved"] = entry.Moved,
    })];
}
