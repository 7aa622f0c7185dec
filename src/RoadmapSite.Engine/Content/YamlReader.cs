using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Rules;
using RoadmapSite.Engine.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace RoadmapSite.Engine.Content;

/// <summary>Reads YAML by events into a tree of our own, in which every key and value knows its place.</summary>
/// <remarks>
/// A syntax error costs the top-level key it stands in and no more (in a list of items, the item): it is blanked out and the rest is read again.
/// </remarks>
internal sealed class YamlReader
{
    /// <summary>Deeper nesting than this is a mistake or an attack (RM014).</summary>
    private const int MaxDepth = 32;

    /// <summary>More nodes than this, aliases counted each time they are used, are refused (RM014).</summary>
    private const int MaxNodes = 200_000;

    private const int MaxErrors = 20;

    private static readonly string TooMany = $"This grows past {MaxNodes} values through its aliases";

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
    /// <param name="words">Where many files are read: the words they share.</param>
    public static YamlNode? Read(SourceFile file, int start, int length, List<Diagnostic> findings, WordTable? words = null) =>
        PlainYaml.Read(file, start, length, words) ?? Parse(file, start, length, findings);

    /// <summary>The same by the parser alone, whatever the text.</summary>
    internal static YamlNode? Parse(SourceFile file, int start, int length, List<Diagnostic> findings)
    {
        var text = file.Text.Substring(start, length);
        var lost = new List<string>();
        for (var attempt = 0; attempt < MaxErrors; attempt++)
        {
            var reader = new YamlReader(file, start, text, findings);
            var before = findings.Count;
            try
            {
                var node = reader.ReadDocument();
                return node is YamlMap map && lost.Count > 0 ? map with { Lost = lost } : node;
            }
            catch (TooDeep error)
            {
                findings.Add(YamlTooDeep.Rule.Found(error.Place, error.Message));
                return null;
            }
            catch (Exception error) when (error is YamlException or InvalidOperationException or ArgumentException or FormatException or OverflowException)
            {
                // The parser lets other exceptions escape when it is at a loss. What an abandoned attempt found will be found again.
                findings.RemoveRange(before, findings.Count - before);
                var mark = (error as YamlException)?.Start.Index ?? text.Length;
                var mistake = YamlMistake.Find(text, (int)Math.Min(mark, text.Length), Tidy(error));
                findings.Add(YamlSyntax.Rule.Found(file.At(start + mistake.Start, mistake.Length), mistake.Message, mistake.Help));
                if (Blank(text, mistake.Start, lost) is not { } rest)
                {
                    return null;
                }

                text = rest;
            }
        }

        return null;
    }

    /// <summary>Overwrites the top-level entry around a place with spaces, so that what remains keeps its places. Of a list of items, only the item goes.</summary>
    private static string? Blank(string text, int place, List<string> lost)
    {
        var entry = YamlOutline.Entry(text, place);
        var key = YamlOutline.Key(text, entry);
        var range = key == "items" && YamlOutline.Element(text, entry, place) is { } element ? element : entry;
        if (range.Equals(entry))
        {
            lost.Add(key);
        }

        var rest = text.ToCharArray();
        var changed = false;
        for (var i = range.Start.Value; i < range.End.Value; i++)
        {
            if (rest[i] is not ('\n' or '\r' or ' '))
            {
                rest[i] = ' ';
                changed = true;
            }
        }

        return changed ? new string(rest) : null;
    }

    private static string Tidy(Exception error)
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
            findings.Add(YamlSyntax.Rule.Found(Place(second.Start, second.End), "A second document starts here, and one file holds one.", "move what follows to a file of its own, or take this line out"));
        }

        return node;
    }

    private YamlNode ReadNode(int depth)
    {
        var place = parser.Current is { } current ? Place(current.Start, current.End) : file.At(offset, 0);
        if (depth > MaxDepth)
        {
            throw new TooDeep(place, $"This nests deeper than {MaxDepth} levels");
        }

        if (++nodes > MaxNodes)
        {
            throw new TooDeep(place, TooMany);
        }

        var first = nodes;
        if (parser.TryConsume<AnchorAlias>(out var alias))
        {
            if (!anchors.TryGetValue(alias.Value.Value, out var known))
            {
                findings.Add(YamlSyntax.Rule.Found(
                    Place(alias.Start, alias.End),
                    $"“*{alias.Value.Value}” repeats a value named “&{alias.Value.Value}”, and there is none above.",
                    "put the value in quotes if the star is part of it"));
                return new YamlScalar(Place(alias.Start, alias.End), "", Plain: true);
            }

            nodes += known.Size;
            return nodes > MaxNodes ? throw new TooDeep(place, TooMany) : known.Node;
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

            node = new YamlList(sequence.Style == SequenceStyle.Block ? Place(sequence.Start, sequence.Start) : Bracketed(sequence.Start, end.End), items.ToArray());
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
        Dictionary<string, Span>? places = null;
        MappingEnd end;
        while (!parser.TryConsume(out end!))
        {
            var keyNode = ReadNode(depth + 1);
            var value = ReadNode(depth + 1);
            if (keyNode is not YamlScalar key)
            {
                findings.Add(YamlSyntax.Rule.Found(keyNode.At, "A key is one word, not a list or a map.", "put the key in quotes if it begins with a bracket"));
            }
            else if ((places ??= new(StringComparer.Ordinal)).TryAdd(key.Text, key.At))
            {
                entries.Add(new(key, value));
            }
            else
            {
                findings.Add(DuplicateKey.Rule.Found(key.At, key.Text, places[key.Text]));
            }
        }

        // A block map has no words of its own: its first key stands for it.
        var at = mapping.Style == MappingStyle.Block && entries.Count > 0 ? entries[0].Key.At : Bracketed(mapping.Start, end.End);
        return new(at, entries.ToArray());
    }

    /// <summary>With the closing bracket, which the parser leaves out.</summary>
    private Span Bracketed(Mark start, Mark end) => Place((int)start.Index, (int)end.Index + (Next(end) is ']' or '}' ? 1 : 0));

    private char Next(Mark mark) => offset + mark.Index < file.Text.Length ? file.Text[(int)(offset + mark.Index)] : '\0';

    private Span Place(Mark start, Mark end) => Place((int)start.Index, (int)end.Index);

    private Span Place(int from, int to)
    {
        var place = file.At(offset + from, Math.Max(0, to - from));

        // A caret stays on one line, and the parser's end of a plain value may lie behind its line's end.
        var text = file.Text.AsSpan(place.Start, place.Length);
        var line = text.IndexOfAny('\r', '\n');
        return place with { Length = (line >= 0 ? text[..line] : text).TrimEnd().Length };
    }

    private sealed class TooDeep(Span place, string message) : Exception(message)
    {
        public Span Place { get; } = place;
    }
}
