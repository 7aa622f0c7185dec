namespace RoadmapSite.Engine.Queries;

/// <summary>A word or sign of an expression and where it stands in it.</summary>
/// <param name="Text">Of a text in quotes, what stands between them.</param>
internal readonly record struct Token(TokenKind Kind, string Text, int Start, int Length)
{
    public int End => Start + Length;

    public bool Is(string text) => Kind is TokenKind.Name or TokenKind.Sign && Text == text;
}
