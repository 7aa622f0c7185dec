using System.Text;
using RoadmapSite.Engine.Items;

namespace RoadmapSite.Engine.Output.Servers;

/// <summary><c>robots.txt</c>: tells search engines where the site map is. It needs whole addresses, so the setting <c>url</c>.</summary>
internal sealed class Robots : SiteFile
{
    private const string Route = "robots.txt";

    public override IEnumerable<(string Path, ReadOnlyMemory<byte> Content)> Build(RenderedSite site)
    {
        if (site.Site.Knowledge.Configuration.AddressOf(SiteMap.Route) is { } map)
        {
            yield return (Route, Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\n\nSitemap: {map}\n"));
        }
    }

    public override bool GivesWay => true;

    public override bool Makes(string path, KnowledgeBase knowledge) => path == Route;
}
