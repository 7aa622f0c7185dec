using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Content;

/// <summary>A link or image in prose, as written, and what it was found to lead to.</summary>
/// <param name="Target">As written: <c>RISK-08</c>, <c>../risks/RISK-08.md#why</c>, <c>photo.png</c>.</param>
/// <param name="At">The place of the target, not of the paragraph.</param>
public sealed record Link(LinkKind Kind, string Target, Span At)
{
    public Item? Item { get; init; }

    /// <summary>The part of the item that a wiki link names.</summary>
    public string? PartId { get; init; }

    /// <summary>The anchor after <c>#</c>, without it.</summary>
    public string? Anchor { get; init; }

    /// <summary>Whether a reader can follow it.</summary>
    public bool Leads => Fault is LinkFault.None or LinkFault.Ambiguous or LinkFault.Case;

    /// <summary>Why it leads nowhere; <see cref="LinkFault.None"/> when it does lead somewhere.</summary>
    public LinkFault Fault { get; init; }

    /// <summary>What it leads to, when the site's readers may not read that.</summary>
    internal Item? Withheld { get; init; }

    /// <summary>The path of the image or other file that it leads to, in the content folder, or of a page that is made and not written.</summary>
    public string? Asset { get; init; }

    /// <summary>What it might have meant.</summary>
    public IReadOnlyList<string> Candidates { get; init; } = [];

    /// <summary>Whether nobody looked for what it might have meant, because the site has so many links that lead nowhere.</summary>
    internal bool IsNotCompared { get; init; }
}
