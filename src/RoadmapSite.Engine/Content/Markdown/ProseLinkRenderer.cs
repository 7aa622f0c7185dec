using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;

namespace RoadmapSite.Engine.Content.Markdown;

/// <summary>A link or image, or its words alone when it leads nowhere: a published page has no dead ends.</summary>
internal sealed class ProseLinkRenderer : LinkInlineRenderer
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        if (link.Url is not null)
        {
            base.Write(renderer, link);
            return;
        }

        renderer.Write("<span class=\"broken\">");
        renderer.WriteChildren(link);
        renderer.Write("</span>");
    }
}
