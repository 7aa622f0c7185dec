using System.Text.RegularExpressions;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Content;

/// <summary>Takes content files apart without giving them a meaning.</summary>
internal static partial class DocumentReader
{
    /// <summary>A Markdown file: front matter between two lines of three hyphens at its very beginning, then prose.</summary>
    /// <param name="isClosed">False when front matter begins and never ends.</param>
    /// <param name="words">Where many files are read: the words they share.</param>
    public static (Document Document, YamlMap? FrontMatter) ReadMarkdown(SourceFile file, List<Diagnostic> findings, out bool isClosed, WordTable? words = null)
    {
        isClosed = true;
        var text = file.Text;
        if (!IsFence(text, 0, out var start))
        {
            return (new(file, 0), null);
        }

        for (var line = start; line < text.Length; line = NextLine(text, line))
        {
            if (IsFence(text, line, out var body))
            {
                var before = findings.Count;
                var node = YamlReader.Read(file, start, line - start, findings, words);

                // A rule drawn above some words is no front matter: `---`, a sentence, `---`.
                return node is YamlScalar ? (new(file, 0), null) : (new(file, body), node as YamlMap ?? new YamlMap(file.At(0, 3), []) { IsUnreadable = findings.Count > before });
            }
        }

        // Nor is a rule above a page that has no key below it.
        isClosed = !Key().IsMatch(text.AsSpan(start));
        return isClosed ? (new(file, 0), null) : ReadUnclosed(file, start);
    }

    /// <summary>Keys up to the first blank line: what was most likely meant, so that the item is not lost to all that name it.</summary>
    private static (Document Document, YamlMap? FrontMatter) ReadUnclosed(SourceFile file, int start)
    {
        var end = start;
        while (end < file.Text.Length && !file.Text.AsSpan(end, NextLine(file.Text, end) - end).IsWhiteSpace())
        {
            end = NextLine(file.Text, end);
        }

        var dropped = new List<Diagnostic>();
        return YamlReader.Read(file, start, end - start, dropped) is YamlMap map
            ? (new(file, end), dropped.Count > 0 ? map with { IsUnreadable = true } : map)
            : (new(file, 0), null);
    }

    public static (Document Document, YamlMap? FrontMatter) ReadYaml(SourceFile file, List<Diagnostic> findings, WordTable? words = null)
    {
        var map = YamlReader.Read(file, 0, file.Text.Length, findings, words) as YamlMap;
        return (new(file, map), map);
    }

    /// <summary>Whether a line is three hyphens and nothing else.</summary>
    private static bool IsFence(string text, int at, out int next)
    {
        next = NextLine(text, at);
        return text.AsSpan(at, next - at).TrimEnd() is "---";
    }

    [GeneratedRegex(@"\A\s*[A-Za-z][\w-]*:(?:\s|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex Key();

    private static int NextLine(string text, int at)
    {
        var end = text.IndexOf('\n', at);
        return end < 0 ? text.Length : end + 1;
    }
}
