namespace RoadmapSite.Engine.Search;

/// <summary>The best documents for terms that begin alike. A document counts once, with its best term.</summary>
internal sealed class BestPostings(int documents)
{
    /// <summary>Of each rank its place among all by what it is worth, the best first; equal ones share a place.</summary>
    private static readonly int[] Places = PlacesOf();

    private readonly int[] ranks = new int[documents];
    private readonly List<int> found = [];
    private readonly List<Posting> best = [];

    public void Add(ReadOnlySpan<Posting> postings)
    {
        foreach (var (document, rank) in postings)
        {
            ref var known = ref ranks[document];
            if (known == 0)
            {
                found.Add(document);
                known = rank;
            }
            else if (Places[rank] < Places[known])
            {
                known = rank;
            }
        }
    }

    /// <summary>The best of what was added, by document; of equal ones the first. Then nothing is there any longer.</summary>
    public ReadOnlySpan<Posting> Take(int count)
    {
        Span<int> counts = stackalloc int[Places.Length];
        foreach (var document in found)
        {
            counts[Places[ranks[document]]]++;
        }

        // All that are better than the last place that is needed, and of that place the first.
        var last = 0;
        for (var left = count; last < counts.Length - 1 && left > counts[last]; last++)
        {
            left -= counts[last];
        }

        best.Clear();
        foreach (var document in found)
        {
            if (Places[ranks[document]] <= last)
            {
                best.Add(new(document, ranks[document]));
            }

            // The next beginning starts anew.
            ranks[document] = 0;
        }

        found.Clear();
        best.Sort((one, other) => Places[one.Rank].CompareTo(Places[other.Rank]) is var order and not 0 ? order : one.Document.CompareTo(other.Document));
        if (best.Count > count)
        {
            best.RemoveRange(count, best.Count - count);
        }

        best.Sort((one, other) => one.Document.CompareTo(other.Document));
        return System.Runtime.InteropServices.CollectionsMarshal.AsSpan(best);
    }

    private static int[] PlacesOf()
    {
        var worths = Enumerable.Range(0, SearchRank.Highest + 1).Select(Worth).ToList();
        var falling = worths.Distinct().OrderDescending().ToList();
        return [.. worths.Select(worth => falling.IndexOf(worth))];
    }

    /// <summary>As the script counts it for the beginning of a word: an id is no better than its prefix, a short title better than a long one.</summary>
    private static double Worth(int rank) => rank switch
    {
        SearchRank.Id or SearchRank.OtherId => SearchRank.PartOfId,
        _ when SearchRank.IsTitle(rank) => SearchRank.Title + 10.0 / (rank - SearchRank.Title),
        _ => rank,
    };
}
