using System.Text;
using System.Text.Json;
using RoadmapSite.Engine.Search;

namespace RoadmapSite.Engine.Tests.Search;

/// <summary>The index as files: small enough to be read as a reader types, and the same bytes every time.</summary>
public sealed class SearchIndexTests
{
    private static readonly Lazy<IReadOnlyList<SearchDocument>> Many = new(() => ManyDocuments.Of(10_000));
    private static readonly Lazy<IReadOnlyDictionary<string, byte[]>> ManyFiles = new(() => SearchIndex.Of(Many.Value).ToDictionary(file => file.Path, file => file.Content));

    [Fact]
    public void The_same_pages_give_the_same_bytes()
    {
        var once = SearchIndex.Of(ManyDocuments.Of(300)).ToList();
        var again = SearchIndex.Of(ManyDocuments.Of(300)).ToList();
        Assert.Equal(once.Select(file => file.Path), again.Select(file => file.Path));
        Assert.All(once.Zip(again), pair => Assert.Equal(pair.First.Content, pair.Second.Content));
    }

    [Fact]
    public void Every_file_is_one_call_with_its_name_and_the_version_of_all()
    {
        var versions = SearchIndex.Of(ManyDocuments.Of(300)).Select(file =>
        {
            var text = Encoding.UTF8.GetString(file.Content);
            Assert.StartsWith($"roadmap.searchPart(\"{Path.GetFileNameWithoutExtension(file.Path)}\",\"", text, StringComparison.Ordinal);
            Assert.EndsWith(");\n", text, StringComparison.Ordinal);
            return text.Split('"')[3];
        });
        Assert.Single(versions.Distinct());
    }

    [Fact]
    public void Another_word_on_a_page_makes_another_version()
    {
        var documents = ManyDocuments.Of(20);
        Assert.NotEqual(VersionOf(documents), VersionOf([documents[0] with { Title = "Another" }, .. documents.Skip(1)]));
    }

