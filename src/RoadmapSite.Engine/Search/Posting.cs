namespace RoadmapSite.Engine.Search;

/// <summary>That a term stands in a document, by number, and what it is worth there.</summary>
internal readonly record struct Posting(int Document, int Rank);
