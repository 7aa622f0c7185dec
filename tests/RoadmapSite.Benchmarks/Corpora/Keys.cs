using System.Globalization;

namespace RoadmapSite.Benchmarks.Corpora;

/// <summary>The keys of an item as they are put together, and what they name.</summary>
internal sealed class Keys
{
    public List<(string Key, string Value)> Lines { get; } = [];

    public List<(string Relation, string Target)> Relations { get; } = [];

    public Keys Add(string key, string value)
    {
        Lines.Add((key, value));
        return this;
    }

    public Keys Add(string key, int value) => Add(key, value.ToString(CultureInfo.InvariantCulture));

    public Keys Add(string key, DateOnly value) => Add(key, Day(value));

    /// <summary>A key that names one item.</summary>
    public Keys Name(string key, string id)
    {
        Relations.Add((key, id));
        return Add(key, id);
    }

    /// <summary>A key that names several.</summary>
    public Keys Name(string key, IEnumerable<string> ids)
    {
        var all = ids.Distinct().ToList();
        Relations.AddRange(all.Select(id => (key, id)));
        return Add(key, $"[{string.Join(", ", all)}]");
    }

    /// <summary>A key whose value names an item somewhere inside.</summary>
    public Keys Add(string key, string value, params IEnumerable<string> named)
    {
        Relations.AddRange(named.Select(id => (key, id)));
        return Add(key, value);
    }

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
