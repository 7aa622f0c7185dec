using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using RoadmapSite.Engine.Text;

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
        var table = TermTable.Of(documents);
        var terms = TermFiles(table);
        var pages = PageFiles(documents);
        var near = Spellings(table);
        List<(string Name, byte[] Json)> files =
        [
            .. terms.Select((file, index) => ($"terms-{index}", JsonText.OnOneLine(json => json.WriteStringValue(file.Text)))),
            .. pages.Select((file, index) => ($"pages-{index}", file.Json)),
            .. near.Select(file => ($"near-{file.Length}", JsonText.OnOneLine(json => json.WriteStringValue(file.Text)))),
            ("facets", Facets(documents)),
            ("starts", Starts(table, [.. terms.Select(file => file.First)], documents.Count)),
        ];
        files.Add(("index", Index(documents, terms.Select(file => file.First), pages.Select(file => file.Count), near.Select(file => file.Length))));

        // A browser may still hold a file of an older site; the script compares.
        var version = VersionOf(files.Select(file => file.Json));
        return files.Select(file => ($"search/{file.Name}.js", (byte[])[.. Encoding.UTF8.GetBytes($"roadmap.searchPart(\"{file.Name}\",\"{version}\","), .. file.Json, .. ");\n"u8]));
    }

    private static byte[] Index(IReadOnlyList<SearchDocument> documents, IEnumerable<string> firstTerms, IEnumerable<int> pages, IEnumerable<int> near) => JsonText.OnOneLine(json =>
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
    });

    /// <summary>Terms with their postings, in files of about one size; a file is found by its first term.</summary>
    private static List<(string First, string Text)> TermFiles(TermTable table)
    {
        var files = new List<(string, string)>();
        var file = new FrontCoded();
        var packed = new StringBuilder();
        var first = "";
        for (var place = 0; place < table.Count; place++)
        {
            Packed.Append(packed.Clear(), table.Postings(place));
            if (file.Length > 0 && file.Length + packed.Length > TermsLength)
            {
                files.Add((first, file.ToString()));
                file = new();
            }

            first = file.Length == 0 ? table.Term(place) : first;
            file.Add(table.Term(place), packed);
        }

        if (file.Length > 0)
        {
            files.Add((first, file.ToString()));
        }

        return files;
    }

    /// <summary>What results show: address, title, id and text.</summary>
    private static List<(int Count, byte[] Json)> PageFiles(IReadOnlyList<SearchDocument> documents)
    {
        var files = new List<(int, byte[])>();
        var quoted = documents.Select(Quoted).ToArray();
        for (var from = 0; from < documents.Count;)
        {
            var (to, length) = (from, 0);
            while (to < documents.Count && LengthOf(documents[to], quoted[to]) is var more && (to == from || length + more <= PagesLength))
            {
                length += more;
                to++;
            }

            var first = from;
            files.Add((to - first, JsonText.OnOneLine(json =>
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
            })));
            from = to;
        }

        return files;
    }

    private static int LengthOf(SearchDocument document, string quoted) => document.Url.Length + Encoding.UTF8.GetByteCount(document.Title) + document.Id.Length + Encoding.UTF8.GetByteCount(quoted);

    private static string Quoted(SearchDocument document)
    {
        if (document.Summary.Length == 0)
        {
            return Beginning(document.Text, document.Text.Length);
        }

        // Of a long text, only what may be quoted is put behind the summary.
        var text = document.Text.AsSpan().TrimEnd();
        return text.IsEmpty ? Beginning(document.Summary.TrimEnd(), document.Summary.TrimEnd().Length)
            : Beginning($"{document.Summary} {text[..Math.Min(text.Length, QuotedLength + 1)]}", document.Summary.Length + 1 + text.Length);
    }

    /// <param name="length">Of the whole text; at least as much of it as may be quoted is there.</param>
    private static string Beginning(string text, int length)
    {
        if (length <= QuotedLength)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', QuotedLength);
        end = end > 0 ? end : char.IsHighSurrogate(text[QuotedLength - 1]) ? QuotedLength - 1 : QuotedLength;
        return string.Concat(text.AsSpan(0, end), " …");
    }

    /// <summary>The words that a typo may have meant, by their length.</summary>
    private static List<(int Length, string Text)> Spellings(TermTable table)
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

        return [.. spellings
            .OrderByDescending(spelling => spelling.IsTitle)
            .ThenByDescending(spelling => spelling.Count)
            .Take(MostSpellings)
            .GroupBy(spelling => table.Term(spelling.Place).Length)
            .OrderBy(group => group.Key)
            .Select(group =>
            {
                var file = new FrontCoded();
                foreach (var place in group.Select(spelling => spelling.Place).Order())
                {
                    file.Add(table.Term(place));
                }

                return (group.Key, file.ToString());
            })];
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
    private static byte[] Starts(TermTable table, string[] firstTerms, int documents) => JsonText.OnOneLine(json =>
    {
        var best = new BestPostings(documents);
        var packed = new StringBuilder();
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

                    Packed.Append(packed.Clear(), best.Take(StartLength));
                    json.WriteString(start, packed.ToString());
                    Write(from, next, length + 1);
                }
            }
        }

        int FileOf(string term)
        {
            var file = Array.BinarySearch(firstTerms, term, StringComparer.Ordinal);
            return file >= 0 ? file : ~file - 1;
        }
    });

    private static byte[] Facets(IReadOnlyList<SearchDocument> documents) => JsonText.OnOneLine(json =>
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
    });

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

    private static string VersionOf(IEnumerable<byte[]> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            hash.AppendData(file);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..8];
    }
}
