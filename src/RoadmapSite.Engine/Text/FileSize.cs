using System.Globalization;

namespace RoadmapSite.Engine.Text;

/// <summary>The size of a file, for people.</summary>
internal static class FileSize
{
    /// <summary><c>1.1 KB</c>, <c>501 KB</c>, <c>2.4 MB</c>. Never rounded down to a limit: 500.1 KB is not 500.</summary>
    public static string InWords(double bytes) => bytes >= 1_000_000
        ? (Math.Ceiling(bytes / 100_000) / 10).ToString("0.#", CultureInfo.InvariantCulture) + " MB"
        : (bytes < 10_000 ? Math.Ceiling(bytes / 100) / 10 : Math.Ceiling(bytes / 1000)).ToString("0.#", CultureInfo.InvariantCulture) + " KB";
}
