using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace RoadmapSite.Engine.Content.Markdown;

/// <summary>Everything in a tree of Markdown, in reading order. Markdig's own walk makes several objects a node, on every page.</summary>
internal static class Walk
{
    /// <remarks>Markdig limits how deep blocks and words nest.</remarks>
    public static void Into(List<MarkdownObject> nodes, ContainerBlock container)
    {
        for (var i = 0; i < container.Count; i++)
        {
            var block = container[i];
            nodes.Add(block);
            if (block is ContainerBlock inner)
            {
                Into(nodes, inner);
            }
            else if (block is LeafBlock { Inline: { } words })
            {
                Into(nodes, words);
            }
        }
    }

    private static void Into(List<MarkdownObject> nodes, ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            nodes.Add(inline);
            if (inline is ContainerInline inner)
            {
                Into(nodes, inner);
            }
        }
    }
}
