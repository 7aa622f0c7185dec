using System.Buffers.Binary;
using System.Text;

namespace RoadmapSite.Engine.Output.Checks;

/// <summary>Paths, ids and addresses as numbers of 64 bits, the same in every run and on every machine.</summary>
/// <remarks>That one of a million names that lead nowhere passes for another one has odds of one to 10¹².</remarks>
internal static class Hash64
{
    private const ulong First = 0x9e3779b97f4a7c15;
    private const ulong Second = 0xbf58476d1ce4e5b9;
    private const ulong Third = 0x94d049bb133111eb;
    private const ulong Fourth = 0xd6e8feb86659fd93;

    public static ulong Of(ReadOnlySpan<byte> text)
    {
        var (low, high) = (0UL, 0UL);
        var hash = First ^ (ulong)text.Length * Third;
        while (text.Length > 16)
        {
            hash = Fold(BinaryPrimitives.ReadUInt64LittleEndian(text) ^ hash, BinaryPrimitives.ReadUInt64LittleEndian(text[8..]) ^ Second);
            text = text[16..];
        }

        switch (text.Length)
        {
            case >= 8:
                low = BinaryPrimitives.ReadUInt64LittleEndian(text);
                high = BinaryPrimitives.ReadUInt64LittleEndian(text[^8..]);
                break;
            case >= 4:
                low = BinaryPrimitives.ReadUInt32LittleEndian(text);
                high = BinaryPrimitives.ReadUInt32LittleEndian(text[^4..]);
                break;
            case > 0:
                low = (ulong)text[0] << 16 | (ulong)text[text.Length >> 1] << 8 | text[^1];
                break;
        }

        return Fold(Fold(low ^ Second, high ^ hash) ^ Third, hash ^ Fourth);
    }

    public static ulong Of(string text)
    {
        var length = Encoding.UTF8.GetMaxByteCount(text.Length);
        Span<byte> bytes = length <= 512 ? stackalloc byte[512] : new byte[length];
        return Of(bytes[..Encoding.UTF8.GetBytes(text, bytes)]);
    }

    /// <summary>Of two numbers in this order.</summary>
    public static ulong Of(ulong one, ulong other) => Fold(one ^ Second, System.Numerics.BitOperations.RotateLeft(other, 23) ^ Third);

    private static ulong Fold(ulong one, ulong other) => Math.BigMul(one, other, out var low) ^ low;
}
