using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Items;

/// <summary>How bad the findings of a rule are: one word everywhere, or a word for each pattern of paths.</summary>
/// <param name="Everywhere">Null where it depends on the file.</param>
public sealed record RuleSeverity(string? Everywhere, IReadOnlyList<Entry<string, string>> ByPath)
{
    /// <summary>The closest pattern wins, so that the order of the lines says nothing; of two that look equally closely, the later.</summary>
    private readonly List<(Glob Glob, string Word)> globs = [.. ByPath
        .Select((entry, index) => (Glob: new Glob(entry.Key), Word: entry.Value, index))
        .OrderByDescending(one => one.Glob.Weight)
        .ThenByDescending(one => one.index)
        .Select(one => (one.Glob, one.Word))];

    /// <summary>The word for a file; null where nothing is said about it.</summary>
    public string? Of(string path) => Everywhere ?? globs.FirstOrDefault(one => one.Glob.IsMatch(path)).Word;
}
