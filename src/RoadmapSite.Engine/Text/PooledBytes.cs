using System.Buffers;
using System.Globalization;
using System.Text;

namespace RoadmapSite.Engine.Text;

/// <summary>Bytes of a file in a buffer that is used again, and that the next file may use: a file can be many megabytes, whose garbage is dear.</summary>
internal sealed class PooledBytes : IBufferWriter<byte>, IDisposable
{
    private byte[] buffer = ArrayPool<byte>.Shared.Rent(1 << 14);

    public int Length { get; private set; }

    /// <summary>What was written; until the next writing.</summary>
    public ReadOnlyMemory<byte> Memory => buffer.AsMemory(0, Length);

    /// <inheritdoc cref="Memory"/>
    public Span<byte> Written => buffer.AsSpan(0, Length);

    public void Clear() => Length = 0;

    public void Write(byte value)
    {
        if (Length == buffer.Length)
        {
            Grow(1);
        }

        buffer[Length++] = value;
    }

    public void Write(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(GetSpan(bytes.Length));
        Length += bytes.Length;
    }

    /// <summary>Writes text in UTF-8.</summary>
    public void Write(ReadOnlySpan<char> text) =>
        Length += Encoding.UTF8.GetBytes(text, GetSpan(text.Length < 1 << 10 ? Encoding.UTF8.GetMaxByteCount(text.Length) : Encoding.UTF8.GetByteCount(text)));

    /// <summary>Writes a number, a day or the like as every culture does.</summary>
    public void Write<T>(T value, ReadOnlySpan<char> format = default)
        where T : IUtf8SpanFormattable
    {
        int length;
        while (!value.TryFormat(buffer.AsSpan(Length), out length, format, CultureInfo.InvariantCulture))
        {
            Grow(buffer.Length);
        }

        Length += length;
    }

    public void Advance(int count) => Length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Ensure(sizeHint);
        return buffer.AsMemory(Length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Ensure(sizeHint);
        return buffer.AsSpan(Length);
    }

    public void Dispose()
    {
        if (buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(buffer);
            (buffer, Length) = ([], 0);
        }
    }

    private void Ensure(int more)
    {
        if (buffer.Length - Length < Math.Max(more, 1))
        {
            Grow(more);
        }
    }

    private void Grow(int more)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(buffer.Length * 2, Length + more));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }
}
