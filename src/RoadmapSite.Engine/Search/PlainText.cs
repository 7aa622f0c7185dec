using System.Buffers;
using System.Net;
using System.Runtime.CompilerServices;

namespace RoadmapSite.Engine.Search;

/// <summary>The words of HTML that a template wrote, without parsing it as a browser would: a site has thousands of pages.</summary>
/// <param name="Text">In one line; without headings, charts and navigation.</param>
/// <param name="Headings">Below the page's own.</param>
internal sealed record PlainText(string Text, IReadOnlyList<string> Headings)
{
    private static readonly SearchValues<char> EndsOrQuotes = SearchValues.Create("\"'>");

    /// <summary>A reference with a name is not longer.</summary>
    private const int LongestName = 12;

    public static PlainText Of(ReadOnlySpan<char> html)
    {
        using var text = new Characters(html.Length / 4);
        var headings = new List<string>();
        Append(html, text, headings);
        return new(text.Span.ToString(), headings);
    }

    /// <param name="text">Gets the text behind what it has. Most of a page is tags, so that the text is far shorter than the page.</param>
    /// <param name="headings">Null where nobody needs them.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Append(ReadOnlySpan<char> html, Characters text, List<string>? headings = null)
    {
        var start = text.Length;
        using var heading = headings is null ? null : new Characters(128);
        var inHeading = false;
        var skipped = 0UL;
        var depth = 0;
        for (var at = 0; at < html.Length;)
        {
            var next = html[at..].IndexOf('<');
            var open = next < 0 ? html.Length : at + next;
            if (skipped == 0)
            {
                (inHeading ? heading : text)?.Append(html[at..open]);
            }

            if (next < 0)
            {
                break;
            }

            at = EndOfTag(html, open);
            var tag = html[open..at];
            var closes = tag.Length > 1 && tag[1] == '/';
            var name = Name(tag[(closes ? 2 : 1)..]);
            if (skipped != 0)
            {
                if (name == skipped && !tag.EndsWith("/>"))
                {
                    depth += closes ? -1 : 1;
                    skipped = depth == 0 ? 0 : skipped;
                }
            }
            else if (!closes && IsSkipped(name) && !tag.EndsWith("/>"))
            {
                (skipped, depth) = (name, 1);
                (inHeading ? heading : text)?.Append(' ');
            }
            else if (name is >= 0x6831 and <= 0x6836)
            {
                // h1 to h6.
                if (heading is not null)
                {
                    if (inHeading && name != 0x6831 && OneLineOf(heading.Span) is { Length: > 0 } line)
                    {
                        headings!.Add(line.ToString());
                    }

                    heading.Length = 0;
                }

                inHeading = !closes;
                text.Append(' ');
            }
            else if (!IsInWord(name) && (!IsAroundWords(name) || at < html.Length && char.IsLetterOrDigit(html[at])))
            {
                (inHeading ? heading : text)?.Append(' ');
            }
        }

        text.Length = start + OneLineOf(text.Span[start..]).Length;
    }

    /// <summary>With single spaces.</summary>
    public static string OneLine(string text)
    {
        var isOne = true;
        var wasSpace = true;
        foreach (var sign in text)
        {
            var isSpace = char.IsWhiteSpace(sign);
            isOne &= !isSpace || sign == ' ' && !wasSpace;
            wasSpace = isSpace;
        }

        return isOne && (!wasSpace || text.Length == 0) ? text : string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Without references and with single spaces; in place, since neither makes it longer.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static Span<char> OneLineOf(Span<char> html)
    {
        var length = html.IndexOf('&') is var first and >= 0 ? Decode(html, first) : html.Length;
        var written = 0;
        for (var at = 0; at < length; at++)
        {
            var sign = html[at];
            if (!char.IsWhiteSpace(sign))
            {
                html[written++] = sign;
            }
            else if (written > 0 && html[written - 1] != ' ')
            {
                html[written++] = ' ';
            }
        }

        return html[..(written > 0 && html[written - 1] == ' ' ? written - 1 : written)];
    }

    private static int Decode(Span<char> html, int at)
    {
        var written = at;
        while (at < html.Length)
        {
            var rest = html[at..];
            var next = rest.IndexOf('&');
            var plain = next < 0 ? rest : rest[..next];
            plain.CopyTo(html[written..]);
            written += plain.Length;
            at += plain.Length;
            if (next < 0)
            {
                break;
            }

            rest = html[(at + 1)..];
            var end = rest.IndexOfAny(';', '&');
            var reference = end >= 0 && rest[end] == ';' && (end <= LongestName || rest[0] == '#') ? html.Slice(at, end + 2) : [];
            switch (reference)
            {
                case "&amp;":
                    html[written++] = '&';
                    at += reference.Length;
                    break;
                case "&quot;":
                    html[written++] = '"';
                    at += reference.Length;
                    break;
                case "&#39;":
                    html[written++] = '\'';
                    at += reference.Length;
                    break;
                case []:
                    html[written++] = '&';
                    at++;
                    break;
                default:
                    // One that is none stays as it is.
                    var meant = WebUtility.HtmlDecode(reference.ToString());
                    at += reference.Length;
                    meant.CopyTo(html[written..]);
                    written += meant.Length;
                    break;
            }
        }

        return written;
    }

    /// <summary>The place after a tag; a quoted value may hold the sign that ends one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int EndOfTag(ReadOnlySpan<char> html, int open)
    {
        if (html[open..].StartsWith("<!--"))
        {
            return html[open..].IndexOf("-->") is var end and >= 0 ? open + end + 3 : html.Length;
        }

        for (var at = open + 1; ;)
        {
            var next = html[at..].IndexOfAny(EndsOrQuotes);
            if (next < 0)
            {
                return html.Length;
            }

            at += next + 1;
            var sign = html[at - 1];
            if (sign == '>')
            {
                return at;
            }

            next = html[at..].IndexOf(sign);
            if (next < 0)
            {
                return html.Length;
            }

            at += next + 1;
        }
    }

    /// <summary>Its letters in lower case, the last one lowest; 0 for a name that is none or longer than any here.</summary>
    private static ulong Name(ReadOnlySpan<char> tag)
    {
        var key = 0UL;
        for (var at = 0; at < tag.Length && char.IsAsciiLetterOrDigit(tag[at]); at++)
        {
            if (at == 8)
            {
                return 0;
            }

            key = key << 8 | (uint)(tag[at] | 0x20);
        }

        return key;
    }

    /// <summary>Elements that may stand inside a word: sub, sup, wbr.</summary>
    private static bool IsInWord(ulong name) => name is 0x737562 or 0x737570 or 0x776272;

    /// <summary>Elements around words: a, abbr, b, code, del, em, i, ins, mark, q, s, strong, u. What follows them may be a comma; any other element ends what stands before it.</summary>
    private static bool IsAroundWords(ulong name) => name is 0x61 or 0x61626272 or 0x62 or 0x636f6465 or 0x64656c or 0x656d or 0x69 or 0x696e73 or 0x6d61726b or 0x71 or 0x73 or 0x7374726f6e67 or 0x75;

    /// <summary>Elements that say nothing to search: nav, script, style, svg, template.</summary>
    private static bool IsSkipped(ulong name) => name is 0x6e6176 or 0x736372697074 or 0x7374796c65 or 0x737667 or 0x74656d706c617465;
}
