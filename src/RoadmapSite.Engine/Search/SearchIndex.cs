using System.Text;
using System.Text.Json;

namespace RoadmapSite.Engine.Search;

/// <summary>An index as files under <c>search/</c>, each a call of one function, because a page opened from disk may load scripts and nothing else.</summary>
/// <remarks>
/// <c>index</c> is read at the first key. It says which <c>terms-N</c> holds a word, and which <c>pages-N</c> a result.
/// <c>starts</c> has the best pages for beginnings that are spread over too many files to read them all.
/// <c>near-N</c> has the words of N letters, to forgive a typo. <c>facets</c> has what results are filtered by.
/// What a query reads depends little on the size of the site: that is what all the sizes below are for.
/// </remarks>
internal static class SearchIndex
{
    /// <summary>Characters after which a file of terms is full.</summary>
    public const int TermsLength = 12_000;

    /// <summary>Characters after which a file of pages is full. A screen of results reads up to one file a result.</summary>
    public const int PagesLength = 3_400;

    /// <summary>How much of a page's text results may quote from.</summary>
    public const int QuotedLength = 1_000;

    /// <summary>A beginning of a word in more files of terms than this is answered from <c>starts</c>.</summary>
    public const int MostFiles = 2;

    /// <summary>How many pages <c>starts</c> knows for a beginning.</summary>
    public const int StartLength = 40;

    /// <summary>How many words can be meant by a typo: those of titles first, then those on most pages.</summary>
    public const int MostSpellings = 10_000;

    public static IEnumerable<(string Path, byte[] Content)> Of(IReadOnlyList<SearchDocument> documents)
    {
        var quoted = new byte[documents.Count][];
        var table = TermTable.Of(documents, (number, text) => quoted[number] = Quoted(text));
        using var files = new PartFiles();
        var terms = AddTerms(files, table);
        var pages = AddPages(files, documents, quoted);
        var near = AddSpellings(files, table);
        files.Add("facets", json => WriteFacets(json, documents));
        files.Add("starts", json => WriteStarts(json, table, terms, documents.Count));
        files.Add("index", json => WriteIndex(json, documents, terms, pages, near));
        return files.All();
    }

    private static void WriteIndex(Utf8JsonWriter json, IReadOnlyList<SearchDocument> documents, IEnumerable<string> firstTerms, IEnumerable<int> pages, IEnumerable<int> near)
    {
        json.WriteStartObject();
        json.WriteNumber("count", documents.Count);
        json.WriteNumber("overviews", documents.Count(document => document.IsOverview));
        json.WriteString("terms", string.Join(' ', firstTerms));
        json.WriteString("pages", Packed.Of(pages));
        json.WriteString("near", Packed.Of(near));
        json.WriteNumber("mostFiles", MostFiles);
        json.WriteString("alphabet", Packed.Alphabet);
        json.WriteString("gaps", Words.Gaps);
        json.WriteString("marks", Words.Marks);
        json.WriteString("single", Words.Single);
        json.WriteString("joints", Words.Joints);
        json.WriteString("common", Words.Common);
        json.WriteEndObject();
    }

    /// <summary>Terms with their postings, in files of about one size; a file is found by its first term.</summary>
    private static List<string> AddTerms(PartFiles files, TermTable table)
    {
        var firsts = new List<string>();
        using var file = new FrontCoded();
        using var packed = new Characters(1 << 10);
        for (var place = 0; place < table.Count; place++)
        {
            packed.Length = 0;
            Packed.Append(packed, table.Postings(place));
            if (file.Length > 0 && file.Length + packed.Length > TermsLength)
            {
                Add();
            }

            if (file.Length == 0)
            {
                firsts.Add(table.Term(place));
            }

            file.Add(table.Term(place), packed.Span);
        }

        if (file.Length > 0)
        {
            Add();
        }

        return firsts;

        void Add()
        {
            files.Add($"terms-{firsts.Count - 1}", json => json.WriteStringValue(file.Text));
            file.Clear();
        }
    }

    /// <summary>What results show: address, title, id and text.</summary>
    /// <returns>How many pages each file has.</returns>
    private static List<int> AddPages(PartFiles files, IReadOnlyList<SearchDocument> documents, byte[][] quoted)
    {
        var counts = new List<int>();
        for (var from = 0; from < documents.Count;)
        {
            var (to, length) = (from, 0);
            while (to < documents.Count && LengthOf(documents[to], quoted[to]) is var more && (to == from || length + more <= PagesLength))
            {
                length += more;
                to++;
            }

            var first = from;
            files.Add($"pages-{counts.Count}", json =>
            {
                json.WriteStartArray();
                for (var number = first; number < to; number++)
                {
                    json.WriteStartArray();
                    json.WriteStringValue(documents[number].Url);
                    json.WriteStringValue(documents[number].Title);
                    json.WriteStringValue(documents[number].Id);
                    json.WriteStringValue(quoted[number]);
                    json.WriteEndArray();
                }

                json.WriteEndArray();
            });
            counts.Add(to - first);
            from = to;
        }

        return counts;
    }

    private static int LengthOf(SearchDocument document, byte[] quoted) => document.Url.Length + Encoding.UTF8.GetByteCount(document.Title) + document.Id.Length + quoted.Length;

