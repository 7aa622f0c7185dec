using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace RoadmapSite.Engine.Content.Markdown;

/// <summary>What holds a figure's place; without an end, the signs it begins with.</summary>
internal sealed class FigureRenderer : HtmlObjectRenderer<FigureInline>
{
    protected override void Write(HtmlRenderer renderer, FigureInline figure)
    {
        if (figure is { IsEnded: true, Embedded: { } embedded })
        {
            renderer.Write(embedded.Placeholder);
        }
        else
        {
            renderer.WriteEscape(figure.IsEnded ? $"{{= {figure.Text} =}}" : "{=");
        }
    }
}
