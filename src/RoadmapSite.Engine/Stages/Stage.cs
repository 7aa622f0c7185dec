namespace RoadmapSite.Engine.Stages;

/// <summary>A stretch of the way from files to a site, once it is done.</summary>
/// <param name="Allocated">Bytes, on all threads.</param>
public sealed record Stage(string Name, TimeSpan Time, long Allocated);
