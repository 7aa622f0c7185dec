using System.Collections.Concurrent;

namespace RoadmapSite.Engine.Search;

/// <summary>Which term stands in which document, and how prominently: terms in the order of their characters, of each the documents in theirs.</summary>
internal sealed class TermTable
{
    /// <summary>Documents that one thread reads at a go.</summary>
    private const int Portion = 32;

    private readonly string[] terms;

    /// <summary>Where the postings of each term begin, and after the last one their end.</summary>
    private readonly int[] starts;
    private readonly Posting[] postings;

    private TermTable(string[] terms, int[] starts, Posting[] postings) => (this.terms, this.starts, this.postings) = (terms, starts, postings);

    public int Count => terms.Length;

    public string Term(int place) => terms[place];

    /// <summary>By document, and a document once.</summary>
    public ReadOnlySpan<Posting> Postings(int place) => postings.AsSpan(starts[place]..starts[place + 1]);

    /// <param name="withText">Gets the number of each document with its summary and text, on several threads; the characters are others after the call.</param>
    public static TermTable Of(IReadOnlyList<SearchDocument> documents, Action<int, ReadOnlySpan<char>> withText)
    {
        // Each thread numbers terms by itself; what it finds is put together once. More threads than processors would only number more.
        var readers = new ConcurrentBag<DocumentReader>();
        var portions = new (DocumentReader Reader, int[] Found)[(documents.Count + Portion - 1) / Portion];
        Parallel.For(0, portions.Length, new() { MaxDegreeOfParallelism = Environment.ProcessorCount }, portion =>
        {
            if (!readers.TryTake(out var reader))
            {
                reader = new();
            }

            portions[portion] = (reader, reader.Read(documents, portion * Portion, Math.Min((portion + 1) * Portion, documents.Count), withText));
            readers.Add(reader);
        });

        var (terms, places) = Together([.. readers]);
        var starts = new int[terms.Length + 1];
        foreach (var (reader, found) in portions)
        {
            var own = places[reader];
            for (var at = 0; at < found.Length;)
            {
                var end = at + 1 + found[at] * 2;
                for (at++; at < end; at += 2)
                {
                    starts[own[found[at]] + 1]++;
                }
            }
        }

        for (var place = 0; place < terms.Length; place++)
        {
            starts[place + 1] += starts[place];
        }

        var postings = new Posting[starts[^1]];
        var ends = starts[..^1];
        var document = 0;
        foreach (var (reader, found) in portions)
        {
            var own = places[reader];
            for (var at = 0; at < found.Length; document++)
            {
                var end = at + 1 + found[at] * 2;
                for (at++; at < end; at += 2)
                {
                    postings[ends[own[found[at]]]++] = new(document, found[at + 1]);
                }
            }
        }

        foreach (var reader in readers)
        {
            reader.Dispose();
        }

        return new(terms, starts, postings);
    }

    /// <summary>The terms of all readers, each once and in order, and where each reader's own stand among them.</summary>
    private static (string[] Terms, Dictionary<DocumentReader, int[]> Places) Together(DocumentReader[] readers)
    {
        var found = readers.AsParallel().AsOrdered().Select(reader => reader.Found()).ToArray();
        var places = found.Select(own => new int[own.Numbers.DefaultIfEmpty(-1).Max() + 1]).ToArray();
        var next = new int[readers.Length];
        var terms = new List<string>();
        while (true)
        {
            string? term = null;
            for (var reader = 0; reader < readers.Length; reader++)
            {
                if (next[reader] < found[reader].Terms.Length && found[reader].Terms[next[reader]] is var head && (term is null || string.CompareOrdinal(head, term) < 0))
                {
                    term = head;
                }
            }

            if (term is null)
            {
                return ([.. terms], readers.Zip(places).ToDictionary());
            }

            for (var reader = 0; reader < readers.Length; reader++)
            {
                if (next[reader] < found[reader].Terms.Length && found[reader].Terms[next[reader]] == term)
                {
                    places[reader][found[reader].Numbers[next[reader]++]] = terms.Count;
                }
            }

            terms.Add(term);
        }
    }
}
