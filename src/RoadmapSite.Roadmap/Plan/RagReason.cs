namespace RoadmapSite.Roadmap.Plan;

/// <summary>One figure, and the colour it alone would give.</summary>
/// <param name="Text">The figure and its limit in words: <c>SPI 0.65, below 0.85</c>.</param>
public sealed record RagReason(Rag Rag, string Text);
