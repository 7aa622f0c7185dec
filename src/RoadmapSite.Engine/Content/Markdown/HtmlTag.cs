using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace RoadmapSite.Engine.Content.Markdown;

/// <summary>Finds HTML in prose. It is not read as such, so a tag is a piece of text like any other.</summary>
internal static partial class HtmlTag
{
    /// <summary>The first opening tag or comment of a paragraph, heading or cell; null when there is none.</summary>
    /// <param name="text">What was parsed.</param>
    public static SourceSpan? FirstIn(LeafBlock block, string text)
    {
        if (block.Inline is null)
        {
            return null;
        }

        foreach (var literal in block.Inline.Descendants<LiteralInline>())
        {
            // A cell's text is trimmed and its place is not, so brackets are counted and not measured.
            var at = literal.Span.Start - 1;
            for (var left = literal.Content.AsSpan().Count('<'); left > 0 && (at = text.IndexOf('<', at + 1)) >= 0; left--)
            {
                // After a backslash it is meant to be read.
                if ((at == 0 || text[at - 1] != '\\') && Opening().Match(text, at) is { Success: true } match)
                {
                    return new(at, at + match.Length - 1);
                }
            }
        }

        return null;
    }

    /// <summary>Elements of HTML. Those whose names are everyday words (title, data, time) stand for something else when they stand in prose.</summary>
    [GeneratedRegex(
        """\G<(?:!--.*?(?:-->|$)|(?:a|abbr|article|aside|audio|b|big|blockquote|br|button|canvas|caption|center|cite|code|col|colgroup|dd|del|details|dfn|div|dl|dt|em|embed|fieldset|figcaption|figure|font|footer|form|h[1-6]|header|hr|i|iframe|img|input|ins|kbd|li|mark|nav|ol|p|picture|pre|q|s|samp|script|section|small|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|textarea|tfoot|th|thead|tr|tt|u|ul|var|video)(?:\s[^<>]{0,2000})?/?>)""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Opening();
}
