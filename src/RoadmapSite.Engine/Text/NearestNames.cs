namespace RoadmapSite.Engine.Text;

/// <summary>Names that words are compared with, one after the other: lowered and sorted out once.</summary>
internal sealed class NearestNames
{
    private const string Joints = "- /_";

    private readonly List<(string Name, string Lower)> names;

    public NearestNames(IEnumerable<string> candidates) =>
        names = [.. candidates.Distinct(StringComparer.Ordinal).Select(name => (name, name.ToLowerInvariant()))];

    /// <summary>Up to <paramref name="most"/> names, nearest first, ties in ordinal order.</summary>
    public IReadOnlyList<string> Of(string word, int most)
    {
        var limit = word.Length <= 1 ? 0 : Math.Max(1, word.Length / 3);
        var lower = word.ToLowerInvariant();
        var mayBePart = lower.Length >= 4 && lower.AsSpan().IndexOfAny(Joints) < 0;
        var near = new List<(string Name, int Distance)>();
        foreach (var (name, other) in names)
        {
            var distance = mayBePart && IsPartOf(lower, other) ? 1 : Math.Abs(lower.Length - other.Length) > limit ? int.MaxValue : Distance(lower, other, limit);
            if (distance <= limit)
            {
                near.Add((name, distance));
            }
        }

        return [.. near.OrderBy(pair => pair.Distance).ThenBy(pair => pair.Name, StringComparer.Ordinal).Take(most).Select(pair => pair.Name)];
    }

    /// <summary>A word inside a longer hyphenated one counts as near.</summary>
    private static bool IsPartOf(string word, string name)
    {
        for (var at = name.IndexOf(word, StringComparison.Ordinal); at >= 0; at = name.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var end = at + word.Length;
            if ((at == 0 || Joints.Contains(name[at - 1])) && (end == name.Length || Joints.Contains(name[end])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Optimal string alignment distance; anything above the limit is one answer.</summary>
    private static int Distance(string a, string b, int limit)
    {
        const int MostOnStack = 128;
        var width = b.Length + 1;
        var room = width <= MostOnStack ? stackalloc int[3 * MostOnStack] : new int[3 * width];
        var before = room[..width];
        var last = room.Slice(width, width);
        var row = room.Slice(2 * width, width);
        for (var j = 0; j < width; j++)
        {
            last[j] = j;
        }

        var leastBefore = 0;
        for (var i = 1; i <= a.Length; i++)
        {
            // Where more slips than allowed lie between two beginnings, no rest brings them together.
            var (from, to) = (Math.Max(1, i - limit), Math.Min(b.Length, i + limit));
            row[from - 1] = from == 1 ? i : limit + 1;
            var least = row[from - 1];
            for (var j = from; j <= to; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                var above = j < i + limit ? last[j] : limit + 1;
                var distance = Math.Min(Math.Min(above + 1, row[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    distance = Math.Min(distance, before[j - 2] + 1);
                }

                row[j] = distance;
                least = Math.Min(least, distance);
            }

            if (least > limit && leastBefore > limit)
            {
                return int.MaxValue;
            }

            leastBefore = least;
            var oldest = before;
            before = last;
            last = row;
            row = oldest;
        }

        return last[b.Length] <= limit ? last[b.Length] : int.MaxValue;
    }
}
