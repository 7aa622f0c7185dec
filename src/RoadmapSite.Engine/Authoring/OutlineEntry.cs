using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Authoring;

/// <summary>A line of a file's table of contents: an item, a part with an id, a heading.</summary>
/// <param name="Level">0 for an item, 1 for its parts and first headings, then deeper.</param>
/// <param name="Anchor">Of a heading, what links call it.</param>
public sealed record OutlineEntry(string Name, string Detail, int Level, Span At, string? Anchor = null);
