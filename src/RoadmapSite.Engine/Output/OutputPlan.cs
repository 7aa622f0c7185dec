using System.Text;
using System.Text.RegularExpressions;
using RoadmapSite.Engine.Output.Incremental;

namespace RoadmapSite.Engine.Output;

/// <summary>The files of a site in memory.</summary>
public sealed partial class OutputPlan : IOutput, ISiteFiles
{
    private readonly SortedDictionary<string, byte[]> files = new(StringComparer.Ordinal);

    /// <summary>By path from the site's root, with <c>/</c>.</summary>
    public IReadOnlyDictionary<string, byte[]> Files => files;

    public void Add(string path, ReadOnlyMemory<byte> content, KnownPage? page = null)
    {
        var bytes = content.ToArray();
        lock (files)
        {
            files[path] = bytes;
        }
    }

    public void Add(string path, string text) => Add(path, Encoding.UTF8.GetBytes(text));

    public bool Keep(string path, UInt128 model, out KnownPage? page)
    {
        page = null;
        return false;
    }

    public bool Has(string path)
    {
        lock (files)
        {
            return files.ContainsKey(path);
        }
    }

    public int Pages => files.Keys.Count(path => path.EndsWith(".html", StringComparison.Ordinal));

    public byte[] Read(string path) => files[path];

    public IEnumerable<KeyValuePair<string, byte[]>> Lasting => files.Where(file => Named().IsMatch(file.Key));

    [GeneratedRegex(@"^assets/.*\.[0-9a-f]{8}\.[^./]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
