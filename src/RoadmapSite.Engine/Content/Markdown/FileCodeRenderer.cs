using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace RoadmapSite.Engine.Content.Markdown;

/// <summary>Code blocks; one that names a file after its language (<c>yaml roadmap.yml</c>) says so above it.</summary>
internal sealed class FileCodeRenderer : CodeBlockRenderer
{
    public FileCodeRenderer() => OutputAttributesOnPre = true;

    protected override void Write(HtmlRenderer renderer, CodeBlock obj)
    {
        if (obj is FencedCodeBlock view && view.GetData(typeof(Embedded)) is Embedded embedded)
        {
            renderer.EnsureLine();
            if (view.Arguments == Embedded.Shown)
            {
                view.Arguments = null;
                base.Write(renderer, view);
            }

            renderer.WriteLine(embedded.Placeholder);
            return;
        }

        if (obj is FencedCodeBlock { Arguments.Length: > 0 } fenced && renderer.EnableHtmlForBlock)
        {
            renderer.EnsureLine();
            renderer.Write("<p class=\"file\"><code>").WriteEscape(fenced.Arguments).Write("</code></p>");
            renderer.EnsureLine();
        }

        base.Write(renderer, obj);
    }
}
