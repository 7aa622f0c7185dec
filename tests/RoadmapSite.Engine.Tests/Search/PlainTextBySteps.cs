using System.Net;
using System.Text;
using RoadmapSite.Engine.Search;

namespace RoadmapSite.Engine.Tests.Search;

/// <summary>What <see cref="PlainText"/> does, with a string for each step.</summary>
internal static class PlainTextBySteps
{
    /// <summary>Elements that may stand inside a word.</summary>
    private static readonly HashSet<string> InWord = ["sub", "sup", "wbr"];

    /// <summary>Elements around words: what follows them may be a comma. Any other element ends what stands before it.</summary>
    private static readonly HashSet<string> AroundWords = ["a", "abbr", "b", "code", "del", "em", "i", "ins", "mark", "q", "s", "strong", "u"];

    private static readonly HashSet<string> Skipped = ["nav", "script", "style", "svg", "template"];

    public static PlainText Of(string html)
    {
        var text = new StringBuilder(html.Length / 2);
        var headings = new List<string>();
        var heading = new StringBuilder();
        var inHeading = false;
        string? skipped = null;
        var depth = 0;
        for (var at = 0; at < html.Length;)
        {
            var open = html.IndexOf('<', at);
            var end = open < 0 ? html.Length : open;
            if (skipped is null)
            {
                (inHeading ? heading : text).Append(html, at, end - at);
            }

            if (open < 0)
            {
                break;
            }

            at = EndOfTag(html, open);
            var tag = html.AsSpan(open, at - open);
            var (name, closes) = Name(tag);
            var isEmpty = tag.EndsWith("/>");
            if (skipped is not null)
            {
                depth += name == skipped && !isEmpty ? closes ? -1 : 1 : 0;
                skipped = depth == 0 ? null : skipped;
            }
            else if (!closes && !isEmpty && Skipped.Contains(name))
            {
                (skipped, depth) = (name, 1);
                (inHeading ? heading : text).Append(' ');
            }
            else if (name is ['h', >= '1' and <= '6'])
            {
                if (inHeading && name != "h1" && OneLine(heading) is { Length: > 0 } line)
                {
                    headings.Add(line);
                }

                inHeading = !closes;
                heading.Clear();
                text.Append(' ');
            }
            else if (!InWord.Contains(name) && (!AroundWords.Contains(name) || at < html.Length && char.IsLetterOrDigit(html[at])))
            {
                (inHeading ? heading : text).Append(' ');
            }
        }

        return new(OneLine(text), headings);
    }

    /// <summary>With single spaces.</summary>
    public static string OneLine(string text) => string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    private static string OneLine(StringBuilder html) => OneLine(WebUtility.HtmlDecode(html.ToString()));

    /// <summary>The place after a tag; a quoted value may hold the sign that ends one.</summary>
    private static int EndOfTag(string html, int open)
    {
        if (string.CompareOrdinal(html, open, "<!--", 0, 4) == 0)
        {
            return html.IndexOf("-->", open, StringComparison.Ordinal) is var end and >= 0 ? end + 3 : html.Length;
        }

        var quote = '\0';
        for (var at = open + 1; at < html.Length; at++)
        {
            var sign = html[at];
            if (quote != '\0')
            {
                quote = sign == quote ? '\0' : quote;
            }
            else if (sign is '"' or '\'')
            {
                quote = sign;
            }
            else if (sign == '>')
            {
                return at + 1;
            }
        }

        return html.Length;
    }

    private static (string Name, bool Closes) Name(ReadOnlySpan<char> tag)
    {
        var closes = tag.Length > 1 && tag[1] == '/';
        var name = tag[(closes ? 2 : 1)..];
        var length = name.IndexOfAnyExcept(Letters);
        return (name[..(length < 0 ? name.Length : length)].ToString().ToLowerInvariant(), closes);
    }

    private static readonly System.Buffers.SearchValues<char> Letters = System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
}
