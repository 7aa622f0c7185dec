namespace RoadmapSite.Benchmarks.Corpora;

/// <summary>Text files that the program carries with it.</summary>
internal static class EmbeddedFolder
{
    /// <param name="prefix">The folder: <c>hugo/</c>.</param>
    /// <returns>Paths from that folder, with <c>/</c>.</returns>
    public static IEnumerable<(string Path, string Text)> Read(string prefix)
    {
        var assembly = typeof(EmbeddedFolder).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(prefix, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return (name[prefix.Length..].Replace('\\', '/'), reader.ReadToEnd());
        }
    }
}
