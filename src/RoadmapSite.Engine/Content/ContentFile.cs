using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Content;

/// <summary>A file of the content folder, not read yet.</summary>
/// <param name="Path">Inside the content folder, with <c>/</c>.</param>
public sealed record ContentFile(string Path, Func<byte[]> Read)
{
    /// <summary>Null where only reading it tells whether it changed.</summary>
    public FileStamp? Stamp { get; init; }
}
