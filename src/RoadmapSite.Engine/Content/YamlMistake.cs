using System.Text.RegularExpressions;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Content;

/// <summary>What is wrong with YAML that does not parse, in words that say what to do about it.</summary>
/// <param name="Start">The place of the culprit, which is often before the place where the parser noticed.</param>
internal sealed partial record YamlMistake(int Start, int Length, string Message, string Help)
{
    /// <param name="place">Where the parser gave up.</param>
    /// <param name="reason">What it said.</param>
    public static YamlMistake Find(string text, int place, string reason)
    {
        var entry = YamlOutline.Entry(text, place);
        if (TabIn(text, entry) is { } tab)
        {
            return new(tab, 1, "This line begins with a tab, and front matter is indented with spaces.", "replace the tab with two spaces");
        }

        if (YamlOutline.OpenBracket(text, place) is { } bracket)
        {
            var (open, close) = text[bracket] == '[' ? ("[", "]") : ("{", "}");
            return new(bracket, 1, $"The bracket “{open}” is never closed.", $"write “{close}” after the last value, or put quotes around a text that begins with “{open}”");
        }

        var line = YamlOutline.LineStart(text, place)..YamlOutline.LineEnd(text, place);
        var words = text[line].TrimEnd();
        if (reason.Contains("multiline plain", StringComparison.Ordinal) && LineBefore(text, line) is { } before)
        {
            return NoPair(text, before);
        }

        if (reason.Contains("invalid mapping", StringComparison.Ordinal) || reason.Contains("apping values", StringComparison.Ordinal))
        {
            return IsIndentedUnderValue(text, entry, line)
                ? Indented(text, line)
                : new(place, 1, "A second “: ” stands in this value.", Quote(words));
        }

        if (reason.Contains("end of stream", StringComparison.Ordinal) || reason.Contains("quoted scalar, found wrong indentation", StringComparison.Ordinal))
        {
            return new(place, 1, "The quote that starts here is never closed.", "write the same quote at the end of the value");
        }

        if (reason.Contains("escape", StringComparison.Ordinal) || reason.Contains("surrogates", StringComparison.Ordinal))
        {
            return new(place, 1, "A backslash in this value begins no character that YAML knows.", "write it twice (“\\\\”), or put single quotes around the value instead");
        }

        if (reason.Contains("cannot start any token", StringComparison.Ordinal) || reason.Contains("expected node content", StringComparison.Ordinal))
        {
            var first = place < text.Length && !char.IsWhiteSpace(text[place]) ? text[place].ToString() : "";
            return first.Length == 0 ? Other(place, reason) : Begins(place, first);
        }

        if (reason.Contains("sequence entries are not allowed", StringComparison.Ordinal))
        {
            return new(place, 1, "A list cannot begin on the line of its key.", "write each “- …” on a line of its own below the key, or the values in brackets: [one, two]");
        }

        if (reason.Contains("expected key", StringComparison.Ordinal) || reason.Contains("expected ':'", StringComparison.Ordinal))
        {
            var indent = YamlOutline.Indent(text, line);
            if (Sign().Match(text, line.Start.Value, place - line.Start.Value) is { Success: true } sign)
            {
                return Begins(sign.Groups[1].Index, sign.Groups[1].Value);
            }

            return AfterClosing().IsMatch(text[line.Start.Value..Math.Min(place, text.Length)])
                ? new(place, 1, "Something stands behind the closing quote or bracket.", "take it out, or put quotes of the other kind around the whole value")
                : !Pair().IsMatch(words) ? NoPair(text, line) : indent > line.Start.Value ? Indented(text, line) : Other(place, reason);
        }

        return Other(place, reason);
    }

    private static YamlMistake Other(int place, string reason) =>
        new(place, 1, $"This is not valid YAML: {reason}.", "a value with “: ” or “ #” in it needs quotes; lists and maps need their closing bracket");

    private static YamlMistake Begins(int place, string sign) => new(place, 1, $"A value cannot begin with “{sign}”.", "put the value in quotes");

    private static YamlMistake Indented(string text, Range line)
    {
        var at = YamlOutline.Indent(text, line);
        return new(at, text[at..line.End.Value].TrimEnd().Length, "This line is indented, and no line above has it as part of its value.", "begin it in the same column as the key it goes with");
    }

    /// <summary>A line that is no “key: value”.</summary>
    private static YamlMistake NoPair(string text, Range line)
    {
        var at = YamlOutline.Indent(text, line);
        var words = text[at..line.End.Value].TrimEnd();
        if (Glued().Match(words) is { Success: true } glued)
        {
            var key = glued.Groups[1].Value;
            return new(at + key.Length, 1, $"A space is missing after “{key}:”.", $"write “{key}: {Cut(words[(key.Length + 1)..])}”");
        }

        return new(at, words.Length, "This line is no “key: value”.", "write a key, a colon and a space before it, or indent it below the key it goes on with");
    }

    private static string Quote(string line)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        return colon < 0 || line.Contains('"', StringComparison.Ordinal) || line.AsSpan(colon).ContainsAny('[', '{', '\'')
            ? "put the value in quotes"
            : $"put the value in quotes: {line[..colon].Trim()}: \"{Cut(line[(colon + 2)..].Trim())}\"";
    }

    private static string Cut(string words) => Grammar.Short(words, 60);

    private static int? TabIn(string text, Range entry)
    {
        foreach (var line in YamlOutline.Lines(text, entry))
        {
            var at = YamlOutline.Indent(text, line);
            if (at < line.End.Value && text[at] == '\t' && !string.IsNullOrWhiteSpace(text[line]))
            {
                return at;
            }
        }

        return null;
    }

    private static Range? LineBefore(string text, Range line)
    {
        for (var end = line.Start.Value - 1; end > 0;)
        {
            var start = YamlOutline.LineStart(text, end);
            if (!string.IsNullOrWhiteSpace(text[start..end]))
            {
                return start..end;
            }

            end = start - 1;
        }

        return null;
    }

    /// <summary>Whether the line is deeper than one above it that has a value already.</summary>
    private static bool IsIndentedUnderValue(string text, Range entry, Range line) =>
        line.Start.Value > entry.Start.Value && LineBefore(text, line) is { } before
            && KeyColumn(text, line) > KeyColumn(text, before)
            && Pair().Match(text[before].TrimEnd()) is { Success: true } pair && pair.Groups[1].Length > 0;

    /// <summary>The column of a line's key, behind the hyphens of its lists.</summary>
    private static int KeyColumn(string text, Range line)
    {
        var at = line.Start.Value;
        while (at < line.End.Value && (text[at] == ' ' || (text[at] == '-' && at + 1 < line.End.Value && text[at + 1] == ' ')))
        {
            at++;
        }

        return at - line.Start.Value;
    }

    [GeneratedRegex(@"^\s*(?:- +)*[^:#\s][^:]*:(?:\s+(.*))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Pair();

    [GeneratedRegex(@":\s+([*&!])\S", RegexOptions.CultureInvariant)]
    private static partial Regex Sign();

    [GeneratedRegex(@"^([\p{L}_][\p{L}\p{N}_-]*):\S", RegexOptions.CultureInvariant)]
    private static partial Regex Glued();

    [GeneratedRegex(@":\s.*[""'\]}]\s*[\]}]?$", RegexOptions.CultureInvariant)]
    private static partial Regex AfterClosing();
}
