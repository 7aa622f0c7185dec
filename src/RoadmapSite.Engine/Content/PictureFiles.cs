using System.Collections.Concurrent;

namespace RoadmapSite.Engine.Content;

/// <summary>The files that pages show, each read once and only when a page shows it.</summary>
internal sealed class PictureFiles(IReadOnlyList<ContentFile> assets)
{
    private readonly Dictionary<string, ContentFile> files = assets.ToDictionary(file => file.Path, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<PictureFile>> read = new(StringComparer.Ordinal);

    public PictureFile? Find(string? path) => path is not null && files.TryGetValue(path, out var file)
        ? read.GetOrAdd(path, _ => new(() => PictureFile.Of(file))).Value
        : null;
}
