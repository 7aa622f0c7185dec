using System.Buffers.Binary;
using System.IO.Hashing;
using System.Text;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Output.Downloads;

/// <summary>A ZIP file that is the same on every machine: no time of day, no file system, no compressor of one's own.</summary>
/// <param name="bytes">Where it is written, from the first byte on.</param>
/// <remarks>Written here because the files in it go where they stay: the library at hand wants each in memory beside the archive, and says which system it ran on.
/// They are stored, not deflated: a compressor may choose other bytes on another processor. Servers compress on the way.</remarks>
internal sealed class Zip(PooledBytes bytes)
{
    private const uint FileMark = 0x04034b50;
    private const uint EntryMark = 0x02014b50;
    private const uint EndMark = 0x06054b50;
    private const ushort Version = 20;
    private const ushort PathsAreUtf8 = 1 << 11;

    /// <summary>1 January 1980, the first day that the format knows.</summary>
    private const ushort Day = 1 << 5 | 1;

    private readonly List<(byte[] Path, int At, uint Sum, int Length)> files = [];

    /// <summary>Adds a file.</summary>
    /// <param name="write">Writes what is in it.</param>
    public void Add(string path, Action<PooledBytes> write)
    {
        var (at, name) = (bytes.Length, Encoding.UTF8.GetBytes(path));
        Number(FileMark);
        Facts(name, 0, 0);
        bytes.Write(name);
        var start = bytes.Length;
        write(bytes);
        var content = bytes.Written[start..];
        var sum = Crc32.HashToUInt32(content);

        // What is known only now goes into the place kept for it.
        var kept = bytes.Written[(at + 14)..];
        BinaryPrimitives.WriteUInt32LittleEndian(kept, sum);
        BinaryPrimitives.WriteInt32LittleEndian(kept[4..], content.Length);
        BinaryPrimitives.WriteInt32LittleEndian(kept[8..], content.Length);
        files.Add((name, at, sum, content.Length));
    }

    /// <summary>Adds the directory, after the last file.</summary>
    public void End()
    {
        var start = bytes.Length;
        foreach (var (path, at, sum, length) in files)
        {
            Number(EntryMark);
            Half(Version);
            Facts(path, sum, length);

            // No remark, the first disk, and nothing that a file system would know.
            bytes.Write("\0\0\0\0\0\0\0\0\0\0"u8);
            Number((uint)at);
            bytes.Write(path);
        }

        var size = bytes.Length - start;
        Number(EndMark);
        Number(0);
        Half((ushort)files.Count);
        Half((ushort)files.Count);
        Number((uint)size);
        Number((uint)start);
        Half(0);
    }

    /// <summary>What stands of a file both before it and in the directory.</summary>
    private void Facts(byte[] path, uint sum, int length)
    {
        Half(Version);
        Half(PathsAreUtf8);
        Half(0);
        Half(0);
        Half(Day);
        Number(sum);
        Number((uint)length);
        Number((uint)length);
        Half((ushort)path.Length);
        Half(0);
    }

    private void Number(uint value)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.GetSpan(4), value);
        bytes.Advance(4);
    }

    private void Half(ushort value)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.GetSpan(2), value);
        bytes.Advance(2);
    }
}
