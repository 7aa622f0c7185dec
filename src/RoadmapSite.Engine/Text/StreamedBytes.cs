using System.Buffers;

namespace RoadmapSite.Engine.Text;

/// <summary>Bytes on their way to a stream, a piece at a time: a writer of JSON hands over what it has whenever it asks for room.</summary>
internal sealed class StreamedBytes(Stream stream) : IBufferWriter<byte>, IDisposable
{
    private byte[] buffer = ArrayPool<byte>.Shared.Rent(1 << 16);
    private int length;

    public void Advance(int count) => length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Ensure(sizeHint);
        return buffer.AsMemory(length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Ensure(sizeHint);
        return buffer.AsSpan(length);
    }

    public void Dispose()
    {
        HandOver();
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
    }

    private void Ensure(int more)
    {
        if (buffer.Length - length >= Math.Max(more, 1))
        {
            return;
        }

        HandOver();
        if (buffer.Length < more)
        {
            ArrayPool<byte>.Shared.Return(buffer);
            buffer = ArrayPool<byte>.Shared.Rent(more);
        }
    }

    private void HandOver()
    {
        stream.Write(buffer, 0, length);
        length = 0;
    }
}
