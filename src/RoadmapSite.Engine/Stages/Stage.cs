namespace RoadmapSite.Engine.Stages;

/// <summary>A stretch of the way from files to a site, once it is done.</summary>
/// <param name="Allocated">Bytes, on all threads; null for work beside which other work went on.</param>
public sealed record Stage(string Name, TimeSpan Time, long? Allocated)
{
    /// <summary>Whether it is part of the stage before that is none, and counted there.</summary>
    public bool IsPart => Allocated is null;
}
