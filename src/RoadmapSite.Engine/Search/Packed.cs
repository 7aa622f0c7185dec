using System.Runtime.CompilerServices;

namespace RoadmapSite.Engine.Search;

/// <summary>Numbers as text that a script holds in quotes: small ones in one character, others in two or three.</summary>
internal static class Packed
{
    /// <summary>Without quote and backslash, and without the signs that divide a file of terms: space, comma, bar.</summary>
    public static string Alphabet { get; } = string.Concat(Enumerable.Range(33, 94).Select(code => (char)code).Except("\"\\,|"));

    /// <summary>Digits below this end a number; those above carry on.</summary>
    private static readonly int Half = Alphabet.Length / 2;

    public static void Append(Characters text, int number)
    {
        if (number >= Half)
        {
            Carry(text, number / Half);
        }

        text.Append(Alphabet[number % Half]);
    }

    public static string Of(IEnumerable<int> numbers)
    {
        using var text = new Characters(256);
        foreach (var number in numbers)
        {
            Append(text, number);
        }

        return text.Span.ToString();
    }

    /// <summary>Postings by falling rank: each group its rank, then the steps from one document to the next.</summary>
    /// <param name="postings">By document.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Append(Characters text, ReadOnlySpan<Posting> postings)
    {
        var present = UInt128.Zero;
        foreach (var posting in postings)
        {
            present |= UInt128.One << posting.Rank;
        }

        for (var isFirst = true; present != UInt128.Zero; isFirst = false)
        {
            var rank = 127 - (int)UInt128.LeadingZeroCount(present);
            present ^= UInt128.One << rank;
            if (!isFirst)
            {
                text.Append(',');
            }

            Append(text, rank);
            var last = -1;
            foreach (var posting in postings)
            {
                if (posting.Rank == rank)
                {
                    Append(text, posting.Document - last - 1);
                    last = posting.Document;
                }
            }
        }
    }

    private static void Carry(Characters text, int number)
    {
        if (number >= Half)
        {
            Carry(text, number / Half);
        }

        text.Append(Alphabet[Half + number % Half]);
    }
}
