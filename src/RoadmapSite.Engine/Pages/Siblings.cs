using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Pages;

/// <summary>The other pages of an item's kind, for a theme that lists them beside it: worst first, as far as they have a standing.</summary>
internal sealed class Siblings
{
    /// <summary>As many as somebody looks through; of more, those around the page itself.</summary>
    private const int Most = 40;

    /// <summary>Made when the first page asks: not every theme lists them.</summary>
    private readonly Lazy<Dictionary<(string Type, string Folder), Group>> groups;

    public Siblings(IEnumerable<PageContent> contents, Catalog catalog, KnowledgeBase knowledge)
    {
        groups = new(() => contents
            .Where(content => content.Item is not null)
            .GroupBy(KeyOf)
            .ToDictionary(group => group.Key, group => Group.Of([.. group], catalog, knowledge)));
    }

    /// <summary>Null on a page about no item, and for an item that is alone.</summary>
    public Model? Of(PageContent page)
    {
        if (page.Item is null || groups.Value.GetValueOrDefault(KeyOf(page)) is not { Lines.Count: > 1 } group)
        {
            return null;
        }

        var first = Math.Clamp(group.Places[page.Route] - (Most / 2), 0, Math.Max(0, group.Lines.Count - Most));
        return new()
        {
            ["label"] = page.Item.Type.PluralLabel,
            ["count"] = group.Lines.Count,
            ["isRanked"] = group.IsRanked,
            ["items"] = group.Lines.Skip(first).Take(Most).ToList(),
        };
    }

    /// <summary>Free pages are many things; those of one folder belong together.</summary>
    private static (string Type, string Folder) KeyOf(PageContent content) => (content.Item!.Type.Name, RelativePath.Folder(content.Route));

    private sealed record Group(IReadOnlyList<Model> Lines, IReadOnlyDictionary<string, int> Places, bool IsRanked)
    {
        public static Group Of(IReadOnlyList<PageContent> contents, Catalog catalog, KnowledgeBase knowledge)
        {
            var views = catalog.ItemViews.Where(view => view.IsFor(contents[0].Item!)).ToList();
            var lines = contents
                .Select(content => (content.Item, content.Route, Standing: views.Select(view => view.Standing(content.Item!, knowledge)).FirstOrDefault(standing => standing is not null)))
                .OrderBy(line => line.Standing?.Rank ?? int.MaxValue)
                .ToList();
            return new(
                [.. lines.Select(line => new Model { ["item"] = line.Item, ["route"] = line.Route, ["rag"] = line.Standing?.Rag, ["word"] = line.Standing?.Word })],
                lines.Select((line, place) => (line.Route, place)).DistinctBy(line => line.Route).ToDictionary(line => line.Route, line => line.place, StringComparer.Ordinal),
                lines.Exists(line => line.Standing is not null));
        }
    }
}
