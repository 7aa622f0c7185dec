using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace RoadmapSite.Engine.Themes;

/// <summary>Gives the template engine the parts that <c>include</c> names: <c>parts/NAME/part.liquid</c>.</summary>
internal sealed class TemplateFiles(ThemeFiles files) : IFileProvider
{
    public static string PathOf(string name) => $"parts/{Path.ChangeExtension(name, null)}/part.liquid";

    public IFileInfo GetFileInfo(string subpath) => new PartFile(PathOf(subpath), files.Find(PathOf(subpath)) is { } content ? Trim(content) : null);

    public IDirectoryContents GetDirectoryContents(string subpath) => NotFoundDirectoryContents.Singleton;

    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;

    /// <summary>A part may stand inside a sentence, so the line end that closes its file is no part of it.</summary>
    private static byte[] Trim(byte[] content) => content.AsSpan().TrimEnd("\r\n"u8).ToArray();

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
