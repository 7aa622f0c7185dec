using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace RoadmapSite.Engine.Content.Markdown;

/// <summary>Reads wiki links, before ordinary links see the bracket.</summary>
internal sealed class WikiLinkParser : InlineParser
{
    public WikiLinkParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '[')
        {
            return false;
        }

        var text = slice.Text;
        var start = slice.Start + 2;
        var end = text.IndexOf("]]", start, Math.Max(0, slice.End + 1 - start), StringComparison.Ordinal);
        if (end < 0 || text.AsSpan(start, end - start) is not { IsEmpty: false } inner || inner.IndexOfAny('\n', '[') >= 0)
        {
            return false;
        }

        var bar = inner.IndexOf('|');
        var target = (bar < 0 ? inner : inner[..bar]).Trim().TrimEnd('\\');
        var words = bar < 0 ? null : inner[(bar + 1)..].Trim().ToString();
        var from = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new WikiLinkInline
        {
            Target = target.ToString(),
            Words = string.IsNullOrEmpty(words) ? null : words,
            TargetStart = from + 2,
            Span = new SourceSpan(from, from + (end + 1 - slice.Start)),
            Line = line,
            Column = column,
        };
        slice.Start = end + 2;
        return true;
    }
}
