namespace RoadmapSite.Engine.Items;

/// <summary>A key of front matter, declared once: reading, messages, data, the editor's schema and the field reference all come from it.</summary>
public abstract class Field(string name, string description)
{
    /// <summary>The front-matter key.</summary>
    public string Name { get; } = name;

    /// <summary>One of 64 bits, by which a part knows what it has not.</summary>
    internal ulong NameBit { get; } = 1UL << (name.Aggregate(0, (sum, letter) => unchecked((sum * 31) + letter)) & 63);

    /// <summary>One line for the field reference and the editor.</summary>
    public string Description { get; } = description;

    public bool Required { get; init; }

    /// <summary>Whether a rule of its own, not the reading, says what comes of leaving it out. A schema wants it all the same.</summary>
    public bool RequiredByRule { get; init; }

    /// <summary>What holds where nothing is written; null where that is nothing, or not always the same.</summary>
    public object? Default { get; init; }

    /// <summary>The list may stand in a CSV file beside the item, with the item's stem and these keys as columns.</summary>
    public bool FromCsv { get; init; }

    public abstract Kind Kind { get; }
}
