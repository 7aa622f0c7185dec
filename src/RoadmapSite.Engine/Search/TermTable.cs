using System.Runtime.InteropServices;

namespace RoadmapSite.Engine.Search;

/// <summary>Which term stands in which document, and how prominently.</summary>
internal static class TermTable
{
    /// <summary>In the order of the terms' characters; of each term by document, and a document once.</summary>
    public static IReadOnlyList<(string Term, IReadOnlyList<Posting> Postings)> Of(IReadOnlyList<SearchDocument> documents)
    {
        var table = new Dictionary<string, List<Posting>>(StringComparer.Ordinal);
        var ranks = documents.AsParallel().AsOrdered().Select(RanksOf);
        var number = 0;
        foreach (var document in ranks)
        {
            foreach (var (term, rank) in document)
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(table, term, out _) ??= []).Add(new(number, rank));
            }

            number++;
        }

        return [.. table.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, (IReadOnlyList<Posting>)pair.Value))];
    }

    /// <summary>Each word of a document with the best place it has there.</summary>
    private static Dictionary<string, int> RanksOf(SearchDocument document)
    {
        var ranks = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in document.Names.Prepend(document.Title))
        {
            var words = Words.Of(name);
            var length = words.Where(word => !word.IsJoined && !Words.IsCommon(word.Term)).Select(word => word.Term).Distinct().Count();
            Add(words, SearchRank.Title + Math.Clamp(length, 1, SearchRank.LongestTitle));
        }

        if (document.Id.Length > 0)
        {
            Add(Words.Of(document.Id), SearchRank.PartOfId);
            Raise(Words.OfId(document.Id), SearchRank.Id);
        }

        foreach (var id in document.OtherIds)
        {
            Add(Telling(id), SearchRank.Fact);
            Raise(Words.OfId(id), SearchRank.OtherId);
        }

        Add(document.Tags.SelectMany(Words.Of), SearchRank.Tag);
        Add(Telling(document.Summary), SearchRank.Summary);
        Add(document.Headings.SelectMany(Telling), SearchRank.Heading);
        foreach (var word in Telling(document.Text).CountBy(word => word.Term))
        {
            Raise(word.Key, SearchRank.Text(word.Value, document.IsOverview));
        }

        foreach (var fact in (string[])[document.Type, document.Status, document.Owner])
        {
            Add(Words.Of(fact), SearchRank.Fact);
        }

        ranks.Remove("");
        return ranks;

        void Add(IEnumerable<Word> words, int rank)
        {
            foreach (var word in words)
            {
                Raise(word.Term, rank);
            }
        }

        // Of two titles the shorter one is matched the more completely, and has the lower figure.
        void Raise(string term, int rank)
        {
            ref var best = ref CollectionsMarshal.GetValueRefOrAddDefault(ranks, term, out _);
            best = SearchRank.IsTitle(best) && SearchRank.IsTitle(rank) ? Math.Min(best, rank) : Math.Max(best, rank);
        }
    }

    /// <summary>Words of running text that tell pages apart.</summary>
    private static IEnumerable<Word> Telling(string text) => Words.Of(text).Where(word => (word.Term.Length > 1 || word.Term[0] > 0x3000) && !Words.IsCommon(word.Term));
}
