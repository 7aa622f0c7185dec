namespace RoadmapSite.Engine.Search;

/// <summary>What search knows of one page.</summary>
/// <param name="Url">From the site's root.</param>
/// <param name="Title">As results show it.</param>
/// <param name="Type">The label of its item type: a word to filter by.</param>
internal sealed record SearchDocument(string Url, string Title, string Type)
{
    /// <summary>The id that results show; empty for a page without one.</summary>
    public string Id { get; init; } = "";

    /// <summary>Other ids that lead here: aliases, and ids of its parts.</summary>
    public IReadOnlyList<string> OtherIds { get; init; } = [];

    /// <summary>Other names that count as much as the title: what a register is the register of.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    public IReadOnlyList<string> Tags { get; init; } = [];

    public string Summary { get; init; } = "";

    public IReadOnlyList<string> Headings { get; init; } = [];

    /// <summary>Its text, which results quote from after the summary.</summary>
    public string Text { get; init; } = "";

    /// <summary>HTML whose words are more text, behind the other. It stands in memory anyhow; the plain text of all pages would be as much again.</summary>
    /// <remarks>Of an overview, headings in it count as such. Those of an item are known beforehand, without the ones of views.</remarks>
    public ReadOnlyMemory<char> Prose { get; init; }

    /// <summary>A word to filter by; empty for none.</summary>
    public string Status { get; init; } = "";

    /// <summary>The owner's title; empty for none.</summary>
    public string Owner { get; init; } = "";

    /// <summary>The years that its dates touch, in order.</summary>
    public IReadOnlyList<int> Years { get; init; } = [];

    /// <summary>Whether it is a page about many items. Such a page repeats what others say, so its text counts for less.</summary>
    public bool IsOverview { get; init; }
}
