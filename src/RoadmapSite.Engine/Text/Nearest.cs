namespace RoadmapSite.Engine.Text;

/// <summary>Did you mean: the candidates nearest to a word somebody typed.</summary>
public static class Nearest
{
    /// <summary>The best candidate, or null when none is near enough to be worth saying.</summary>
    public static string? To(string word, IEnumerable<string> candidates) => Of(word, candidates, 1) is [var best] ? best : null;

    /// <summary>Up to <paramref name="most"/> candidates, nearest first, ties in ordinal order.</summary>
    public static IReadOnlyList<string> Of(string word, IEnumerable<string> candidates, int most) => new NearestNames(candidates).Of(word, most);
}
