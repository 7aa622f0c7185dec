using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Authoring;

/// <summary>Something that could be written next.</summary>
/// <param name="At">What it takes the place of; of no length where nothing has been written yet.</param>
/// <param name="Text">What is to be written.</param>
public sealed record Suggestion(SuggestionKind Kind, string Label, Span At, string Text)
{
    /// <summary>A few words beside it: an item's title, what a key expects.</summary>
    public string Detail { get; init; } = "";

    /// <summary>A sentence about it.</summary>
    public string Help { get; init; } = "";
}
