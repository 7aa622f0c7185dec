namespace RoadmapSite.Engine.Pages;

/// <summary>How an item stands, at a glance.</summary>
/// <param name="Rag">The theme's shape and colour: red, amber, green, blue or grey.</param>
/// <param name="Word">What that means here.</param>
public sealed record Standing(string Rag, string Word)
{
    private static readonly string[] WorstFirst = ["red", "amber", "green", "blue", "grey"];

    /// <summary>Lower is worse.</summary>
    internal int Rank => Array.IndexOf(WorstFirst, Rag);
}
