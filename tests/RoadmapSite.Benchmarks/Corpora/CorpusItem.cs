namespace RoadmapSite.Benchmarks.Corpora;

/// <summary>One invented item, before it is written for any program.</summary>
/// <param name="Folder">The folder of its file; for an item of a list, the folder that a program without lists puts it into.</param>
/// <param name="Keys">Its front matter, a line a key, as RoadmapSite reads it.</param>
/// <param name="Relations">What its keys name: the relation and the id.</param>
internal sealed record CorpusItem(int Index, string Type, string Folder, string Id, string Title, IReadOnlyList<(string Key, string Value)> Keys, IReadOnlyList<(string Relation, string Target)> Relations)
{
    /// <summary>The YAML file that holds it with others of its type; null for an item with a page of its own.</summary>
    public string? List { get; init; }

    /// <summary>Whether prose may name it. Nobody names stakeholders elsewhere, and one that a page names would make the others look forgotten.</summary>
    public bool MayBeNamed => List is null || Type is "role" or "skill";
}
