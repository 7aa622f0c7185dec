using System.Buffers;

namespace RoadmapSite.Engine.Search;

/// <summary>Characters written one after another, in a place that is used again. One thread at a time.</summary>
internal sealed class Characters(int length) : IDisposable
{
    private char[] place = ArrayPool<char>.Shared.Rent(length);

    /// <summary>It may be made smaller.</summary>
    public int Length { get; set; }

    /// <summary>They may be written into; until the next are appended.</summary>
    public Span<char> Span => place.AsSpan(0, Length);

    public void Append(char sign)
    {
        if (Length == place.Length)
        {
            Grow(1);
        }

        place[Length++] = sign;
    }

    public void Append(ReadOnlySpan<char> signs)
    {
        if (signs.Length > place.Length - Length)
        {
            Grow(signs.Length);
        }

        signs.CopyTo(place.AsSpan(Length));
        Length += signs.Length;
    }

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(place);
        (place, Length) = ([], 0);
    }

    private void Grow(int more)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(place.Length * 2, Length + more));
        Span.CopyTo(larger);
        ArrayPool<char>.Shared.Return(place);
        place = larger;
    }
}
