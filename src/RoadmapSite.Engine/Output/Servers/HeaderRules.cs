using System.Text;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Output.Servers;

/// <summary><c>_headers</c>: what Netlify and Cloudflare Pages send with every file.</summary>
internal sealed class HeaderRules : SiteFile
{
    private const string Route = "_headers";

    /// <summary>For files whose names change with what is in them: a year, and no asking in between.</summary>
    public const string Lasting = "public, max-age=31536000, immutable";

    public override IEnumerable<(string Path, ReadOnlyMemory<byte> Content)> Build(RenderedSite site)
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

        foreach (var path in site.Lasting)
        {
            text.Append('/').Append(RelativePath.Escape(path)).Append("\n  Cache-Control: ").Append(Lasting).Append('\n');
        }

        yield return (Route, Encoding.UTF8.GetBytes(text.ToString()));
    }

    public override bool Makes(string path, KnowledgeBase knowledge) => path == Route;
}
