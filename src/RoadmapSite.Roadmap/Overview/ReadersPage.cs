using RoadmapSite.Engine;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Roadmap.Vision;

namespace RoadmapSite.Roadmap.Overview;

/// <summary>Where each group of readers starts.</summary>
internal sealed class ReadersPage() : Page("readers.html", "Readers")
{
    public override IEnumerable<PageContent> Build(Site site)
    {
        var readers = site.Knowledge.Of<Stakeholder>()
            .Select(stakeholder => new Model
            {
                ["item"] = stakeholder,
                ["needs"] = stakeholder.Needs,
                ["views"] = ReaderViews.Routes(stakeholder.Reads)
                    .Select(route => site.Catalog.Pages.FirstOrDefault(page => page.Route == route))
                    .OfType<Page>()
                    .Select(page => new Model { ["title"] = page.Title, ["route"] = page.Route })
                    .ToList(),
            })
            .ToList();
        if (readers.Count > 0)
        {
            yield return Content(() => new Model { ["readers"] = readers });
        }
    }
}
