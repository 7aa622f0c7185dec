using System.Text;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Output.Servers;

/// <summary><c>_redirects</c>: old addresses for GitLab Pages, Netlify and Cloudflare Pages, which show <c>404.html</c> without being told.</summary>
/// <remarks>Paths in it begin at the server's root. Where nobody has said what the site's own path is, the pages at the old addresses lead on by themselves.</remarks>
internal sealed class RedirectRules : SiteFile
{
    private const string Route = "_redirects";

    public override IEnumerable<(string Path, ReadOnlyMemory<byte> Content)> Build(RenderedSite site)
    {
        var configuration = site.Site.Knowledge.Configuration;
        if (configuration.Url is null || site.Site.Redirects.Count == 0)
        {
            yield break;
        }

        var root = configuration.BasePath;
        var lines = site.Site.Redirects.Select(redirect => $"{root}{RelativePath.Escape(redirect.Route)} {root}{RelativePath.Escape(redirect.Target.Url)} 301\n");
        yield return (Route, Encoding.UTF8.GetBytes("# Old addresses, and where their pages are now.\n" + string.Concat(lines)));
    }

    public override bool Makes(string path, KnowledgeBase knowledge) => path == Route;
}
