namespace RoadmapSite.Engine.Content;

/// <summary>The top-level entries of YAML text, seen by its lines alone, so that they can be told apart where a parser gives up.</summary>
internal static class YamlOutline
{
    /// <summary>From the line of the top-level key around a place to the line of the next one.</summary>
    public static Range Entry(string text, int place)
    {
        var from = Math.Min(place, Math.Max(0, text.Length - 1));
        while (from > 0 && !(text[from - 1] == '\n' && StartsEntry(text, from)))
        {
            from--;
        }

        var to = Math.Min(from + 1, text.Length);
        while (to < text.Length && !(text[to - 1] == '\n' && StartsEntry(text, to)))
        {
            to++;
        }

        return from..to;
    }

    /// <summary>The key that an entry begins with, without quotes; empty when it begins with none.</summary>
    public static string Key(string text, Range entry)
    {
        var line = FirstLine(text[entry]);
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? "" : line[..colon].Trim().Trim('"', '\'');
    }

    /// <summary>The element of an entry's block list around a place: from its hyphen to the next one. Null when the place is in none.</summary>
    public static Range? Element(string text, Range entry, int place)
    {
        Range? found = null;
        var hyphens = -1;
        foreach (var line in Lines(text, entry).Skip(1))
        {
            var indent = Indent(text, line);
            var isBlank = indent >= line.End.Value || text[indent] is '\r' or '\n' or '#';
            if (isBlank)
            {
                continue;
            }

            var column = indent - line.Start.Value;
            if (hyphens < 0 && text[indent] != '-')
            {
                return null;
            }

            hyphens = hyphens < 0 ? column : hyphens;
            if (column <= hyphens)
            {
                if (line.Start.Value > place)
                {
                    return found is { } element ? element.Start..line.Start : null;
                }

                found = line.Start..entry.End;
            }
        }

        return found;
    }

    /// <summary>The first bracket that is opened and not closed within its entry, in the entries up to a place.</summary>
    public static int? OpenBracket(string text, int place)
    {
        for (var at = 0; at < text.Length && at <= place;)
        {
            var entry = Entry(text, at);
            if (OpenBracket(text, entry) is { } bracket)
            {
                return bracket;
            }

            at = Math.Max(entry.End.Value, at + 1);
        }

        return null;
    }

    /// <summary>The lines of a part of the text, each with its end.</summary>
    public static IEnumerable<Range> Lines(string text, Range part)
    {
        for (var at = part.Start.Value; at < part.End.Value;)
        {
            var end = text.IndexOf('\n', at, part.End.Value - at);
            end = end < 0 ? part.End.Value : end + 1;
            yield return at..end;
            at = end;
        }
    }

    private static int? OpenBracket(string text, Range entry)
    {
        var open = new Stack<int>();
        var startsValue = true;
        for (var at = entry.Start.Value; at < entry.End.Value; at++)
        {
            switch (text[at])
            {
                case '\n':
                    startsValue = true;
                    break;
                case ' ' or '\t' or '\r':
                    break;
                case '|' or '>' when startsValue && open.Count == 0:
                    // What follows is text, whatever it looks like.
                    return null;
                case '#' when at == 0 || char.IsWhiteSpace(text[at - 1]):
                    at = LineEnd(text, at) - 1;
                    break;
                case '"' or '\'' when startsValue:
                    at = ClosingQuote(text, at, entry.End.Value);
                    startsValue = false;
                    break;
                case '[' or '{' when startsValue:
                    open.Push(at);
                    break;
                case ']' or '}' when open.Count > 0:
                    if (text[at] != (text[open.Peek()] == '[' ? ']' : '}'))
                    {
                        return open.Peek();
                    }

                    open.Pop();
                    startsValue = false;
                    break;
                case ',' when open.Count > 0:
                    startsValue = true;
                    break;
                case ':' or '-' when at + 1 >= text.Length || char.IsWhiteSpace(text[at + 1]):
                    startsValue = true;
                    break;
                default:
                    startsValue = false;
                    break;
            }
        }

        return open.Count > 0 ? open.Last() : null;
    }

    private static int ClosingQuote(string text, int open, int end)
    {
        for (var at = open + 1; at < end; at++)
        {
            if (text[at] == '\\' && text[open] == '"')
            {
                at++;
            }
            else if (text[at] == text[open])
            {
                return at;
            }
        }

        return end;
    }

    public static string FirstLine(string text) => text.AsSpan().IndexOfAny('\r', '\n') is var end and >= 0 ? text[..end] : text;

    public static int LineStart(string text, int place) => place <= 0 ? 0 : text.LastIndexOf('\n', Math.Min(place, text.Length) - 1) + 1;

    public static int LineEnd(string text, int place) => text.IndexOf('\n', place) is var end and >= 0 ? end : text.Length;

    /// <summary>The place of a line's first character that is no space.</summary>
    public static int Indent(string text, Range line)
    {
        var at = line.Start.Value;
        while (at < line.End.Value && text[at] == ' ')
        {
            at++;
        }

        return at;
    }

    private static bool StartsEntry(string text, int at) => !char.IsWhiteSpace(text[at]) && text[at] is not ('#' or '}' or ']' or '-');
}
