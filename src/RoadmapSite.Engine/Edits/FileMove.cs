namespace RoadmapSite.Engine.Edits;

/// <summary>A file that gets another path in the content folder.</summary>
public sealed record FileMove(string From, string To);
