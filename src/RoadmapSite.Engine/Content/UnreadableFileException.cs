using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Content;

/// <summary>A file or folder of the content is there, and cannot be read.</summary>
public sealed class UnreadableFileException : IOException
{
    /// <param name="name">As people know it: <c>content/risks</c>.</param>
    internal UnreadableFileException(string name, string path, Exception cause, bool isFolder)
        : base(DiskFailure.OfReading(name, path, cause, isFolder), cause) =>
        (Reason, WayOut) = DiskFailure.WhyUnread(path, cause, isFolder);

    /// <summary>Goes on after “because”.</summary>
    public string Reason { get; }

    public string WayOut { get; }
}
