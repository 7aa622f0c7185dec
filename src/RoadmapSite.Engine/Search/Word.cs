namespace RoadmapSite.Engine.Search;

/// <summary>A word as the index knows it.</summary>
/// <param name="IsJoined">Whether it is the whole of a hyphenated word whose parts stand before it: <c>golive</c>, <c>init1</c>.</param>
internal readonly record struct Word(string Term, bool IsJoined);
