using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace RoadmapSite.Engine.Content.Markdown;

/// <summary>Reads figures in prose, before emphasis sees the stars in them.</summary>
internal sealed class FigureParser : InlineParser
{
    private const string Closing = "=}";

    public FigureParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '=')
        {
            return false;
        }

        var start = slice.Start + 2;
        var rest = slice.Text.AsSpan(start, Math.Max(0, slice.End + 1 - start));
        var limit = rest.IndexOf('\n');
        var length = (limit < 0 ? rest : rest[..limit]).IndexOf(Closing, StringComparison.Ordinal);
        var inner = length < 0 ? "" : rest[..length].ToString();
        var whole = length < 0 ? 2 : length + 4;
        var from = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new FigureInline
        {
            Text = inner.Trim(),
            TextStart = from + 2 + (inner.Length - inner.TrimStart().Length),
            IsEnded = length >= 0,
            Span = new SourceSpan(from, from + whole - 1),
            Line = line,
            Column = column,
        };
        slice.Start += whole;
        return true;
    }
}
