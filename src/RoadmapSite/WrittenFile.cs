using System.Text;
using RoadmapSite.Engine.Text;

namespace RoadmapSite;

/// <summary>Writes a file that somebody named on the command line, or says in a line why it cannot be.</summary>
internal static class WrittenFile
{
    /// <exception cref="UsageException">It cannot be written.</exception>
    public static void Write(string path, string text)
    {
        if (Directory.Exists(path) || path.EndsWith('/'))
        {
            throw new UsageException($"“{path}” is a folder; name a file in it.");
        }

        try
        {
            if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
            {
                Directory.CreateDirectory(folder);
            }

            File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        catch (Exception failure) when (DiskFailure.Is(failure))
        {
            throw new UsageException(DiskFailure.OfWriting(path, path, failure));
        }
        catch (Exception failure) when (failure is ArgumentException or NotSupportedException)
        {
            throw new UsageException($"“{path}” cannot be written: {failure.Message}");
        }
    }
}
