using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace RoadmapSite.Engine.Content.Markdown;

/// <summary>A link to an item, or its words alone when it leads nowhere.</summary>
internal sealed class WikiLinkRenderer : HtmlObjectRenderer<WikiLinkInline>
{
    /// <summary>The way from the page to the site's root.</summary>
    public string Root { get; set; } = "";

    protected override void Write(HtmlRenderer renderer, WikiLinkInline link)
    {
        if (link.Link is not { Item: { } item, Leads: true } found)
        {
            renderer.Write("<span class=\"broken\">").WriteEscape(link.Words ?? link.Target).Write("</span>");
            return;
        }

        var anchor = found.PartId ?? found.Anchor;
        var words = link.Words ?? (found.PartId is { } partId ? Label(item, partId) : item.Title);
        renderer.Write("<a href=\"").WriteEscapeUrl(Root + item.Url + (anchor is null ? "" : "#" + anchor)).Write("\">").WriteEscape(words).Write("</a>");
    }

    /// <summary>A part by its title, when it has one.</summary>
    private static string Label(Items.Item item, string partId) =>
        item.Part(partId)?.Values.FirstOrDefault(bound => bound.Field.Name == "title").Value as string ?? $"{item.Title}, {partId}";
}
