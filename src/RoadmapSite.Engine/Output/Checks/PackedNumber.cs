using System.Buffers;

namespace RoadmapSite.Engine.Output.Checks;

/// <summary>Whole numbers from 0 in as few bytes as they need, seven bits each.</summary>
internal static class PackedNumber
{
    public static void Write(IBufferWriter<byte> writer, int number)
    {
        var bytes = writer.GetSpan(5);
        var count = 0;
        for (; number > 0x7f; number >>= 7)
        {
            bytes[count++] = (byte)(number | 0x80);
        }

        bytes[count++] = (byte)number;
        writer.Advance(count);
    }

    /// <exception cref="InvalidDataException">There is none.</exception>
    public static int Read(ref ReadOnlySpan<byte> bytes)
    {
        var number = 0;
        for (var at = 0; at < Math.Min(bytes.Length, 5); at++)
        {
            number |= (bytes[at] & 0x7f) << 7 * at;
            if (bytes[at] <= 0x7f)
            {
                bytes = bytes[(at + 1)..];
                return number >= 0 ? number : throw new InvalidDataException("A number is below 0.");
            }
        }

        throw new InvalidDataException("A number has no end.");
    }
}
