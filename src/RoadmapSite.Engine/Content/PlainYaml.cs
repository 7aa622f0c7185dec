using System.Buffers;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Content;

/// <summary>Reads YAML as nearly everybody writes it, in a fifth of the parser's time and memory: keys with words, lists and maps below them or in brackets on one line.</summary>
/// <remarks>
/// It gives the tree that the parser gives, place by place, or none: whatever is not certain (an anchor, a tag, a folded text, an escape, a mistake) is left to the parser, and so is every finding.
/// </remarks>
internal sealed class PlainYaml
{
    /// <summary>More of anything than this is left to the parser, which has limits of its own and words for them.</summary>
    private const int MaxDepth = 16;

    private const int MaxEntries = 64;

    private const int MaxNodes = 20_000;

    /// <summary>White space and ends of lines that only some readers take for such, and what is not to be printed.</summary>
    private static readonly SearchValues<char> Odd = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(one => one is not (' ' or '\n' or '\r') && (char.IsControl(one) || char.IsWhiteSpace(one) || char.IsSurrogate(one) || one is '\uFEFF' or '\uFFFE' or '\uFFFF'))]);

    /// <summary>What a plain value does not begin with, or not without a further look.</summary>
    private static readonly SearchValues<char> Indicators = SearchValues.Create("-?:,[]{}#&*!|>'\"%@`=<~");

    private static readonly SearchValues<char> EndsOfFlow = SearchValues.Create(",[]{}:#?\n");

    private readonly SourceFile file;
    private readonly string text;
    private readonly int end;
    private readonly WordTable? words;

    /// <summary>Where it reads; at the first letter of a line between two values.</summary>
    private int at;

    /// <summary>How far the line is indented; -1 behind the last one.</summary>
    private int column;

    private int nodes;

    private PlainYaml(SourceFile file, int start, int length, WordTable? words)
    {
        this.file = file;
        this.words = words;
        text = file.Text;
        at = start;
        end = start + length;
    }

    /// <summary>The map in a part of a file; null where the parser has to read it.</summary>
    public static YamlMap? Read(SourceFile file, int start, int length, WordTable? words)
    {
        var part = file.Text.AsSpan(start, length);
        if (part.ContainsAny(Odd) || HasReturn(part))
        {
            return null;
        }

        var reader = new PlainYaml(file, start, length, words);
        return reader.NextLine() && reader.column == 0 && reader.Map(0, 0) is { } map && reader.column < 0 ? map : null;
    }

    /// <summary>Whether a carriage return stands anywhere but at a line's end, where the parser sees another line's end.</summary>
    private static bool HasReturn(ReadOnlySpan<char> text)
    {
        for (var next = text.IndexOf('\r'); next >= 0; next = text.IndexOf('\r'))
        {
            if (next + 1 == text.Length || text[next + 1] != '\n')
            {
                return true;
            }

            text = text[(next + 2)..];
        }

        return false;
    }

    private YamlMap? Map(int indent, int depth)
    {
        var entries = new List<YamlEntry>();
        while (column == indent)
        {
            if (Key() is not { } key || HasKey(entries, key.Text) || Value(indent, depth + 1) is not { } value)
            {
                return null;
            }

            entries.Add(new(key, value));
        }

        return column < indent && entries.Count > 0 ? new(entries[0].Key.At, entries.ToArray()) : null;
    }

    /// <summary>A word and the colon after it; behind that, a space or the line's end.</summary>
    private YamlScalar? Key()
    {
        var length = KeyLength(at);
        if (length == 0 || ++nodes > MaxNodes)
        {
            return null;
        }

        var key = new YamlScalar(file.At(at, length), Word(at, length), Plain: true);
        at += length + 1;
        return key;
    }

    /// <summary>How long the key is that begins at a place; 0 when none does.</summary>
    private int KeyLength(int from)
    {
        var to = from;
        while (to < end && (char.IsLetterOrDigit(text[to]) || (to > from && text[to] is '_' or '-' or '.')))
        {
            to++;
        }

        return to > from && to - from < 128 && to < end && text[to] == ':' && (to + 1 == end || text[to + 1] is ' ' or '\n' or '\r') ? to - from : 0;
    }

    private static bool HasKey(List<YamlEntry> entries, string key)
    {
        if (entries.Count == MaxEntries)
        {
            return true;
        }

        foreach (var entry in entries)
        {
            if (entry.Key.Text == key)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What stands behind a key or below it.</summary>
    private YamlNode? Value(int indent, int depth)
    {
        if (depth > MaxDepth)
        {
            return null;
        }

        var colon = at;
        if (!IsLineOver())
        {
            return Inline(isFlow: false, depth) is { } value && EndLine() ? value : null;
        }

        if (!EndLine())
        {
            return null;
        }

        if (column >= indent && IsDash(at))
        {
            return List(column, isIndented: column > indent, depth);
        }

        if (column > indent)
        {
            return Map(column, depth);
        }

        return ++nodes > MaxNodes ? null : new YamlScalar(file.At(colon, 0), "", Plain: true);
    }

    private YamlList? List(int indent, bool isIndented, int depth)
    {
        var start = at;
        var items = new List<YamlNode>();
        while (column == indent && IsDash(at))
        {
            at++;
            SkipSpaces();
            YamlNode? item;
            if (KeyLength(at) > 0)
            {
                // The map's keys stand below each other, the first one behind the hyphen.
                column = at - LineStart(at);
                item = depth < MaxDepth ? Map(column, depth + 1) : null;
            }
            else
            {
                item = !IsLineOver() && !IsDash(at) && Inline(isFlow: false, depth + 1) is { } value && EndLine() ? value : null;
            }

            if (item is null)
            {
                return null;
            }

            items.Add(item);
        }

        return column < indent || (column == indent && !isIndented) ? new(file.At(start, 0), items.ToArray()) : null;
    }

    /// <summary>A value within one line.</summary>
    private YamlNode? Inline(bool isFlow, int depth) => ++nodes > MaxNodes || depth > MaxDepth ? null : text[at] switch
    {
        '[' => FlowList(depth),
        '{' => FlowMap(depth),
        '"' or '\'' => Quoted(),
        _ => Plain(isFlow),
    };

    private YamlList? FlowList(int depth)
    {
        var start = at++;
        var items = new List<YamlNode>();
        SkipSpaces();
        if (!Take(']'))
        {
            do
            {
                SkipSpaces();
                if (at >= end || Inline(isFlow: true, depth + 1) is not { } item)
                {
                    return null;
                }

                items.Add(item);
                SkipSpaces();
            }
            while (Take(','));

            if (!Take(']'))
            {
                return null;
            }
        }

        return new(file.At(start, at - start), items.ToArray());
    }

    private YamlMap? FlowMap(int depth)
    {
        var start = at++;
        var entries = new List<YamlEntry>();
        SkipSpaces();
        if (!Take('}'))
        {
            do
            {
                SkipSpaces();
                if (Key() is not { } key || HasKey(entries, key.Text))
                {
                    return null;
                }

                SkipSpaces();
                if (at >= end || Inline(isFlow: true, depth + 1) is not { } value)
                {
                    return null;
                }

                entries.Add(new(key, value));
                SkipSpaces();
            }
            while (Take(','));

            if (!Take('}'))
            {
                return null;
            }
        }

        return new(file.At(start, at - start), entries.ToArray());
    }

    /// <summary>A text in quotes, on one line and without escapes.</summary>
    private YamlScalar? Quoted()
    {
        var quote = text[at];
        var rest = text.AsSpan(at + 1, end - at - 1);
        var length = rest.IndexOfAny(quote, '\\', '\n');
        if (length < 0 || rest[length] != quote || (length + 1 < rest.Length && rest[length + 1] == quote))
        {
            return null;
        }

        var scalar = new YamlScalar(file.At(at, length + 2), Word(at + 1, length), Plain: false);
        at += length + 2;
        return scalar;
    }

    private YamlScalar? Plain(bool isFlow)
    {
        if (Indicators.Contains(text[at]) && !(text[at] == '-' && at + 1 < end && char.IsAsciiDigit(text[at + 1])))
        {
            return null;
        }

        var to = at;
        while (to < end && text[to] != '\n')
        {
            if (isFlow)
            {
                to += text.AsSpan(to, end - to).IndexOfAny(EndsOfFlow) is var next and >= 0 ? next : end - to;
                if (to + 1 < end && text[to] == ':' && (char.IsLetterOrDigit(text[to + 1]) || text[to + 1] == '/'))
                {
                    to++;
                    continue;
                }

                if (to == end || text[to] is not (',' or ']' or '}'))
                {
                    return null;
                }

                break;
            }

            to += text.AsSpan(to, end - to).IndexOfAny('#', ':', '\n') is var stop and >= 0 ? stop : end - to;
            if (to < end && text[to] == ':' && (to + 1 == end || text[to + 1] is ' ' or '\n' or '\r'))
            {
                return null;
            }

            if (to == end || text[to] == '\n' || (text[to] == '#' && text[to - 1] == ' '))
            {
                break;
            }

            to++;
        }

        var length = text.AsSpan(at, to - at).TrimEnd(" \r").Length;
        var scalar = new YamlScalar(file.At(at, length), Word(at, length), Plain: true);
        at += length;
        return scalar;
    }

    private string Word(int from, int length) => words?.Of(text.AsSpan(from, length)) ?? text.Substring(from, length);

    private bool IsDash(int from) => from + 1 < end && text[from] == '-' && text[from + 1] == ' ';

    private bool Take(char one)
    {
        if (at >= end || text[at] != one)
        {
            return false;
        }

        at++;
        return true;
    }

    private void SkipSpaces()
    {
        while (at < end && text[at] == ' ')
        {
            at++;
        }
    }

    /// <summary>Whether nothing but a comment stands in the rest of the line, to whose first letter it goes.</summary>
    private bool IsLineOver()
    {
        var from = at;
        SkipSpaces();
        return at == end || text[at] is '\n' or '\r' || (text[at] == '#' && at > from);
    }

    /// <summary>Goes to the next line that says something; false when this one says more.</summary>
    private bool EndLine()
    {
        if (!IsLineOver())
        {
            return false;
        }

        var next = text.AsSpan(at, end - at).IndexOf('\n');
        at = next < 0 ? end : at + next + 1;
        NextLine();
        return true;
    }

    /// <summary>From the start of a line to the next one that is neither empty nor a comment; false when there is none.</summary>
    private bool NextLine()
    {
        while (at < end)
        {
            var start = at;
            SkipSpaces();
            if (at < end && text[at] is not ('\n' or '\r' or '#'))
            {
                column = at - start;
                return true;
            }

            var next = text.AsSpan(at, end - at).IndexOf('\n');
            at = next < 0 ? end : at + next + 1;
        }

        column = -1;
        return false;
    }

    private int LineStart(int from) => text.LastIndexOf('\n', from) + 1;
}
