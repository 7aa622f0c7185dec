using System.Text;

namespace RoadmapSite;

/// <summary>Files carried inside the command, so that one file is the whole installation.</summary>
internal static class EmbeddedFiles
{
    /// <param name="prefix">The folder they are kept under, with its slash: <c>theme/</c>.</param>
    /// <returns>How to read each, by its path in that folder.</returns>
    public static IReadOnlyDictionary<string, Func<byte[]>> Under(string prefix) => typeof(EmbeddedFiles).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
        .ToDictionary(name => name[prefix.Length..].Replace('\\', '/'), name => (Func<byte[]>)(() => Read(name)), StringComparer.Ordinal);

    /// <summary>A text file by its whole name.</summary>
    public static string Text(string name) => Encoding.UTF8.GetString(Read(name));

    private static byte[] Read(string name)
    {
        using var stream = typeof(EmbeddedFiles).Assembly.GetManifestResourceStream(name)!;
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return buffer.ToArray();
    }
}
