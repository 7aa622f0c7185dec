using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace RoadmapSite.Engine.Search;

/// <summary>Reads documents one after another. One thread at a time.</summary>
internal sealed class DocumentReader : IDisposable
{
    private readonly WordReader words = new();
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> terms = [];
    private readonly List<int> found = [];
    private readonly List<string> headings = [];
    private readonly Characters text = new(1 << 14);

    /// <summary>Of each term, whether running text is better without it.</summary>
    private readonly List<bool> isIdle = [];

    /// <summary>Of each term, whether any document has it: words that say nothing may stand nowhere else.</summary>
    private readonly List<bool> isFound = [];

    /// <summary>Of each term in the document that is read: the best rank, and how often the text has it.</summary>
    private int[] ranks = new int[1024];
    private int[] counts = new int[1024];

    /// <summary>The terms with a rank, those of the text, and those of a name, with a bit that says whether they are joined.</summary>
    private readonly List<int> ranked = [];
    private readonly List<int> counted = [];
    private readonly List<int> named = [];

    /// <summary>The terms that any document has, in the order of their characters, with their numbers here. Words that say nothing may stand in none.</summary>
    public (string[] Terms, int[] Numbers) Found()
    {
        int[] numbers = [.. Enumerable.Range(0, terms.Count).Where(number => isFound[number])];
        string[] found = [.. numbers.Select(number => terms[number])];
        Array.Sort(found, numbers, StringComparer.Ordinal);
        return (found, numbers);
    }

    /// <param name="withText">Gets the number of each document with its summary and text.</param>
    /// <returns>Of each document how many terms it has, then for each the term's number here and its rank.</returns>
    public int[] Read(IReadOnlyList<SearchDocument> documents, int from, int to, Action<int, ReadOnlySpan<char>> withText)
    {
        found.Clear();
        for (var number = from; number < to; number++)
        {
            Read(documents[number]);
            withText(number, text.Span);
            found.Add(ranked.Count);
            foreach (var term in ranked)
            {
                found.Add(term);
                found.Add(ranks[term]);
                ranks[term] = 0;
                isFound[term] = true;
            }

            ranked.Clear();
        }

        return [.. found];
    }

    public void Dispose() => text.Dispose();

    /// <summary>Each word of a document with the best place it has there.</summary>
    private void Read(SearchDocument document)
    {
        Name(document.Title);
        foreach (var name in document.Names)
        {
            Name(name);
        }

        if (document.Id.Length > 0)
        {
            Add(document.Id, SearchRank.PartOfId, false);
            Id(document.Id, SearchRank.Id);
        }

        foreach (var id in document.OtherIds)
        {
            Add(id, SearchRank.Fact, true);
            Id(id, SearchRank.OtherId);
        }

        foreach (var tag in document.Tags)
        {
            Add(tag, SearchRank.Tag, false);
        }

        Add(document.Summary, SearchRank.Summary, true);
        foreach (var heading in document.Headings)
        {
            Add(heading, SearchRank.Heading, true);
        }

        var counter = new Counter(this);
        words.Read(TextOf(document), ref counter);
        foreach (var term in counted)
        {
            Raise(term, SearchRank.Text(counts[term], document.IsOverview));
            counts[term] = 0;
        }

        counted.Clear();
        foreach (var heading in headings)
        {
            Add(heading, SearchRank.Heading, true);
        }

        headings.Clear();
        Add(document.Type, SearchRank.Fact, false);
        Add(document.Status, SearchRank.Fact, false);
        Add(document.Owner, SearchRank.Fact, false);
    }

    /// <summary>Puts together what results quote from.</summary>
    /// <returns>What of it stands behind the summary.</returns>
    private ReadOnlySpan<char> TextOf(SearchDocument document)
    {
        text.Length = 0;
        text.Append(document.Summary);
        Space();
        var start = text.Length;
        text.Append(document.Text);
        Space();
        PlainText.Append(document.Prose.Span, text, document.IsOverview ? headings : null);
        return text.Span[start..];

        void Space()
        {
            if (text.Length > 0 && text.Span[^1] != ' ')
            {
                text.Append(' ');
            }
        }
    }

    private void Name(string name)
    {
        named.Clear();
        var (namer, length) = (new Namer(this), 0);
        words.Read(name, ref namer);
        for (var at = 0; at < named.Count; at++)
        {
            // A name is short: no set is needed to see which words come twice.
            var (term, isJoined) = (named[at] >> 1, (named[at] & 1) != 0);
            length += !isJoined && !Words.IsCommon(terms[term]) && CollectionsMarshal.AsSpan(named)[..at].IndexOf(named[at]) < 0 ? 1 : 0;
        }

        var rank = SearchRank.Title + Math.Clamp(length, 1, SearchRank.LongestTitle);
        foreach (var word in named)
        {
            Raise(word >> 1, rank);
        }
    }

    private void Id(string id, int rank)
    {
        var term = words.Id(id);
        if (term.Length > 0)
        {
            Raise(NumberOf(term), rank);
        }
    }

    private void Add(string text, int rank, bool isTelling)
    {
        var adder = new Adder(this, rank, isTelling);
        words.Read(text, ref adder);
    }

    // Of two titles the shorter one is matched the more completely, and has the lower figure.
    private void Raise(int term, int rank)
    {
        ref var best = ref ranks[term];
        if (best == 0)
        {
            ranked.Add(term);
        }

        best = SearchRank.IsTitle(best) && SearchRank.IsTitle(rank) ? Math.Min(best, rank) : Math.Max(best, rank);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int NumberOf(ReadOnlySpan<char> term)
    {
        var known = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!known.TryGetValue(term, out var number))
        {
            number = terms.Count;
            var text = term.ToString();
            numbers.Add(text, number);
            terms.Add(text);
            isFound.Add(false);
            isIdle.Add(text.Length == 1 && text[0] <= 0x3000 || Words.IsCommon(text));
            if (terms.Count > ranks.Length)
            {
                Array.Resize(ref ranks, ranks.Length * 2);
                Array.Resize(ref counts, counts.Length * 2);
            }
        }

        return number;
    }

    private readonly struct Namer(DocumentReader reader) : IWordSink
    {
        public void Word(ReadOnlySpan<char> term, bool isJoined) => reader.named.Add(reader.NumberOf(term) << 1 | (isJoined ? 1 : 0));
    }

    private readonly struct Adder(DocumentReader reader, int rank, bool isTelling) : IWordSink
    {
        public void Word(ReadOnlySpan<char> term, bool isJoined)
        {
            var number = reader.NumberOf(term);
            if (!isTelling || !reader.isIdle[number])
            {
                reader.Raise(number, rank);
            }
        }
    }

    private readonly struct Counter(DocumentReader reader) : IWordSink
    {
        public void Word(ReadOnlySpan<char> term, bool isJoined)
        {
            var number = reader.NumberOf(term);
            if (!reader.isIdle[number] && reader.counts[number]++ == 0)
            {
                reader.counted.Add(number);
            }
        }
    }
}
