using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace RoadmapSite.Engine.Themes;

/// <summary>Gives the template engine the parts that <c>include</c> names: <c>parts/NAME/part.liquid</c>.</summary>
internal sealed class TemplateFiles(ThemeFiles files) : IFileProvider
{
    public static string PathOf(string name) => $"parts/{Path.ChangeExtension(name, null)}/part.liquid";

    public IFileInfo GetFileInfo(string subpath) => new PartFile(PathOf(subpath), files.Find(PathOf(subpath)));

    public IDirectoryContents GetDirectoryContents(string subpath) => NotFoundDirectoryContents.Singleton;

    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;

    private sealed class PartFile(string path, byte[]? content) : IFileInfo
    {
        public bool Exists => content is not null;

        public long Length => content?.Length ?? -1;

        public string? PhysicalPath => null;

        public string Name => path;

        public DateTimeOffset LastModified => DateTimeOffset.UnixEpoch;

        public bool IsDirectory => false;

        public Stream CreateReadStream() => new MemoryStream(content ?? throw new FileNotFoundException(path));
    }
}
