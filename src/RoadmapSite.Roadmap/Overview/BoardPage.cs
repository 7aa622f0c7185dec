using RoadmapSite.Engine;
using RoadmapSite.Engine.Pages;

namespace RoadmapSite.Roadmap.Overview;

/// <summary>What a board needs before it decides, on one sheet of A4.</summary>
internal sealed class BoardPage() : Page("board.html", "Board page")
{
    public override IEnumerable<PageContent> Build(Site site)
    {
        yield return Content(() => HomePage.ModelOf(site)) with
        {
            Parent = Navigation.Home,
            Digests = ["plan.html", "risks.html", "timeline.html", "decisions.html", "progress.html"],
        };
    }
}
