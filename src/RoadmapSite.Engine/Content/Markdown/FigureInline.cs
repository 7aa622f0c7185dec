using Markdig.Syntax.Inlines;

namespace RoadmapSite.Engine.Content.Markdown;

/// <summary><c>{= expression =}</c>, with the place of the expression in the text that was parsed.</summary>
internal sealed class FigureInline : LeafInline
{
    public required string Text { get; init; }

    public required int TextStart { get; init; }

    /// <summary>Whether its end stands on the same line; else it is only the two signs it begins with.</summary>
    public required bool IsEnded { get; init; }

    public Embedded? Embedded { get; set; }
}
