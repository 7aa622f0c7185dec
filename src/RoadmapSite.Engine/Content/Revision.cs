namespace RoadmapSite.Engine.Content;

/// <summary>One change of a file, as version control tells it.</summary>
/// <param name="Subject">What changed, in the words of whoever changed it.</param>
public sealed record Revision(DateOnly Day, string Author, string Subject);
