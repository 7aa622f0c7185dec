using System.Buffers;
using RoadmapSite.Engine.Output.Checks;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Output.Incremental;

/// <summary>What a build leaves for the next: from what it was made, what it wrote, what it said.</summary>
/// <param name="Inputs">Of everything that went in: content, theme, settings, past, program.</param>
/// <param name="Theme">The theme folder outside the content; empty without one.</param>
/// <param name="Files">By path from the site's root, with <c>/</c>.</param>
/// <param name="Said">The findings as they were printed.</param>
/// <param name="ExitCode">What the build ended with.</param>
public sealed record BuildRecord(UInt128 Inputs, string Theme, IReadOnlyDictionary<string, KnownFile> Files, string Said, int ExitCode)
{
    /// <summary>“RMB” and the version of the form below: of another, nothing is known.</summary>
    private const int Mark = 0x52_4D_42_02;

    /// <summary>Null where there is none, or none that can be read: then everything is made anew.</summary>
    public static BuildRecord? Read(string path)
    {
        try
        {
            using var reader = new BinaryReader(new MemoryStream(File.ReadAllBytes(path)));
            if (reader.ReadInt32() != Mark)
            {
                return null;
            }

            var (inputs, theme) = (ReadNumber(reader), reader.ReadString());
            var (said, exitCode) = (reader.ReadString(), reader.ReadInt32());
            var count = reader.ReadInt32();
            var files = new Dictionary<string, KnownFile>(count, StringComparer.Ordinal);
            for (var i = 0; i < count; i++)
            {
                files.Add(reader.ReadString(), new(new FileStamp(reader.ReadInt64(), reader.ReadInt64())) { Page = reader.ReadBoolean() ? ReadPage(reader) : null });
            }

            // The same again at the end: a file that was cut short is none.
            return reader.ReadInt32() == Mark ? new(inputs, theme, files, said, exitCode) : null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or FormatException or InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>Takes a record away; a file of somebody else's by that name stays.</summary>
    public static void Delete(string path)
    {
        if (IsOurs(path))
        {
            File.Delete(path);
        }
    }

    /// <summary>Writes it, unless a file of somebody else's has that name: then the next build makes everything anew.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Write(string path)
    {
        if (File.Exists(path) && !IsOurs(path))
        {
            return;
        }

        using var bytes = new MemoryStream();
        using (var writer = new BinaryWriter(bytes, System.Text.Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(Mark);
            WriteNumber(writer, Inputs);
            writer.Write(Theme);
            writer.Write(Said);
            writer.Write(ExitCode);
            writer.Write(Files.Count);
            foreach (var (name, file) in Files)
            {
                writer.Write(name);
                writer.Write(file.Stamp.Length);
                writer.Write(file.Stamp.Modified);
                writer.Write(file.Page is not null);
                if (file.Page is { } page)
                {
                    Write(writer, page);
                }
            }

            writer.Write(Mark);
        }

        File.WriteAllBytes(path, bytes.ToArray());
    }

    /// <summary>Whether it begins as ours do, of whatever version: the lowest byte, which comes first, is that.</summary>
    private static bool IsOurs(string path)
    {
        if (!File.Exists(path))
        {
            return false;
        }

        Span<byte> start = stackalloc byte[4];
        using var file = File.OpenHandle(path);
        var read = RandomAccess.Read(file, start, 0);

        // One that a full disk cut short is ours as far as it goes.
        return "BMR"u8.StartsWith(start[Math.Min(1, read)..read]);
    }

    private static void Write(BinaryWriter writer, KnownPage page)
    {
        WriteNumber(writer, page.Model);
        writer.Write(page.Gist.Lead);
        writer.Write(page.Gist.Rag ?? "");
        writer.Write(page.Gist.Word ?? "");
        writer.Write7BitEncodedInt(page.Assets.Count);
        foreach (var asset in page.Assets)
        {
            writer.Write(asset);
        }

        var scan = new ArrayBufferWriter<byte>();
        page.Scan?.Write(scan);
        writer.Write7BitEncodedInt(scan.WrittenCount);
        writer.Write(scan.WrittenSpan);
    }

    private static KnownPage ReadPage(BinaryReader reader)
    {
        var model = ReadNumber(reader);
        var (lead, rag, word) = (reader.ReadString(), reader.ReadString(), reader.ReadString());
        var assets = new string[reader.Read7BitEncodedInt()];
        for (var i = 0; i < assets.Length; i++)
        {
            assets[i] = string.Intern(reader.ReadString());
        }

        ReadOnlySpan<byte> scan = reader.ReadBytes(reader.Read7BitEncodedInt());
        return new(model, new(lead, rag.Length > 0 ? rag : null, rag.Length > 0 ? word : null), assets) { Scan = scan.IsEmpty ? null : PageScan.Read(ref scan) };
    }

    private static void WriteNumber(BinaryWriter writer, UInt128 number)
    {
        writer.Write((ulong)(number >> 64));
        writer.Write((ulong)number);
    }

    private static UInt128 ReadNumber(BinaryReader reader) => new(reader.ReadUInt64(), reader.ReadUInt64());
}
