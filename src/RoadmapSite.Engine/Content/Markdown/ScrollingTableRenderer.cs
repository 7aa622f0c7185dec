using Markdig.Extensions.Tables;
using Markdig.Renderers;

namespace RoadmapSite.Engine.Content.Markdown;

/// <summary>A wide table scrolls by itself, by keyboard too, and the page does not.</summary>
internal sealed class ScrollingTableRenderer : HtmlTableRenderer
{
    private int count;

    /// <summary>Tables are counted page by page.</summary>
    public void StartPage() => count = 0;

    protected override void Write(HtmlRenderer renderer, Table table)
    {
        renderer.EnsureLine();

        // Regions are told apart by their names, so that a screen reader can list them.
        renderer.Write($"<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Table {++count} of the text\">");

        // Widths and alignment would be written as styles, which do not pass the site's policy.
        table.ColumnDefinitions.Clear();
        base.Write(renderer, table);
        renderer.WriteLine("</div>");
    }
}
