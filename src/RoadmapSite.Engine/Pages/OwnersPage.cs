using RoadmapSite.Engine.Items;

namespace RoadmapSite.Engine.Pages;

/// <summary>Who answers for what.</summary>
internal sealed class OwnersPage() : Page("owners.html", "Owners")
{
    public override IEnumerable<PageContent> Build(Site site)
    {
        if (site.Knowledge.Items.Any(item => item.Owner is not null))
        {
            yield return Content(() => Describe(site));
        }
    }

    private static Model Describe(Site site)
    {
        var owned = site.Knowledge.Items.Where(item => item.Owner is not null).ToList();
        var owners = owned
            .GroupBy(item => item.Owner!)
            .OrderBy(group => group.Key.Title, StringComparer.OrdinalIgnoreCase)
            .Select(group => new Model
            {
                ["owner"] = group.Key,
                ["count"] = group.Count(),
                ["types"] = group.GroupBy(item => item.Type.Name).Select(type => new Model { ["plural"] = type.First().Type.PluralLabel, ["items"] = type.ToList() }).ToList(),
            })
            .ToList();
        var types = site.Knowledge.Types.Where(type => owned.Exists(item => item.Type.Name == type.Name)).Select(type => type.Name).ToList();
        var unowned = site.Knowledge.Items.Where(item => types.Contains(item.Type.Name) && item.Owner is null && item is not PageItem).ToList();
        return new() { ["owners"] = owners, ["unowned"] = unowned, ["count"] = owned.Count };
    }
}
