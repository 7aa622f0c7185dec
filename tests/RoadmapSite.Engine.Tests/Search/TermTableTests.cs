using CsCheck;
using RoadmapSite.Engine.Search;

namespace RoadmapSite.Engine.Tests.Search;

/// <summary>The table that several threads make against one made word by word.</summary>
public sealed class TermTableTests
{
    private static readonly Gen<string> SomeWords = Gen.OneOf("ward", "Wards", "policies", "the", "go-live", "INIT-01", "init1", "x", "病", "Élan", "élan", "zz", "a\u0301", "007", "&", "ž")
        .Array[0, 8].Select(words => string.Join(' ', words));

    private static readonly Gen<SearchDocument> Document = Gen.Select(SomeWords, SomeWords, SomeWords, SomeWords, SomeWords, Gen.Bool, (title, id, summary, heading, text, isOverview) =>
        new SearchDocument("x.html", title, "Page") { Id = id, Summary = summary, Headings = [heading], Text = text, IsOverview = isOverview });

    [Fact]
    public void Every_term_has_its_documents_in_order_with_the_best_rank_of_each() => Document.Array[0, 100].Sample(
        documents =>
        {
            var texts = new string[documents.Length];
            var table = TermTable.Of(documents, (number, text) => texts[number] = text.ToString().TrimEnd());
            Assert.Equal(documents.Select(document => string.Join(' ', ((string[])[document.Summary, document.Text]).Where(text => text.Length > 0))), texts);

            var expected = new SortedDictionary<string, SortedDictionary<int, int>>(StringComparer.Ordinal);
            for (var number = 0; number < documents.Length; number++)
            {
                foreach (var (term, rank) in Ranks(documents[number]))
                {
                    expected.TryAdd(term, []);
                    expected[term][number] = rank;
                }
            }

            Assert.Equal(expected.Keys, Enumerable.Range(0, table.Count).Select(table.Term));
            Assert.Equal(
                expected.Values.Select(postings => string.Join(' ', postings.Select(posting => $"{posting.Key}:{posting.Value}"))),
                Enumerable.Range(0, table.Count).Select(place => string.Join(' ', table.Postings(place).ToArray().Select(posting => $"{posting.Document}:{posting.Rank}"))));
        },
        iter: 200);

    private static Dictionary<string, int> Ranks(SearchDocument document)
    {
        var ranks = new Dictionary<string, int>(StringComparer.Ordinal);
        var title = Words.Of(document.Title);
        var length = title.Where(word => !word.IsJoined && !Words.IsCommon(word.Term)).Distinct().Count();
        foreach (var word in title)
        {
            Raise(word.Term, SearchRank.Title + Math.Max(1, length));
        }

        foreach (var word in Words.Of(document.Id))
        {
            Raise(word.Term, SearchRank.PartOfId);
        }

        if (Words.OfId(document.Id) is { Length: > 0 } id)
        {
            Raise(id, SearchRank.Id);
        }

        foreach (var word in Telling(document.Summary))
        {
            Raise(word, SearchRank.Summary);
        }

        foreach (var word in document.Headings.SelectMany(Telling))
        {
            Raise(word, SearchRank.Heading);
        }

        foreach (var (word, times) in Telling(document.Text).CountBy(word => word))
        {
            Raise(word, SearchRank.Text(times, document.IsOverview));
        }

        Raise("page", SearchRank.Fact);
        return ranks;

        void Raise(string term, int rank) => ranks[term] = Math.Max(ranks.GetValueOrDefault(term), rank);
    }

    private static IEnumerable<string> Telling(string text) =>
        Words.Of(text).Select(word => word.Term).Where(term => !Words.IsCommon(term) && !(term.Length == 1 && term[0] <= 0x3000));
}
