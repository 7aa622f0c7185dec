using System.Collections.Concurrent;
using System.Runtime.InteropServices;

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

    public static TermTable Of(IReadOnlyList<SearchDocument> documents)
    {
        // Each thread numbers terms by itself; what it finds is put together once.
        var readers = new ConcurrentBag<DocumentReader>();
        var portions = new (DocumentReader Reader, int[] Found)[(documents.Count + Portion - 1) / Portion];
        Parallel.For(0, portions.Length, portion =>
        {
            if (!readers.TryTake(out var reader))
            {
                reader = new();
            }

            portions[portion] = (reader, reader.Read(documents, portion * Portion, Math.Min((portion + 1) * Portion, documents.Count)));
            readers.Add(reader);
        });

        var all = readers.SelectMany(reader => reader.Terms.Where((_, number) => reader.IsFound(number))).Distinct(StringComparer.Ordinal).ToArray();
        Array.Sort(all, StringComparer.Ordinal);
        var places = new Dictionary<string, int>(all.Length, StringComparer.Ordinal);
        foreach (var term in all)
        {
            places.Add(term, places.Count);
        }

        var placesOf = readers.ToDictionary(reader => reader, reader => reader.Terms.Select(term => places.GetValueOrDefault(term, -1)).ToArray());
        var starts = new int[all.Length + 1];
        foreach (var (reader, found) in portions)
        {
            var own = placesOf[reader];
            for (var at = 0; at < found.Length; at += 3)
            {
                starts[own[found[at + 1]] + 1]++;
            }
        }

        for (var place = 0; place < all.Length; place++)
        {
            starts[place + 1] += starts[place];
        }

        var postings = new Posting[starts[^1]];
        var ends = starts[..^1];
        foreach (var (reader, found) in portions)
        {
            var own = placesOf[reader];
            for (var at = 0; at < found.Length; at += 3)
            {
                postings[ends[own[found[at + 1]]]++] = new(found[at], found[at + 2]);
            }
        }

        return new(all, starts, postings);
    }

    /// <summary>Reads documents one after another. One thread at a time.</summary>
    private sealed class DocumentReader
    {
        private readonly WordReader words = new();
        private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        private readonly List<string> terms = [];
        private readonly List<int> found = [];

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

        public IReadOnlyList<string> Terms => terms;

        public bool IsFound(int number) => isFound[number];

        /// <returns>For each term of a document: the document, the term's number here, its rank.</returns>
        public int[] Read(IReadOnlyList<SearchDocument> documents, int from, int to)
        {
            found.Clear();
            for (var number = from; number < to; number++)
            {
                Read(documents[number]);
                foreach (var term in ranked)
                {
                    found.AddRange([number, term, ranks[term]]);
                    ranks[term] = 0;
                    isFound[term] = true;
                }

                ranked.Clear();
            }

            return [.. found];
        }

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
            words.Read(document.Text, ref counter);
            foreach (var term in counted)
            {
                Raise(term, SearchRank.Text(counts[term], document.IsOverview));
                counts[term] = 0;
            }

            counted.Clear();
            Add(document.Type, SearchRank.Fact, false);
            Add(document.Status, SearchRank.Fact, false);
            Add(document.Owner, SearchRank.Fact, false);
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
            if (Words.OfId(id) is { Length: > 0 } term)
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

        private int NumberOf(ReadOnlySpan<char> term)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers.GetAlternateLookup<ReadOnlySpan<char>>(), term, out var isKnown);
            if (!isKnown)
            {
                number = terms.Count;
                var text = term.ToString();
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
}
