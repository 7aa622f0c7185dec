using System.Text;

namespace RoadmapSite.Engine.Search;

/// <summary>Sorted words one after another, each without what it shares with the one before.</summary>
internal sealed class FrontCoded
{
    private readonly StringBuilder text = new();
    private string last = "";

    public int Length => text.Length;

    /// <param name="more">What belongs to the word, after a space.</param>
    public void Add(string term, StringBuilder? more = null)
    {
        var shared = term.AsSpan().CommonPrefixLength(last);
        if (text.Length > 0)
        {
            text.Append('|');
        }

        Packed.Append(text, shared);
        text.Append(term, shared, term.Length - shared);
        if (more is not null)
        {
            text.Append(' ').Append(more);
        }

        last = term;
    }

    public override string ToString() => text.ToString();
}
