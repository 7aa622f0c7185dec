namespace RoadmapSite.Engine.Text;

/// <summary>Did you mean: the candidates nearest to a word somebody typed.</summary>
public static class Nearest
{
    /// <summary>The best candidate, or null when none is near enough to be worth saying.</summary>
    public static string? To(string word, IEnumerable<string> candidates) => Of(word, candidates, 1) is [var best] ? best : null;

    /// <summary>Up to <paramref name="most"/> candidates, nearest first, ties in ordinal order.</summary>
    public static IReadOnlyList<string> Of(string word, IEnumerable<string> candidates, int most)
    {
        var limit = word.Length <= 1 ? 0 : Math.Max(1, word.Length / 3);
        return [.. candidates
            .Distinct(StringComparer.Ordinal)
            .Select(candidate => (candidate, distance: Distance(word, candidate, limit)))
            .Where(pair => pair.distance <= limit)
            .OrderBy(pair => pair.distance)
            .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Take(most)
            .Select(pair => pair.candidate)];
    }

    /// <summary>Optimal string alignment distance without regard to case; a word inside a longer hyphenated one counts as near.</summary>
    private static int Distance(string left, string right, int limit)
    {
        var a = left.ToLowerInvariant();
        var b = right.ToLowerInvariant();
        if (a.Length >= 4 && b.Split('-', ' ', '/', '_').Contains(a))
        {
            return 1;
        }

        if (Math.Abs(a.Length - b.Length) > limit)
        {
            return int.MaxValue;
        }

        var before = new int[b.Length + 1];
        var last = new int[b.Length + 1];
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            (before, last, row) = (last, row, before);
        }

        return last[b.Length];
    }
}
