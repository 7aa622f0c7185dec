using System.IO.Compression;
using System.Text;

namespace RoadmapSite.Engine.Output.Downloads;

/// <summary>A ZIP file that is the same on every machine: no time of day, no file system, no compressor of one's own.</summary>
internal static class Zip
{
    private const int EndLength = 22;

    public static byte[] Write(IEnumerable<(string Path, byte[] Content)> files)
    {
        using var buffer = new MemoryStream();
        using (var archive = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            foreach (var (path, content) in files)
            {
                // Stored, not deflated: a compressor may choose other bytes on another processor. Servers compress on the way.
                var entry = archive.CreateEntry(path, CompressionLevel.NoCompression);
                entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
                entry.ExternalAttributes = 0;
                using var stream = entry.Open();
                stream.Write(content);
            }
        }

        return WithoutSystem(buffer.ToArray());
    }

    /// <summary>Takes out of the central directory which operating system wrote it.</summary>
    private static byte[] WithoutSystem(byte[] zip)
    {
        var end = zip.Length - EndLength;
        var at = BitConverter.ToInt32(zip, end + 16);
        for (var left = BitConverter.ToUInt16(zip, end + 10); left > 0; left--)
        {
            zip[at + 5] = 0;
            at += 46 + BitConverter.ToUInt16(zip, at + 28) + BitConverter.ToUInt16(zip, at + 30) + BitConverter.ToUInt16(zip, at + 32);
        }

        return zip;
    }
}
