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
        var rest = text.AsSpan(start, Math.Max(0, slice.End + 1 - start));

        // Looking no further than the line keeps a page full of brackets from costing its length squared.
        var limit = rest.IndexOfAny('\n', '[');
        var length = (limit < 0 ? rest : rest[..limit]).IndexOf("]]", StringComparison.Ordinal);
        if (length < 0)
        {
            return false;
        }

        var inner = rest[..length];
        var end = start + length;
        var bar = inner.IndexOf('|');
        var written = bar < 0 ? inner : inner[..bar];
        var lead = written.Length - written.TrimStart().Length;
        var target = written.TrimEnd('\\').Trim();
        if (target.IsEmpty)
        {
            return false;
        }

        var words = bar < 0 ? null : inner[(bar + 1)..].Trim().ToString();
        var from = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new WikiLinkInline
        {
            Target = target.ToString(),
            Words = string.IsNullOrEmpty(words) ? null : words,
            TargetStart = from + 2 + lead,
            Span = new SourceSpan(from, from + (end + 1 - slice.Start)),
            Line = line,
            Column = column,
        };
        slice.Start = end + 2;
        return true;
    }
}
