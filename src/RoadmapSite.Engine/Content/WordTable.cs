namespace RoadmapSite.Engine.Content;

/// <summary>One string for a word that many files say: keys, ids, dates, words of a vocabulary.</summary>
/// <remarks>
/// For many threads at once and without a lock: a place holds the word that was met last, and who comes at the same time makes a string more.
/// </remarks>
internal sealed class WordTable
{
    private const int Longest = 40;

    private readonly string?[] words = new string?[1 << 14];

    public string Of(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > Longest)
        {
            return word.ToString();
        }

        ref var place = ref words[string.GetHashCode(word) & (words.Length - 1)];
        var known = place;
        return known is not null && word.SequenceEqual(known) ? known : place = word.ToString();
    }
}