    [Theory]
    [InlineData("index", 8_000)]
    [InlineData("facets", 35_000)]
    [InlineData("starts", 15_000)]
    [InlineData("terms-", 36_000)]
    [InlineData("pages-", 3_800)]
    [InlineData("near-", 20_000)]
    public void At_ten_thousand_pages_no_file_is_large(string name, int most)
    {
        var files = ManyFiles.Value.Where(file => file.Key.StartsWith("search/" + name, StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.True(file.Value.Length <= most, $"{file.Key}: {file.Value.Length}"));
    }

    [Fact]
    public void At_ten_thousand_pages_the_index_is_about_as_large_as_their_text()
    {
        var text = Many.Value.Sum(document => document.Title.Length + document.Summary.Length + document.Text.Length);
        Assert.True(ManyFiles.Value.Sum(file => file.Value.Length) < 1.5 * text, $"{ManyFiles.Value.Sum(file => file.Value.Length)} for {text}");
    }

    [Fact]
    public void A_term_stands_in_the_file_whose_first_term_comes_before_it_with_every_page_that_has_it()
    {
        var documents = ManyDocuments.Of(300);
        var files = SearchIndex.Of(documents).ToDictionary(file => Path.GetFileNameWithoutExtension(file.Path), file => Data(file.Content));
        var firsts = files["index"].GetProperty("terms").GetString()!.Split(' ');
        Assert.True(firsts.Length > 3);
        var table = TermTable.Of(documents, (_, _) => { });
        for (var place = 0; place < table.Count; place++)
        {
            var term = table.Term(place);
            var file = Array.FindLastIndex(firsts, first => string.CompareOrdinal(first, term) <= 0);
            var entry = Unfold(files[$"terms-{file}"].GetString()!).Single(entry => entry.Term == term);
            Assert.Equal(table.Postings(place).ToArray().Select(posting => (posting.Document, posting.Rank)).Order(), Postings(entry.Packed).Order());
        }
    }

    [Fact]
    public void A_word_counts_by_the_best_place_it_has_on_a_page()
    {
        var document = new SearchDocument("x.html", "Alpha beta", "Risk")
        {
            Id = "RISK-01",
            OtherIds = ["OLD 7"],
            Tags = ["gamma"],
            Summary = "delta alpha",
            Headings = ["epsilon gamma"],
            Text = "zeta zeta zeta zeta eta eta theta delta the a",
            Status = "Open",
            Owner = "Iota",
        };
        var table = TermTable.Of([document], (_, _) => { });
        var ranks = Enumerable.Range(0, table.Count).ToDictionary(table.Term, place => Assert.Single(table.Postings(place).ToArray()).Rank);
        Assert.Equal(SearchRank.Title + 2, ranks["alpha"]);
        Assert.Equal(SearchRank.Id, ranks["risk1"]);
        Assert.Equal(SearchRank.OtherId, ranks["old7"]);
        Assert.Equal(SearchRank.PartOfId, ranks["risk"]);
        Assert.Equal(SearchRank.Tag, ranks["gamma"]);
        Assert.Equal(SearchRank.Summary, ranks["delta"]);
        Assert.Equal(SearchRank.Heading, ranks["epsilon"]);
        Assert.True(ranks["zeta"] > ranks["eta"] && ranks["eta"] > ranks["theta"] && ranks["theta"] > ranks["iota"]);
        Assert.Equal(SearchRank.Fact, ranks["open"]);
        Assert.DoesNotContain("the", ranks.Keys);
        Assert.DoesNotContain("a", ranks.Keys);
    }

    [Fact]
    public void A_site_without_pages_has_an_index_all_the_same() => Assert.Contains(SearchIndex.Of([]), file => file.Path == "search/index.js");

    [Fact]
    public void A_long_text_is_quoted_to_the_end_of_a_word()
    {
        var document = new SearchDocument("x.html", "X", "Page") { Text = string.Concat(Enumerable.Repeat("word ", 400)) + "😀" };
        var page = Data(SearchIndex.Of([document]).Single(file => file.Path == "search/pages-0.js").Content)[0];
        var quoted = page[3].GetString()!;
        Assert.EndsWith("word …", quoted, StringComparison.Ordinal);
        Assert.InRange(quoted.Length, SearchIndex.QuotedLength - 10, SearchIndex.QuotedLength + 2);
    }

    [Theory]
    [InlineData("First.", "Second.")]
    [InlineData("", "Second.")]
    [InlineData("First.", "")]
    [InlineData("", "")]
    public void Prose_is_text_behind_the_other_and_its_headings_count_on_an_overview(string summary, string text)
    {
        var document = new SearchDocument("x.html", "X", "Page") { Summary = summary, Text = text, Prose = "<h2 id=\"t\">Third</h2><p>Fourth &amp; <b>last</b>.</p>".AsMemory() };
        var same = document with { Text = string.Join(' ', ((string[])[text, "Fourth & last."]).Where(part => part.Length > 0)), Prose = default };
        AssertSame(same, document);
        AssertSame(same with { IsOverview = true, Headings = ["Third"] }, document with { IsOverview = true });

        static void AssertSame(SearchDocument one, SearchDocument other) =>
            Assert.Equal(SearchIndex.Of([one]).Select(Read), SearchIndex.Of([other]).Select(Read));

        static (string, string) Read((string Path, byte[] Content) file) => (file.Path, Encoding.UTF8.GetString(file.Content));
    }

    private static string VersionOf(IReadOnlyList<SearchDocument> documents) => Encoding.UTF8.GetString(SearchIndex.Of(documents).First().Content).Split('"')[3];

    private static JsonElement Data(byte[] file)
    {
        var text = Encoding.UTF8.GetString(file);
        return JsonDocument.Parse(text[(text.IndexOf(',', text.IndexOf(',', StringComparison.Ordinal) + 1) + 1)..^3]).RootElement;
    }

    private static IEnumerable<(string Term, string Packed)> Unfold(string text)
    {
        var last = "";
        foreach (var entry in text.Split('|'))
        {
            var parts = entry.Split(' ');
            last = last[..Packed.Alphabet.IndexOf(entry[0], StringComparison.Ordinal)] + parts[0][1..];
            yield return (last, parts[1]);
        }
    }

    private static IEnumerable<(int Document, int Rank)> Postings(string packed)
    {
        foreach (var group in packed.Split(','))
        {
            var numbers = Numbers(group);
            var document = -1;
            foreach (var step in numbers.Skip(1))
            {
                document += step + 1;
                yield return (document, numbers[0]);
            }
        }
    }

    private static List<int> Numbers(string packed)
    {
        var half = Packed.Alphabet.Length / 2;
        var numbers = new List<int>();
        var number = 0;
        foreach (var digit in packed.Select(sign => Packed.Alphabet.IndexOf(sign, StringComparison.Ordinal)))
        {
            number = number * half + digit % half;
            if (digit < half)
            {
                numbers.Add(number);
                number = 0;
            }
        }

        return numbers;
    }
}
