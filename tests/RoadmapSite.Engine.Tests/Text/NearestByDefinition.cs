namespace RoadmapSite.Engine.Tests.Text;

/// <summary>Nearest names as they are defined, every distance worked out to its end.</summary>
internal static class NearestByDefinition
{
    public static IEnumerable<string> Of(string word, IEnumerable<string> candidates, int most)
    {
        var limit = word.Length <= 1 ? 0 : Math.Max(1, word.Length / 3);
        return candidates.Distinct()
            .Select(candidate => (candidate, distance: Distance(word.ToLowerInvariant(), candidate.ToLowerInvariant())))
            .Where(pair => pair.distance <= limit)
            .OrderBy(pair => pair.distance).ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Take(most).Select(pair => pair.candidate);
    }

    private static int Distance(string a, string b)
    {
        if (a.Length >= 4 && b.Split('-', ' ', '/', '_').Contains(a))
        {
            return 1;
        }

        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                table[i, j] = i == 0 ? j : j == 0 ? i : Math.Min(Math.Min(table[i - 1, j], table[i, j - 1]) + 1, table[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
                }
            }
        }

        return table[a.Length, b.Length];
    }
}
