using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace RoadmapSite.Engine.Text;

/// <summary>Reckons one number from many values: equal numbers mean equal values (XXH3, 128 bits; no defence against somebody who wants two values to collide).</summary>
public sealed class ContentHash
{
    private readonly XxHash128 hash = new();

    public static UInt128 Of(ReadOnlySpan<byte> bytes) => XxHash128.HashToUInt128(bytes);

    public ContentHash Add(ReadOnlySpan<char> text)
    {
        // With its length, or “ab”, “c” would be “a”, “bc”.
        Add(text.Length);
        hash.Append(MemoryMarshal.AsBytes(text));
        return this;
    }

    public ContentHash Add(string? text) => text is null ? Add(-1) : Add(text.AsSpan());

    public ContentHash Add(int number)
    {
        hash.Append(MemoryMarshal.AsBytes(new ReadOnlySpan<int>(in number)));
        return this;
    }

    public ContentHash Add(long number)
    {
        hash.Append(MemoryMarshal.AsBytes(new ReadOnlySpan<long>(in number)));
        return this;
    }

    public ContentHash Add(double number) => Add(BitConverter.DoubleToInt64Bits(number));

    public ContentHash Add(UInt128 number)
    {
        hash.Append(MemoryMarshal.AsBytes(new ReadOnlySpan<UInt128>(in number)));
        return this;
    }

    public UInt128 Value => hash.GetCurrentHashAsUInt128();
}
