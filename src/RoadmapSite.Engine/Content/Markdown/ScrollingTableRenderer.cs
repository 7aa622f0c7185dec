using Markdig.Extensions.Tables;
using Markdig.Renderers;

namespace RoadmapSite.Engine.Content.Markdown;

/// <summary>A wide table scrolls by itself, by keyboard too, and the page does not.</summary>
internal sealed class ScrollingTableRenderer : HtmlTableRenderer
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        renderer.EnsureLine();
        renderer.Write("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Table\">");
        base.Write(renderer, table);
        renderer.WriteLine("</div>");
    }
}
