namespace RoadmapSite.Engine.Changes;

/// <summary>What a changed value is about, the weightiest first.</summary>
public enum ChangeKind
{
    Status,

    /// <summary>A date moved.</summary>
    Date,

    Money,

    /// <summary>A number, a score or a word that figures are computed from; a line of a list that came or went.</summary>
    Figure,

    /// <summary>It names other items than before.</summary>
    Link,

    Words,
}
