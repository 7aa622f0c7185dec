using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace RoadmapSite.Engine.Output.Checks;

/// <summary>What pages name, each once and numbered, so that a page needs a byte or two for a link and three for a whole navigation.</summary>
internal sealed class TargetTable
{
    private readonly Dictionary<ulong, int> numbers = [];
    private readonly List<ulong> targets = [];
    private readonly ArrayBufferWriter<byte> buffer = new();

    public int Count => targets.Count;

    public ulong this[int number] => targets[number];

    /// <summary>Runs of consecutive numbers: the step from the end of the last run, folded so that steps back are small too, and how many follow.</summary>
    public byte[] Pack(ReadOnlySpan<ulong> named)
    {
        buffer.ResetWrittenCount();
        var last = -1;
        for (var at = 0; at < named.Length;)
        {
            var first = NumberOf(named[at++]);
            var length = 1;
            while (at < named.Length && NumberOf(named[at]) == first + length)
            {
                at++;
                length++;
            }

            // Single ones are most: the lowest bit says whether a length follows.
            var step = first - last - 1;
            PackedNumber.Write(buffer, (step << 1 ^ step >> 31) << 1 | (length > 1 ? 1 : 0));
            if (length > 1)
            {
                PackedNumber.Write(buffer, length);
            }

            last = first + length - 1;
        }

        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Runs by first number and length.</summary>
    public static RunReader Runs(ReadOnlySpan<byte> packed) => new(packed);

    public ImmutableArray<ulong> Unpack(ReadOnlySpan<byte> packed)
    {
        var unpacked = ImmutableArray.CreateBuilder<ulong>();
        foreach (var (first, length) in Runs(packed))
        {
            unpacked.AddRange(CollectionsMarshal.AsSpan(targets).Slice(first, length));
        }

        return unpacked.DrainToImmutable();
    }

    private int NumberOf(ulong target)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, target, out var isKnown);
        if (!isKnown)
        {
            number = targets.Count;
            targets.Add(target);
        }

        return number;
    }

    public ref struct RunReader(ReadOnlySpan<byte> packed)
    {
        private ReadOnlySpan<byte> rest = packed;
        private int last = -1;

        public (int First, int Length) Current { get; private set; }

        public readonly RunReader GetEnumerator() => this;

        public bool MoveNext()
        {
            if (rest.IsEmpty)
            {
                return false;
            }

            var head = PackedNumber.Read(ref rest);
            var step = head >> 1;
            var first = (step >> 1 ^ -(step & 1)) + last + 1;
            var length = (head & 1) == 0 ? 1 : PackedNumber.Read(ref rest);
            last = first + length - 1;
            Current = (first, length);
            return true;
        }
    }
}
