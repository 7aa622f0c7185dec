using Markdig.Syntax.Inlines;

namespace RoadmapSite.Engine.Content.Markdown;

/// <summary><c>[[target]]</c> or <c>[[target|words]]</c>, with the place of its target in the text that was parsed.</summary>
internal sealed class WikiLinkInline : LeafInline
{
    public required string Target { get; init; }

    public required string? Words { get; init; }

    public required int TargetStart { get; init; }

    public Link? Link { get; set; }
}
