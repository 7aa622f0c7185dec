using System.IO.Compression;

namespace RoadmapSite.Tests;

/// <summary>What a reader on a slow line waits for.</summary>
public sealed class WeightTests(SampleSite site)
{
    private const int Kilobyte = 1000;

    /// <summary>The whole site on one page is made to be printed and kept, not to be waited for on the way.</summary>
    private const string Edition = "edition.html";

    [Fact]
    public void A_page_with_its_style_and_script_is_at_most_100_KB_compressed()
    {
        var shared = Directory.EnumerateFiles(Path.Combine(site.Folder, "assets")).Where(path => Path.GetExtension(path) is ".css" or ".js").Sum(Compressed);
        var heavy = site.Pages.Where(page => page != Edition)
            .Select(page => (page, size: shared + Compressed(Path.Combine(site.Folder, page))))
            .Where(pair => pair.size > 100 * Kilobyte)
            .Select(pair => $"{pair.page}: {pair.size / Kilobyte} KB");

        Assert.Empty(heavy);
    }

    private static long Compressed(string path)
    {
        using var buffer = new MemoryStream();
        using (var gzip = new GZipStream(buffer, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(File.ReadAllBytes(path));
        }

        return buffer.Length;
    }
}
