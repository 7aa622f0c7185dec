using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Rules;
using RoadmapSite.Engine.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace RoadmapSite.Engine.Content;

/// <summary>Reads YAML by events into a tree of our own, in which every key and value knows its place.</summary>
/// <remarks>
/// A syntax error costs the top-level key it stands in and no more: that key is blanked out, the rest is read again,
/// and the parser's message is reported at the parser's place.
/// </remarks>
internal sealed class YamlReader
{
    /// <summary>Deeper nesting than this is a mistake or an attack (RM014).</summary>
    private const int MaxDepth = 32;

    /// <summary>More nodes than this, aliases counted each time they are used, are refused (RM014).</summary>
    private const int MaxNodes = 200_000;

    private const int MaxErrors = 20;

    private readonly SourceFile file;
    private readonly int offset;
    private readonly List<Diagnostic> findings;
    private readonly Dictionary<string, (YamlNode Node, int Size)> anchors = new(StringComparer.Ordinal);
    private Parser parser;
    private int nodes;

    private YamlReader(SourceFile file, int offset, string text, List<Diagnostic> findings)
    {
        this.file = file;
        this.offset = offset;
        this.findings = findings;
        parser = new Parser(new StringReader(text));
    }

    /// <summary>Reads the part of a file from <paramref name="start"/> on. Null when there is nothing in it, or nothing that can be read.</summary>
    public static YamlNode? Read(SourceFile file, int start, int length, List<Diagnostic> findings)
    {
        var text = file.Text.Substring(start, length);
        for (var attempt = 0; attempt < MaxErrors; attempt++)
        {
            var reader = new YamlReader(file, start, text, findings);
            var before = findings.Count;
            try
            {
                return reader.ReadDocument();
            }
            catch (YamlException error)
            {
                // What an abandoned attempt found will be found again.
                findings.RemoveRange(before, findings.Count - before);
                var place = (int)Math.Min(error.Start.Index, text.Length);
                findings.Add(YamlSyntax.Rule.Found(file.At(start + place, 1), Tidy(error)));
                if (Blank(text, place) is not { } rest)
                {
                    return null;
                }

                text = rest;
            }
            catch (TooDeep error)
            {
                findings.Add(YamlTooDeep.Rule.Found(error.Place, MaxDepth, MaxNodes));
                return null;
            }
        }

        return null;
    }

    /// <summary>Overwrites the top-level entry around a place with spaces, so that what remains keeps its places.</summary>
    private static string? Blank(string text, int place)
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

        var rest = text.ToCharArray();
        var changed = false;
        for (var i = from; i < to; i++)
        {
            if (rest[i] is not ('\n' or '\r' or ' '))
            {
                rest[i] = ' ';
                changed = true;
            }
        }

        return changed ? new string(rest) : null;

        static bool StartsEntry(string text, int at) => !char.IsWhiteSpace(text[at]) && text[at] is not ('#' or '}' or ']' or '-');
    }

    private static string Tidy(YamlException error)
    {
        var message = error.InnerException?.Message ?? error.Message;
        var colon = message.StartsWith('(') ? message.IndexOf("): ", StringComparison.Ordinal) : -1;
        return (colon >= 0 ? message[(colon + 3)..] : message).Trim().TrimEnd('.');
    }

    private YamlNode? ReadDocument()
    {
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out _))
        {
            return null;
        }

        parser.Consume<DocumentStart>();
        var node = ReadNode(0);
        parser.Consume<DocumentEnd>();
        if (parser.Accept<DocumentStart>(out var second))
        {
            findings.Add(YamlSyntax.Rule.Found(Place(second.Start, second.End), "A second document starts here; one file holds one"));
        }

        return node;
    }

    private YamlNode ReadNode(int depth)
    {
        var place = parser.Current is { } current ? Place(current.Start, current.End) : file.At(offset, 0);
        if (depth > MaxDepth || ++nodes > MaxNodes)
        {
            throw new TooDeep(place);
        }

        var first = nodes;
        if (parser.TryConsume<AnchorAlias>(out var alias))
        {
            if (!anchors.TryGetValue(alias.Value.Value, out var known))
            {
                findings.Add(YamlSyntax.Rule.Found(Place(alias.Start, alias.End), $"There is no anchor “&{alias.Value.Value}” before this alias"));
                return new YamlScalar(Place(alias.Start, alias.End), "", Plain: true);
            }

            nodes += known.Size;
            return nodes > MaxNodes ? throw new TooDeep(place) : known.Node;
        }

        AnchorName anchor;
        YamlNode node;
        if (parser.TryConsume<SequenceStart>(out var sequence))
        {
            anchor = sequence.Anchor;
            var items = new List<YamlNode>();
            SequenceEnd end;
            while (!parser.TryConsume(out end!))
            {
                items.Add(ReadNode(depth + 1));
            }

            node = new YamlList(Place(sequence.Start, items.Count > 0 && sequence.Style == SequenceStyle.Block ? sequence.Start : end.End), items);
        }
        else if (parser.TryConsume<MappingStart>(out var mapping))
        {
            anchor = mapping.Anchor;
            node = ReadMap(mapping, depth);
        }
        else
        {
            var scalar = parser.Consume<Scalar>();
            anchor = scalar.Anchor;
            node = new YamlScalar(Place(scalar.Start, scalar.End), scalar.Value, scalar.Style is ScalarStyle.Plain or ScalarStyle.Any);
        }

        if (!anchor.IsEmpty)
        {
            anchors[anchor.Value] = (node, nodes - first);
        }

        return node;
    }

    private YamlMap ReadMap(MappingStart mapping, int depth)
    {
        var entries = new List<YamlEntry>();
        MappingEnd end;
        while (!parser.TryConsume(out end!))
        {
            var keyNode = ReadNode(depth + 1);
            var value = ReadNode(depth + 1);
            if (keyNode is not YamlScalar key)
            {
                findings.Add(YamlSyntax.Rule.Found(keyNode.At, "A key is one word, not a list or a map"));
            }
            else if (entries.Find(entry => entry.Key.Text == key.Text) is { } earlier)
            {
                findings.Add(DuplicateKey.Rule.Found(key.At, key.Text, earlier.Key.At));
            }
            else
            {
                entries.Add(new(key, value));
            }
        }

        // A block map has no words of its own: its first key stands for it.
        var at = mapping.Style == MappingStyle.Block && entries.Count > 0 ? entries[0].Key.At : Place(mapping.Start, end.End);
        return new(at, entries);
    }

    private Span Place(Mark start, Mark end)
    {
        var from = (int)start.Index;
        var length = Math.Max(0, (int)end.Index - from);
        var place = file.At(offset + from, length);

        // A caret stays on one line, and the parser's end of a plain value may lie behind its line's end.
        var text = place.Text;
        var line = text.AsSpan().IndexOfAny('\r', '\n');
        return place with { Length = (line >= 0 ? text[..line] : text).TrimEnd().Length };
    }

    private sealed class TooDeep(Span place) : Exception
    {
        public Span Place { get; } = place;
    }
}
