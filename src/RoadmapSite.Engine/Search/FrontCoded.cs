namespace RoadmapSite.Engine.Search;

/// <summary>Sorted words one after another, each without what it shares with the one before.</summary>
internal sealed class FrontCoded : IDisposable
{
    private readonly Characters text = new(1 << 14);
    private string last = "";

    public int Length => text.Length;

    public ReadOnlySpan<char> Text => text.Span;

    /// <param name="more">What belongs to the word, after a space.</param>
    public void Add(string term, ReadOnlySpan<char> more = default)
    {
        var shared = term.AsSpan().CommonPrefixLength(last);
        if (text.Length > 0)
        {
            text.Append('|');
        }

        Packed.Append(text, shared);
        text.Append(term.AsSpan(shared));
        if (more.Length > 0)
        {
            text.Append(' ');
            text.Append(more);
        }

        last = term;
    }

    public void Clear() => (text.Length, last) = (0, "");

    public void Dispose() => text.Dispose();
}
