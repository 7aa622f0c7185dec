using RoadmapSite.Engine.Items;

namespace RoadmapSite.Engine.Changes;

/// <summary>An item that is not as it was.</summary>
/// <param name="Item">As it is now.</param>
/// <param name="Fields">The weightiest first.</param>
/// <param name="Came">Sentences of its prose that are new.</param>
/// <param name="Went">How many sentences of its prose are gone.</param>
public sealed record ItemChange(Item Item, IReadOnlyList<FieldChange> Fields, IReadOnlyList<string> Came, int Went)
{
    /// <summary>Whether nothing that can be counted changed.</summary>
    public bool IsOnlyWords => Fields.All(change => change.Kind == ChangeKind.Words);

    /// <summary>The most days by which one of its dates moved later.</summary>
    public int DaysLater => Fields.Max(change => change.Days) ?? 0;

    /// <summary>The most days by which one of its dates moved either way.</summary>
    internal int DaysMoved => Fields.Max(change => (int?)Math.Abs(change.Days ?? 0)) ?? 0;

    internal ChangeKind Weightiest => Fields.Count > 0 ? Fields[0].Kind : ChangeKind.Words;
}
