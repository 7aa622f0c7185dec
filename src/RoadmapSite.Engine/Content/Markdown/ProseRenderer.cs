using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Content.Markdown;

/// <summary>Writes the prose of one page after another as HTML. Not for several threads at once.</summary>
internal sealed class ProseRenderer
{
    private readonly HtmlRenderer renderer = new(TextWriter.Null);
    private readonly ScrollingTableRenderer tables = new();
    private readonly WikiLinkRenderer wikiLinks = new();

    public ProseRenderer(MarkdownPipeline pipeline)
    {
        pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<HtmlTableRenderer>(tables);
        renderer.ObjectRenderers.Replace<LinkInlineRenderer>(new ProseLinkRenderer());
        renderer.ObjectRenderers.Replace<CodeBlockRenderer>(new FileCodeRenderer());
        renderer.ObjectRenderers.Insert(0, wikiLinks);
        renderer.ObjectRenderers.Insert(0, new FigureRenderer());
        renderer.ObjectRenderers.Insert(0, new TaskRenderer());
        renderer.ObjectRenderers.Insert(0, new AlertRenderer());
    }

    /// <param name="root">The way from the page to the site's root.</param>
    public string Render(MarkdownDocument tree, string root)
    {
        using var html = new PooledWriter();
        renderer.Writer = html;
        tables.StartPage();
        wikiLinks.Root = root;
        renderer.Render(tree);
        var text = html.ToString();

        // The next page begins on a new line, as the first one does.
        renderer.EnsureLine();
        return text;
    }
}
