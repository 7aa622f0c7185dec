using System.Text;
using RoadmapSite.Engine.Items;

namespace RoadmapSite.Engine.Output.Servers;

/// <summary><c>_headers</c>: what Netlify and Cloudflare Pages send with every file.</summary>
internal sealed class HeaderRules : SiteFile
{
    private const string Route = "_headers";

    public override IEnumerable<(string Path, byte[] Content)> Build(RenderedSite site)
    {
        var text = new StringBuilder("/*\n");
        foreach (var (name, value) in SecurityHeaders.All)
        {
            text.Append("  ").Append(name).Append(": ").Append(value).Append('\n');
        }

        foreach (var (ending, type) in MediaTypes.All)
        {
            text.Append("/*").Append(ending).Append("\n  Content-Type: ").Append(type).Append('\n');
        }

        yield return (Route, Encoding.UTF8.GetBytes(text.ToString()));
    }

    public override bool Makes(string path, KnowledgeBase knowledge) => path == Route;
}