    /// <summary>The beginning of a text, in UTF-8.</summary>
    private static byte[] Quoted(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd();
        if (text.Length <= QuotedLength)
        {
            return Utf8Of(text, []);
        }

        var end = text[..(QuotedLength + 1)].LastIndexOf(' ');
        end = end > 0 ? end : char.IsHighSurrogate(text[QuotedLength - 1]) ? QuotedLength - 1 : QuotedLength;
        return Utf8Of(text[..end], " …"u8);
    }

    private static byte[] Utf8Of(ReadOnlySpan<char> text, ReadOnlySpan<byte> more)
    {
        var bytes = new byte[Encoding.UTF8.GetByteCount(text) + more.Length];
        more.CopyTo(bytes.AsSpan(Encoding.UTF8.GetBytes(text, bytes)));
        return bytes;
    }

    /// <summary>The words that a typo may have meant, by their length.</summary>
    /// <returns>Their lengths.</returns>
    private static List<int> AddSpellings(PartFiles files, TermTable table)
    {
        var spellings = new List<(bool IsTitle, int Count, int Place)>();
        for (var place = 0; place < table.Count; place++)
        {
            var term = table.Term(place);
            if (term.Length >= 4 && term.All(char.IsLetter))
            {
                spellings.Add((IsInTitle(table.Postings(place)), table.Postings(place).Length, place));
            }
        }

        var lengths = new List<int>();
        using var file = new FrontCoded();
        foreach (var group in spellings
            .OrderByDescending(spelling => spelling.IsTitle)
            .ThenByDescending(spelling => spelling.Count)
            .Take(MostSpellings)
            .GroupBy(spelling => table.Term(spelling.Place).Length)
            .OrderBy(group => group.Key))
        {
            file.Clear();
            foreach (var place in group.Select(spelling => spelling.Place).Order())
            {
                file.Add(table.Term(place));
            }

            files.Add($"near-{group.Key}", json => json.WriteStringValue(file.Text));
            lengths.Add(group.Key);
        }

        return lengths;
    }

    private static bool IsInTitle(ReadOnlySpan<Posting> postings)
    {
        foreach (var posting in postings)
        {
            if (SearchRank.IsTitle(posting.Rank))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The best pages for each beginning of a word that stands in too many files.</summary>
    private static void WriteStarts(Utf8JsonWriter json, TermTable table, List<string> firstTerms, int documents)
    {
        var best = new BestPostings(documents);
        using var packed = new Characters(1 << 10);
        json.WriteStartObject();
        Write(0, table.Count, 1);
        json.WriteEndObject();

        void Write(int from, int to, int length)
        {
            for (var next = from; from < to; from = next)
            {
                if (table.Term(from).Length < length)
                {
                    next = from + 1;
                    continue;
                }

                var start = table.Term(from).AsSpan(0, length);
                while (next < to && table.Term(next).AsSpan().StartsWith(start))
                {
                    next++;
                }

                if (FileOf(table.Term(next - 1)) - FileOf(table.Term(from)) >= MostFiles && !char.IsHighSurrogate(start[^1]))
                {
                    for (var place = from; place < next; place++)
                    {
                        best.Add(table.Postings(place));
                    }

                    packed.Length = 0;
                    Packed.Append(packed, best.Take(StartLength));
                    json.WriteString(start, packed.Span);
                    Write(from, next, length + 1);
                }
            }
        }

        int FileOf(string term)
        {
            var file = firstTerms.BinarySearch(term, StringComparer.Ordinal);
            return file >= 0 ? file : ~file - 1;
        }
    }

    private static void WriteFacets(Utf8JsonWriter json, IReadOnlyList<SearchDocument> documents)
    {
        json.WriteStartObject();

        // Documents stand by type, so its column would be one long run after another.
        json.WriteStartArray("type");
        var runs = Runs(documents.Select(document => document.Type)).ToList();
        json.WriteStringValue(Packed.Of(runs.Select(run => run.Length)));
        runs.ForEach(run => json.WriteStringValue(run.Word));
        json.WriteEndArray();
        Column("status", document => document.Status);
        Column("owner", document => document.Owner);
        Column("year", document => string.Join(' ', document.Years));
        json.WriteEndObject();

        void Column(string name, Func<SearchDocument, string> value)
        {
            var words = documents.Select(value).Distinct().Order(StringComparer.Ordinal).ToList();
            var numbers = words.Select((word, index) => (word, index)).ToDictionary(pair => pair.word, pair => pair.index, StringComparer.Ordinal);
            json.WriteStartArray(name);
            json.WriteStringValue(Packed.Of(documents.Select(document => numbers[value(document)])));
            words.ForEach(json.WriteStringValue);
            json.WriteEndArray();
        }
    }

    private static IEnumerable<(string Word, int Length)> Runs(IEnumerable<string> words)
    {
        var run = ("", 0);
        foreach (var word in words)
        {
            if (run.Item2 > 0 && run.Item1 != word)
            {
                yield return run;
                run = ("", 0);
            }

            run = (word, run.Item2 + 1);
        }

        if (run.Item2 > 0)
        {
            yield return run;
        }
    }
}
