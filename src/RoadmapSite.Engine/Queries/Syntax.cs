namespace RoadmapSite.Engine.Queries;

/// <summary>A part of an expression as it was written.</summary>
/// <param name="Text">The name, sign or value.</param>
internal sealed record Syntax(SyntaxKind Kind, string Text, int Start, int Length, params IReadOnlyList<Syntax> Parts)
{
    /// <summary>Whether the first part of a call stands before its dot.</summary>
    public bool HasTarget { get; init; }

    public int End => Start + Length;

    public QueryMistake Mistake(string message, string? help = null) => new(Start, Length, message, help);
}
