namespace RoadmapSite.Engine.Text;

/// <summary>The little words of English messages.</summary>
public static class Grammar
{
    private static readonly string[] NumberWords = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary><c>a</c> or <c>an</c>, by the first letter.</summary>
    public static string Article(string noun) => noun.Length > 0 && "aeioAEIO".Contains(noun[0], StringComparison.Ordinal) ? "an" : "a";

    /// <summary><c>1 day</c>, <c>2 days</c>, <c>1 capability</c>, <c>3 capabilities</c>.</summary>
    public static string Count(int number, string singular) => number == 1 ? $"1 {singular}" : $"{number} {Plural(singular)}";

    /// <summary>A number as prose writes it: <c>no</c>, <c>one</c> … <c>twelve</c>, then figures.</summary>
    public static string InWords(int number) =>
        number >= 0 && number < NumberWords.Length ? NumberWords[number] : number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary><c>no risks</c>, <c>one risk</c>, <c>two risks</c>, <c>13 risks</c>.</summary>
    public static string CountInWords(int number, string singular) => $"{InWords(number)} {(number == 1 ? singular : Plural(singular))}";

    public static string Plural(string noun) => noun switch
    {
        [.., 'a' or 'e' or 'i' or 'o' or 'u', 'y'] => noun + "s",
        [.. var stem, 'y'] => stem + "ies",
        [.., 's' or 'x' or 'z'] or [.., 'c' or 's', 'h'] => noun + "es",
        _ => noun + "s",
    };

    /// <summary><c>a</c>, <c>a and b</c>, <c>a, b and c</c>.</summary>
    public static string And(IReadOnlyList<string> words) => words.Count switch
    {
        0 => "",
        1 => words[0],
        _ => $"{string.Join(", ", words.Take(words.Count - 1))} and {words[^1]}",
    };

    /// <summary>Words on one line and no longer than that, for a quotation in a message.</summary>
    public static string Short(string words, int most = 40)
    {
        var line = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var cut = most - 1;
        return line.Length <= most ? line : line[..(char.IsHighSurrogate(line[cut - 1]) ? cut - 1 : cut)] + "…";
    }
}
