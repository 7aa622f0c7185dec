using System.Buffers;
using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;

namespace RoadmapSite.Engine.Output.Checks;

/// <summary>What the check of a site has to know of one page: enough to check the site again without that page.</summary>
/// <param name="Targets">Hashes of the places in other pages and of the files that it names, each once.</param>
/// <param name="Ids">Hashes of its ids.</param>
/// <param name="Faults">What is wrong with the page by itself, in words.</param>
/// <remarks>It depends on the page's path, its bytes and the site's base path, and on nothing else.</remarks>
public sealed record PageScan(ImmutableArray<ulong> Targets, ImmutableArray<ulong> Ids, ImmutableArray<string> Faults)
{
    public void Write(IBufferWriter<byte> writer)
    {
        Numbers(writer, Targets);
        Numbers(writer, Ids);
        PackedNumber.Write(writer, Faults.Length);
        foreach (var fault in Faults)
        {
            PackedNumber.Write(writer, Encoding.UTF8.GetByteCount(fault));
            Encoding.UTF8.GetBytes(fault, writer);
        }
    }

    /// <summary>What <see cref="Write"/> wrote; what follows it stays.</summary>
    /// <exception cref="InvalidDataException">It is something else.</exception>
    public static PageScan Read(ref ReadOnlySpan<byte> bytes)
    {
        var targets = Numbers(ref bytes);
        var ids = Numbers(ref bytes);
        var faults = ImmutableArray.CreateBuilder<string>();
        for (var count = PackedNumber.Read(ref bytes); count > 0; count--)
        {
            faults.Add(Encoding.UTF8.GetString(Take(ref bytes, PackedNumber.Read(ref bytes))));
        }

        return new(targets, ids, faults.DrainToImmutable());
    }

    public bool Equals(PageScan? other) => other is not null && Targets.AsSpan().SequenceEqual(other.Targets.AsSpan()) && Ids.AsSpan().SequenceEqual(other.Ids.AsSpan()) && Faults.SequenceEqual(other.Faults, StringComparer.Ordinal);

    public override int GetHashCode() => HashCode.Combine(Targets.Length, Ids.Length, Faults.Length, Targets.FirstOrDefault(), Ids.FirstOrDefault());

    private static void Numbers(IBufferWriter<byte> writer, ImmutableArray<ulong> numbers)
    {
        PackedNumber.Write(writer, numbers.Length);
        foreach (var number in numbers)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(writer.GetSpan(sizeof(ulong)), number);
            writer.Advance(sizeof(ulong));
        }
    }

    private static ImmutableArray<ulong> Numbers(ref ReadOnlySpan<byte> bytes)
    {
        var numbers = new ulong[PackedNumber.Read(ref bytes) is var count && count <= bytes.Length / sizeof(ulong) ? count : throw new InvalidDataException("More hashes than bytes.")];
        for (var at = 0; at < numbers.Length; at++)
        {
            numbers[at] = BinaryPrimitives.ReadUInt64LittleEndian(Take(ref bytes, sizeof(ulong)));
        }

        return System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(numbers);
    }

    private static ReadOnlySpan<byte> Take(ref ReadOnlySpan<byte> bytes, int count)
    {
        if (count > bytes.Length)
        {
            throw new InvalidDataException("The end is missing.");
        }

        var taken = bytes[..count];
        bytes = bytes[count..];
        return taken;
    }
}
