using System.Collections.Concurrent;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace RoadmapSite.Engine.Themes;

/// <summary>Gives the template engine the parts that <c>include</c> names: <c>parts/NAME/part.liquid</c>.</summary>
internal sealed partial class TemplateFiles(ThemeFiles files) : IFileProvider
{
    public static string PathOf(string name) => $"{ThemeFiles.PartsFolder}{Path.ChangeExtension(name, null)}{ThemeFiles.PartFile}";

    /// <summary>A file, and the parts that it includes, and those that they include; only files that are there.</summary>
    public static IReadOnlyList<string> Reached(ThemeFiles files, string path)
    {
        var reached = new List<string>();
        Reach(files, path, reached);
        return reached;
    }

    /// <summary>The parts that a text includes, and those that they include.</summary>
    public static IReadOnlyList<string> Included(ThemeFiles files, string text)
    {
        var reached = new List<string>();
        foreach (Match include in Include().Matches(text))
        {
            Reach(files, PathOf(include.Groups[1].Value), reached);
        }

        return reached;
    }

    private static void Reach(ThemeFiles files, string path, List<string> reached)
    {
        if (!reached.Contains(path) && files.Find(path) is { } bytes)
        {
            reached.Add(path);
            foreach (Match include in Include().Matches(Encoding.UTF8.GetString(bytes)))
            {
                Reach(files, PathOf(include.Groups[1].Value), reached);
            }
        }
    }

    /// <summary>Every include of every page asks, and a file of the built-in theme is looked for in the program itself: once is enough.</summary>
    private readonly ConcurrentDictionary<string, PartFile> known = new(StringComparer.Ordinal);

    public IFileInfo GetFileInfo(string subpath) => known.GetOrAdd(subpath, name => new(PathOf(name), files.Find(PathOf(name)) is { } content ? Trim(content) : null));

    public IDirectoryContents GetDirectoryContents(string subpath) => NotFoundDirectoryContents.Singleton;

    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;

    /// <summary>A part may stand inside a sentence, so the line end that closes its file is no part of it.</summary>
    private static byte[] Trim(byte[] content) => content.AsSpan().TrimEnd("\r\n"u8).ToArray();

    [GeneratedRegex(@"\{%-?\s*(?:include|render)\s+'([^']+)'", RegexOptions.CultureInvariant)]
    private static partial Regex Include();

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
