namespace RoadmapSite.Benchmarks.Corpora;

/// <summary>Writes a theme whose pages of items show what Hugo's plain theme shows and no more. Overview pages stay what they are: Hugo has none.</summary>
internal static class PlainTheme
{
    /// <returns>The folder it stands in.</returns>
    public static string Write(string scratch)
    {
        var folder = Path.Combine(scratch, "plain-theme");
        foreach (var (path, text) in EmbeddedFolder.Read("plain/"))
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        return folder;
    }
}
