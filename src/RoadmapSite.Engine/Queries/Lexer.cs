using System.Text.RegularExpressions;

namespace RoadmapSite.Engine.Queries;

/// <summary>Takes an expression apart into words and signs.</summary>
internal static partial class Lexer
{
    /// <summary>No honest expression is longer.</summary>
    public const int MaxLength = 2000;

    private static readonly string[] Signs = ["<=", ">=", "!=", "==", "<>", "<", ">", "=", "+", "-", "*", "/", "(", ")", "[", "]", ",", "."];

    /// <summary>What other languages write for what is a word here.</summary>
    private static readonly (string Sign, string Word)[] Foreign = [("&&", "and"), ("||", "or"), ("!", "not")];

    /// <exception cref="QueryMistake">A sign that means nothing, or a text without its end.</exception>
    public static IReadOnlyList<Token> Read(string text)
    {
        if (text.Length > MaxLength)
        {
            throw new QueryMistake(0, 1, $"This expression is {text.Length} characters long, and {MaxLength} are the most.", "ask for less at once");
        }

        var tokens = new List<Token>();
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var token = Next(text, at);
            tokens.Add(token);
            at = token.End;
        }

        tokens.Add(new(TokenKind.End, "", text.Length, 0));
        return tokens;
    }

    private static Token Next(string text, int at)
    {
        if (Closing(text[at]) is { } closing)
        {
            var end = text.IndexOf(closing, at + 1);
            return end > at
                ? new(TokenKind.Text, text[(at + 1)..end], at, end + 1 - at)
                : throw new QueryMistake(at, text.Length - at, "This text has no closing quote.", $"end it with {closing}");
        }

        if (Number().Match(text, at) is { Success: true } number)
        {
            return new(KindOf(number), number.Value, at, number.Length);
        }

        if (Name().Match(text, at) is { Success: true } name)
        {
            return new(name.Value[0] == '$' ? TokenKind.Variable : FiscalYear().IsMatch(name.Value) ? TokenKind.Date : TokenKind.Name, name.Value, at, name.Length);
        }

        if (Array.Find(Signs, sign => string.CompareOrdinal(text, at, sign, 0, sign.Length) == 0) is { } found)
        {
            return new(TokenKind.Sign, found is "==" ? "=" : found is "<>" ? "!=" : found, at, found.Length);
        }

        var foreign = Array.Find(Foreign, other => string.CompareOrdinal(text, at, other.Sign, 0, other.Sign.Length) == 0);
        var length = foreign.Sign?.Length ?? (char.IsHighSurrogate(text[at]) && at + 1 < text.Length ? 2 : 1);
        throw new QueryMistake(at, length, $"“{text.Substring(at, length)}” means nothing here.", foreign.Word is { } word ? $"write “{word}”" : "words and other text stand in quotes");
    }

    private static TokenKind KindOf(Match number) => number.Groups["time"].Success ? TokenKind.Time
        : number.Groups["date"].Success ? TokenKind.Date
        : number.Groups["rest"].Length == 0 ? TokenKind.Number
        : throw new QueryMistake(number.Index, number.Length, $"“{number.Value}” is no number and no date.", "a number is 12 or 0.5, a date 2027-03-31 or 2027-Q2, a time 90d, 12w, 6m or 1y; a minus has spaces around it");

    private static char? Closing(char sign) => sign switch
    {
        '"' => '"',
        '\'' => '\'',
        '“' => '”',
        '‘' => '’',
        _ => null,
    };

    [GeneratedRegex(@"\G(?:(?<time>[0-9]{1,5}[dwmy])(?![\w-])|(?<date>[0-9]{4}-[0-9QHW][0-9-]*)(?![\w-])|[0-9]{1,15}(?:\.[0-9]{1,15})?(?<rest>[\w-]*))", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"\G\$?[\p{L}_][\p{L}\p{Nd}_]*(?:-[\p{L}\p{Nd}_]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex("^FY[0-9]{4}(?:-[HQ][0-9])?$", RegexOptions.CultureInvariant)]
    private static partial Regex FiscalYear();
}
