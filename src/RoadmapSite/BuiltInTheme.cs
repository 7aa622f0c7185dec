namespace RoadmapSite;

/// <summary>The default theme, carried inside the command so that one file is the whole installation.</summary>
internal static class BuiltInTheme
{
    private const string Prefix = "theme/";

    public static IReadOnlyDictionary<string, Func<byte[]>> Files { get; } = typeof(BuiltInTheme).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .ToDictionary(name => name[Prefix.Length..].Replace('\\', '/'), name => (Func<byte[]>)(() => Read(name)), StringComparer.Ordinal);

    private static byte[] Read(string name)
    {
        using var stream = typeof(BuiltInTheme).Assembly.GetManifestResourceStream(name)!;
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return buffer.ToArray();
    }
}
