using System.Text.RegularExpressions;

namespace RoadmapSite.Engine.Authoring;

/// <summary>Where somebody writes in YAML: under which keys, and whether a key or a value. Told by lines and brackets alone, for a file that is being written is seldom whole.</summary>
/// <param name="Path">The keys above, outermost first; of a value its own key is the last. Elements of lists have none.</param>
/// <param name="IsKey">Whether a key may stand here.</param>
/// <param name="IsValue">Whether a value may stand here. After the hyphen of a list either may.</param>
/// <param name="InBrackets">Whether the value stands in a list between brackets, or after a hyphen, and so is one of several.</param>
/// <param name="WordStart">Where the word begins that is being written.</param>
internal sealed partial record YamlCursor(IReadOnlyList<string> Path, bool IsKey, bool IsValue, bool InBrackets, int WordStart, int Column, IReadOnlySet<string> Siblings)
{
    /// <param name="start">Where the YAML begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <returns>Null in comments and in blocks of text.</returns>
    public static YamlCursor? At(string text, int start, int end, int offset) => new Scan(text, start, end, offset).Run();

    [GeneratedRegex("""\G(?:"(?<key>[^"\n]*)"|'(?<key>[^'\n]*)'|(?<key>[^\s#:,\[\]{}"'&*!|>-][^:#\n\r]*?|-[^\s:#][^:#\n\r]*?))[ \t]*:(?=\s|\z)""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Key();

    private sealed class Scan(string text, int start, int end, int offset)
    {
        private readonly List<(int Indent, string? Key)> frames = [];
        private readonly List<Bracket> brackets = [];
        private int? blockOfText;

        private List<string> Keys => [.. frames.Select(frame => frame.Key).Concat(brackets.Select(bracket => bracket.Key)).OfType<string>()];

        public YamlCursor? Run()
        {
            for (var line = start; line <= offset;)
            {
                var next = text.IndexOf('\n', line, Math.Max(0, end - line));
                next = next < 0 ? end : next + 1;
                var isLast = offset < next || (next >= end && (line >= end || text[next - 1] != '\n'));
                if (Line(line, isLast ? offset : next, isLast) is { } found)
                {
                    return found.Cursor;
                }

                if (isLast)
                {
                    return null;
                }

                line = next;
            }

            return null;
        }

        /// <summary>Takes one line in; the answer when it is the one that is written on.</summary>
        private (YamlCursor? Cursor, bool)? Line(int line, int stop, bool isLast)
        {
            var at = line;
            while (at < stop && text[at] == ' ')
            {
                at++;
            }

            var isBlank = at >= stop || text[at] is '\r' or '\n' or '#';
            if (brackets.Count > 0)
            {
                return Flow(at, stop, isLast);
            }

            if (blockOfText is { } indent)
            {
                if ((isBlank && !isLast) || at - line > indent)
                {
                    return isLast ? (null, true) : null;
                }

                blockOfText = isBlank ? blockOfText : null;
            }

            if (isBlank)
            {
                return !isLast ? null : at < stop && text[at] == '#' ? (null, true) : (Here(at - line, at, isElement: false, line), true);
            }

            var isElement = false;
            while (at < stop && text[at] == '-' && (at + 1 >= stop || text[at + 1] is ' ' or '\r' or '\n'))
            {
                Leave(frame => frame.Indent > at - line || (frame.Indent == at - line && frame.Key is null));
                frames.Add((at - line, null));
                isElement = true;
                at++;
                while (at < stop && text[at] == ' ')
                {
                    at++;
                }
            }

            if (at < stop && text[at] is '[' or '{')
            {
                return Flow(at, stop, isLast);
            }

            var key = Key().Match(text, at, stop - at);
            if (!key.Success)
            {
                return !isLast ? null : (Here(at - line, at, isElement, line), true);
            }

            Leave(frame => frame.Indent >= at - line);
            frames.Add((at - line, key.Groups["key"].Value));
            var value = at + key.Length;
            while (value < stop && text[value] is ' ' or '\t')
            {
                value++;
            }

            if (value < stop && text[value] is '|' or '>')
            {
                blockOfText = at - line;
            }

            if (value < stop && text[value] is '[' or '{')
            {
                return Flow(value, stop, isLast);
            }

            // Right behind the colon a value would be no value yet.
            var isComment = text[value..stop].Contains(" #", StringComparison.Ordinal) || (value < stop && text[value] == '#');
            return !isLast ? null : isComment || blockOfText is not null ? (null, true) : (new YamlCursor(Keys, IsKey: false, IsValue: true, InBrackets: false, Unquoted(value, stop), at - line, new HashSet<string>()), true);
        }

        private YamlCursor Here(int column, int at, bool isElement, int line)
        {
            Leave(frame => frame.Indent >= column && (frame.Key is not null || frame.Indent > column));
            return new(Keys, IsKey: true, IsValue: isElement, InBrackets: isElement, Unquoted(at, offset), column, SiblingsAt(column, line));
        }

        private (YamlCursor?, bool)? Flow(int at, int stop, bool isLast)
        {
            for (; at < stop; at++)
            {
                var top = brackets.Count > 0 ? brackets[^1] : null;
                switch (text[at])
                {
                    case '[' or '{' when top is null || top.IsAtStart(text, at):
                        brackets.Add(new(text[at] == '{', at + 1));
                        break;
                    case ']' or '}':
                        brackets.RemoveAt(brackets.Count - 1);
                        if (brackets.Count == 0)
                        {
                            return isLast ? (null, true) : null;
                        }

                        break;
                    case ',':
                        top!.Next(at + 1);
                        break;
                    case ':' when top!.IsMap && top.Key is null && (at + 1 >= text.Length || char.IsWhiteSpace(text[at + 1])):
                        top.Name(text[top.WordStart..at].Trim().Trim('"', '\''), at + 1);
                        break;
                    case '"' or '\'' when top!.IsAtStart(text, at):
                        var close = text.IndexOf(text[at], at + 1, stop - at - 1);
                        at = close < 0 ? stop : close;
                        break;
                    case '#' when at > 0 && char.IsWhiteSpace(text[at - 1]):
                        return isLast ? (null, true) : null;
                }
            }

            if (!isLast)
            {
                return null;
            }

            var inner = brackets[^1];
            var word = inner.WordStart;
            while (word < offset && char.IsWhiteSpace(text[word]))
            {
                word++;
            }

            var isKey = inner.IsMap && inner.Key is null;
            return (new YamlCursor(Keys, isKey, !isKey, !inner.IsMap, Unquoted(word, offset), 0, inner.Names), true);
        }

        private void Leave(Func<(int Indent, string? Key), bool> isOver)
        {
            while (frames.Count > 0 && isOver(frames[^1]))
            {
                frames.RemoveAt(frames.Count - 1);
            }
        }

        private int Unquoted(int at, int stop) => at < stop && text[at] is '"' or '\'' ? at + 1 : at;

        /// <summary>The keys of the same map, above and below.</summary>
        private HashSet<string> SiblingsAt(int column, int line)
        {
            var names = new HashSet<string>(StringComparer.Ordinal);
            for (var at = line; at > start && IsInside(at = LineBefore(at));)
            {
            }

            for (var at = LineAfter(line); at < end && IsInside(at); at = LineAfter(at))
            {
            }

            return names;

            bool IsInside(int at)
            {
                var first = at;
                while (first < end && text[first] is ' ')
                {
                    first++;
                }

                if (first >= end || text[first] is '\r' or '\n' or '#')
                {
                    return true;
                }

                // The first key of an element stands behind its hyphen, and the element before it is another map.
                var isFirst = text[first] == '-' && first - at < column;
                while (isFirst && first < end && text[first] is '-' or ' ')
                {
                    first++;
                }

                if (first - at == column && Key().Match(text, first, Math.Min(end, text.Length) - first) is { Success: true } key && (!isFirst || at < line))
                {
                    names.Add(key.Groups["key"].Value);
                }

                return !isFirst && first - at >= column;
            }
        }

        private int LineBefore(int at) => at < 2 ? start : Math.Max(start, text.LastIndexOf('\n', at - 2) + 1);

        private int LineAfter(int at) => text.IndexOf('\n', at) is var found and >= 0 ? found + 1 : end;
    }

    private sealed class Bracket(bool isMap, int at)
    {
        public bool IsMap => isMap;

        public string? Key { get; private set; }

        public int WordStart { get; private set; } = at;

        public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

        public bool IsAtStart(string text, int at) => text.AsSpan(WordStart, at - WordStart).IsWhiteSpace();

        public void Name(string key, int after)
        {
            Key = key;
            Names.Add(key);
            WordStart = after;
        }

        public void Next(int after)
        {
            Key = null;
            WordStart = after;
        }
    }
}
