using RoadmapSite.Engine;
using RoadmapSite.Engine.Pages;

namespace RoadmapSite.Roadmap.Tests.Plan;

/// <summary>What the plan's pages say of a site.</summary>
internal static class PlanPages
{
    public static Model? Model(Site site, string route) =>
        site.Catalog.Pages.Single(page => page.Route == route).Build(site).SingleOrDefault()?.Make();

    public static Model Initiative(Site site, string id)
    {
        var item = site.Knowledge.Find(id)!;
        return site.Catalog.ItemViews.Where(view => view.IsFor(item)).Aggregate(new Model(), (model, view) => model.With(view.Build(item, site.Knowledge)));
    }

    public static string Lead(this Model model) => (string)model["lead"]!;

    public static List<Model> Lines(this Model model, string name) => [.. ((IEnumerable<Model>)model[name]!)];
}
