using System.Buffers;
using CsCheck;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Tests.Text;

public sealed class StreamedBytesTests
{
    [Fact]
    public void Pieces_of_any_length_arrive_in_their_order() => Gen.Int[0, 100_000].Array[0, 6].Sample(lengths =>
    {
        byte[][] pieces = [.. lengths.Select((length, index) => Enumerable.Repeat((byte)index, length).ToArray())];
        using var stream = new MemoryStream();
        using (var bytes = new StreamedBytes(stream))
        {
            foreach (var piece in pieces)
            {
                bytes.Write(piece);
            }
        }

        Assert.Equal(pieces.SelectMany(piece => piece), stream.ToArray());
    });
}
