namespace RoadmapSite.Engine.Text;

/// <summary>By what a file is taken for unchanged without being read.</summary>
/// <param name="Length">In bytes.</param>
/// <param name="Modified">In ticks of UTC.</param>
public readonly record struct FileStamp(long Length, long Modified)
{
    /// <summary>That of a file that is there.</summary>
    public static FileStamp Of(FileInfo file) => new(file.Length, file.LastWriteTimeUtc.Ticks);
}
