using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Queries;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Views;

/// <summary>The order of values of one sort: words as their vocabulary has them, ids with numbers in their order.</summary>
internal sealed class ViewOrder : IComparer<object?>
{
    private readonly IReadOnlyList<string> words;

    private ViewOrder(IReadOnlyList<string> words) => this.words = words;

    public static ViewOrder Of(QueryType type) => new(type.Words);

    public int Compare(object? x, object? y) => (x, y) switch
    {
        (double a, double b) => a.CompareTo(b),
        (bool a, bool b) => a.CompareTo(b),
        (PartialDate a, PartialDate b) => a.CompareTo(b),
        (Item a, Item b) => NaturalOrder.Comparer.Compare(a.Id, b.Id),
        (string a, string b) when words.Count > 0 && (Place(a), Place(b)) is (var p, var q) && p != q => p.CompareTo(q),
        (string a, string b) => NaturalOrder.Comparer.Compare(a, b),
        _ => string.CompareOrdinal(x?.GetType().Name, y?.GetType().Name),
    };

    /// <summary>A word that is none of them comes last.</summary>
    private int Place(string word)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (words[at] == word)
            {
                return at;
            }
        }

        return words.Count;
    }
}
