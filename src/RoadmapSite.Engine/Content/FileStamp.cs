namespace RoadmapSite.Engine.Content;

/// <summary>By what a file is taken for unchanged without being read.</summary>
/// <param name="Length">In bytes.</param>
/// <param name="Modified">In ticks of UTC.</param>
public readonly record struct FileStamp(long Length, long Modified);
