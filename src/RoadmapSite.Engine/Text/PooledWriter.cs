using System.Buffers;
using System.Text;

namespace RoadmapSite.Engine.Text;

/// <summary>Text in a buffer that is used again: a page is large enough for the heap of large objects, whose garbage is dear.</summary>
internal sealed class PooledWriter : TextWriter
{
    private char[] buffer = ArrayPool<char>.Shared.Rent(1 << 14);
    private int length;

    public override Encoding Encoding => Encoding.Unicode;

    /// <summary>What was written; until the next writing.</summary>
    public ReadOnlySpan<char> Written => buffer.AsSpan(0, length);

    public void Clear() => length = 0;

    public override void Write(char value)
    {
        if (length == buffer.Length)
        {
            Grow(1);
        }

        buffer[length++] = value;
    }

    public override void Write(char[] value, int index, int count) => Write(value.AsSpan(index, count));

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(ReadOnlySpan<char> value)
    {
        if (buffer.Length - length < value.Length)
        {
            Grow(value.Length);
        }

        value.CopyTo(buffer.AsSpan(length));
        length += value.Length;
    }

    // What is written stands in memory at once, so there is nothing to wait for.
    public override Task WriteAsync(char value)
    {
        Write(value);
        return Task.CompletedTask;
    }

    public override Task WriteAsync(string? value)
    {
        Write(value);
        return Task.CompletedTask;
    }

    public override Task WriteAsync(char[] buffer, int index, int count)
    {
        Write(buffer, index, count);
        return Task.CompletedTask;
    }

    public override Task WriteAsync(ReadOnlyMemory<char> buffer, CancellationToken cancellationToken = default)
    {
        Write(buffer.Span);
        return Task.CompletedTask;
    }

    public override Task FlushAsync() => Task.CompletedTask;

    public override string ToString() => new(Written);

    protected override void Dispose(bool disposing)
    {
        if (disposing && buffer.Length > 0)
        {
            ArrayPool<char>.Shared.Return(buffer);
            (buffer, length) = ([], 0);
        }

        base.Dispose(disposing);
    }

    private void Grow(int more)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(buffer.Length * 2, length + more));
        Written.CopyTo(larger);
        ArrayPool<char>.Shared.Return(buffer);
        buffer = larger;
    }
}
