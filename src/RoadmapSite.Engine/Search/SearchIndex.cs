using System.Runtime.InteropServices;
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
            ("starts", Starts(table, [.. terms.Select(file => file.First)])),
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
    private static List<(string First, string Text)> TermFiles(IReadOnlyList<(string Term, IReadOnlyList<Posting> Postings)> table)
    {
        var files = new List<(string, string)>();
        var file = new FrontCoded();
        var first = "";
        foreach (var (term, postings) in table)
        {
            var packed = Packed.Of(postings);
            if (file.Length > 0 && file.Length + packed.Length > TermsLength)
            {
                files.Add((first, file.ToString()));
                file = new();
            }

            first = file.Length == 0 ? term : first;
            file.Add(term, packed);
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
        for (var from = 0; from < documents.Count;)
        {
            var (count, length) = (0, 0);
            while (from + count < documents.Count && (count == 0 || length + LengthOf(documents[from + count]) <= PagesLength))
            {
                length += LengthOf(documents[from + count++]);
            }

            var file = documents.Skip(from).Take(count);
            files.Add((count, JsonText.OnOneLine(json =>
            {
                json.WriteStartArray();
                foreach (var document in file)
                {
                    json.WriteStartArray();
                    json.WriteStringValue(document.Url);
                    json.WriteStringValue(document.Title);
                    json.WriteStringValue(document.Id);
                    json.WriteStringValue(Quoted(document));
                    json.WriteEndArray();
                }

                json.WriteEndArray();
            })));
            from += count;
        }

        return files;
    }

    private static int LengthOf(SearchDocument document) => document.Url.Length + Encoding.UTF8.GetByteCount(document.Title) + document.Id.Length + Encoding.UTF8.GetByteCount(Quoted(document));

    private static string Quoted(SearchDocument document)
    {
        var text = document.Summary.Length == 0 ? document.Text : $"{document.Summary} {document.Text}".TrimEnd();
        if (text.Length <= QuotedLength)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', QuotedLength);
        end = end > 0 ? end : char.IsHighSurrogate(text[QuotedLength - 1]) ? QuotedLength - 1 : QuotedLength;
        return text[..end] + " …";
    }

    /// <summary>The words that a typo may have meant, by their length.</summary>
    private static List<(int Length, string Text)> Spellings(IReadOnlyList<(string Term, IReadOnlyList<Posting> Postings)> table) => [.. table
        .Where(pair => pair.Term.Length >= 4 && pair.Term.All(char.IsLetter))
        .OrderByDescending(pair => pair.Postings.Any(posting => SearchRank.IsTitle(posting.Rank)))
        .ThenByDescending(pair => pair.Postings.Count)
        .Take(MostSpellings)
        .GroupBy(pair => pair.Term.Length)
        .OrderBy(group => group.Key)
        .Select(group =>
        {
            var file = new FrontCoded();
            foreach (var (term, _) in group.OrderBy(pair => pair.Term, StringComparer.Ordinal))
            {
                file.Add(term);
            }

            return (group.Key, file.ToString());
        })];

    /// <summary>The best pages for each beginning of a word that stands in too many files.</summary>
    private static byte[] Starts(IReadOnlyList<(string Term, IReadOnlyList<Posting> Postings)> table, string[] firstTerms) => JsonText.OnOneLine(json =>
    {
        json.WriteStartObject();
        Write(0, table.Count, 1);
        json.WriteEndObject();

        void Write(int from, int to, int length)
        {
            for (var next = from; from < to; from = next)
            {
                if (table[from].Term.Length < length)
                {
                    next = from + 1;
                    continue;
                }

                var start = table[from].Term[..length];
                while (next < to && table[next].Term.StartsWith(start, StringComparison.Ordinal))
                {
                    next++;
                }

                if (FileOf(table[next - 1].Term) - FileOf(table[from].Term) >= MostFiles && !char.IsHighSurrogate(start[^1]))
                {
                    json.WriteString(start, Packed.Of(Best(from, next)));
                    Write(from, next, length + 1);
                }
            }
        }

        int FileOf(string term)
        {
            var file = Array.BinarySearch(firstTerms, term, StringComparer.Ordinal);
            return file >= 0 ? file : ~file - 1;
        }

        IEnumerable<Posting> Best(int from, int to)
        {
            var ranks = new Dictionary<int, int>();
            foreach (var posting in Enumerable.Range(from, to - from).SelectMany(index => table[index].Postings))
            {
                ref var rank = ref CollectionsMarshal.GetValueRefOrAddDefault(ranks, posting.Document, out _);
                rank = Worth(posting.Rank) > Worth(rank) ? posting.Rank : rank;
            }

            return ranks
                .OrderByDescending(pair => Worth(pair.Value))
                .ThenBy(pair => pair.Key)
                .Take(StartLength)
                .Select(pair => new Posting(pair.Key, pair.Value));
        }
    });

    /// <summary>As the script counts it for the beginning of a word: an id is no better than its prefix, a short title better than a long one.</summary>
    private static double Worth(int rank) => rank switch
    {
        SearchRank.Id or SearchRank.OtherId => SearchRank.PartOfId,
        _ when SearchRank.IsTitle(rank) => SearchRank.Title + 10.0 / (rank - SearchRank.Title),
        _ => rank,
    };

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
