using System.IO.Hashing;
using System.Runtime.InteropServices;
using System.Text;

namespace RoadmapSite.Engine.Output.Checks;

/// <summary>Paths, ids and addresses as numbers of 64 bits, the same in every run and on every machine.</summary>
/// <remarks>That one of a million names that lead nowhere passes for another one has odds of one to 10¹².</remarks>
internal static class Hash64
{
    public static ulong Of(ReadOnlySpan<byte> text) => XxHash3.HashToUInt64(text);

    public static ulong Of(string text)
    {
        var length = Encoding.UTF8.GetMaxByteCount(text.Length);
        Span<byte> bytes = length <= 512 ? stackalloc byte[512] : new byte[length];
        return Of(bytes[..Encoding.UTF8.GetBytes(text, bytes)]);
    }

    /// <summary>Of two numbers in this order.</summary>
    public static ulong Of(ulong one, ulong other) => Of(MemoryMarshal.AsBytes<ulong>([one, other]));
}
