using System.Text.RegularExpressions;

namespace RoadmapSite.Engine.Text;

/// <summary>Why a file or folder cannot be read or written, and what to do about it, in words.</summary>
/// <remarks>The runtime names full paths of the machine instead, and says of a file in a folder’s place that it exists already.</remarks>
public static partial class DiskFailure
{
    public static bool Is(Exception failure) => failure is IOException or UnauthorizedAccessException;

    /// <param name="name">The file or folder as it was typed.</param>
    /// <param name="path">Where it is.</param>
    public static string OfReading(string name, string path, Exception failure, bool isFolder = false)
    {
        var (reason, way) = WhyUnread(path, failure, isFolder);
        return $"“{name}” cannot be read, because {reason}: {way}.";
    }

    /// <inheritdoc cref="OfReading"/>
    public static string OfWriting(string name, string path, Exception failure, bool isFolder = false)
    {
        var (reason, way) = failure switch
        {
            _ when FileOnTheWay(path, isFolder) is { } file => ($"“{Path.GetFileName(file)}” is a file, and a folder has to stand there", "name another place, or move the file"),
            UnauthorizedAccessException when File.Exists(path) => ("you have no permission", "ask for the right to change it"),
            UnauthorizedAccessException => ("you have no permission", "name another place, or ask for the right to write there"),
            FileNotFoundException or DirectoryNotFoundException => ("nothing can be made there", "name another place"),
            _ => Other(failure),
        };
        return $"“{name}” cannot be written, because {reason}: {way}.";
    }

    /// <summary>The reason, which goes on after “because”, and the way out.</summary>
    internal static (string Reason, string Way) WhyUnread(string path, Exception failure, bool isFolder) => failure switch
    {
        UnauthorizedAccessException when !isFolder && Directory.Exists(path) => ("it is a folder", "give the folder a name without the ending of a file"),
        UnauthorizedAccessException => ("you have no permission", "ask for the right to read it, or take it out"),
        FileNotFoundException or DirectoryNotFoundException => ("it is no longer there", "run this again"),
        _ => Other(failure),
    };

    private static (string Reason, string Way) Other(Exception failure) => failure.Message.Contains("symbolic link", StringComparison.OrdinalIgnoreCase)
        ? ("its link leads back to itself", "remove the link, or make it lead to a file")
        : ($"the system says “{QuotedPath().Replace(failure.Message, "").TrimEnd('.')}”", "put that right and run this again");

    /// <summary>A file where a folder is needed: on the way to the path, or at the path of a folder.</summary>
    private static string? FileOnTheWay(string path, bool isFolder)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        for (var at = isFolder ? full : Path.GetDirectoryName(full); at is not null; at = Path.GetDirectoryName(at))
        {
            if (File.Exists(at))
            {
                return at;
            }
        }

        return null;
    }

    [GeneratedRegex(@"\s*(?:\b(?:in|to the path|of the path)\s*|:\s*)?'[^']*'", RegexOptions.CultureInvariant)]
    private static partial Regex QuotedPath();
}
