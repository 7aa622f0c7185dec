using Markdig.Extensions.Alerts;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Content.Markdown;

/// <summary>A note with its kind in words.</summary>
internal sealed class AlertRenderer : HtmlObjectRenderer<AlertBlock>
{
    protected override void Write(HtmlRenderer renderer, AlertBlock alert)
    {
        var kind = alert.Kind.ToString();
        renderer.EnsureLine();
        renderer.Write("<div class=\"alert ").WriteEscape(kind.ToLowerInvariant()).Write("\" role=\"note\"><p class=\"alert-kind\">").WriteEscape(Casing.Sentence(kind.ToLowerInvariant())).WriteLine("</p>");
        renderer.WriteChildren(alert);
        renderer.WriteLine("</div>");
    }
}
