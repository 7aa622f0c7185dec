using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Search;

/// <summary>The files of an index as they are made, each a call with its name, the version of all, and its data.</summary>
internal sealed class PartFiles : IDisposable
{
    private const int VersionLength = 8;
    private readonly ArrayBufferWriter<byte> buffer = new(1 << 14);
    private readonly Utf8JsonWriter json;
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly List<(string Path, byte[] Content, int Version)> files = [];

    public PartFiles() => json = JsonText.Writer(buffer);

    public void Add(string name, Action<Utf8JsonWriter> write)
    {
        buffer.ResetWrittenCount();
        buffer.Write(Encoding.UTF8.GetBytes($"roadmap.searchPart(\"{name}\",\""));
        var version = buffer.WrittenCount;
        buffer.Write(stackalloc byte[VersionLength]);
        buffer.Write("\","u8);
        var start = buffer.WrittenCount;
        json.Reset();
        write(json);
        json.Flush();
        hash.AppendData(buffer.WrittenSpan[start..]);
        buffer.Write(");\n"u8);
        files.Add(($"search/{name}.js", buffer.WrittenSpan.ToArray(), version));
    }

    /// <summary>All of them, now that their version is known: a browser may still hold a file of an older site, and the script compares.</summary>
    public IEnumerable<(string Path, byte[] Content)> All()
    {
        var version = Encoding.ASCII.GetBytes(Convert.ToHexStringLower(hash.GetHashAndReset())[..VersionLength]);
        foreach (var (_, content, at) in files)
        {
            version.CopyTo(content.AsSpan(at));
        }

        return files.Select(file => (file.Path, file.Content));
    }

    public void Dispose()
    {
        json.Dispose();
        hash.Dispose();
    }
}
