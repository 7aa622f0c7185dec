using System.Buffers;

namespace RoadmapSite.Engine.Items;

/// <summary>The ids and titles of what a site leaves out for its readers, and where a text says one of them.</summary>
/// <remarks>A name that something published has too gives nothing away.</remarks>
internal sealed class WithheldNames
{
    private const int Shortest = 3;

    private readonly KnowledgeBase published;
    private readonly List<(string Name, Item Item, StringComparison Case)> names;
    private readonly SearchValues<string> anywhere;

    public WithheldNames(IEnumerable<Item> withheld, KnowledgeBase published)
    {
        this.published = published;
        var titles = published.Items.Select(item => Compact(item.Title).Text).ToHashSet(StringComparer.OrdinalIgnoreCase);
        names = [.. withheld
            .SelectMany(item => item.OtherIds.Prepend(item.Id)
                .Where(id => published.Find(id) is null)

                // An id such as RISK-08 is one in any capitals; one such as “data” is an everyday word in others than its own.
                .Select(id => (id, item, id.Any(char.IsAsciiDigit) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal))
                .Append((Compact(item.Title).Text, item, item.Title.Trim().Contains(' ', StringComparison.Ordinal) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal)))
            .Where(name => name.Item1.Length >= Shortest && !titles.Contains(name.Item1))
            .DistinctBy(name => name.Item1, StringComparer.Ordinal)
            .OrderByDescending(name => name.Item1.Length)];
        anywhere = SearchValues.Create([.. names.Select(name => name.Name)], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Every place at which a text names something, in order; the longest name at each.</summary>
    public IEnumerable<(int Start, int Length, Item Item)> In(string text)
    {
        var (compact, places) = Compact(text);
        for (var at = Next(compact, 0); at >= 0;)
        {
            var found = names.Find(name => string.Compare(compact, at, name.Name, 0, name.Name.Length, name.Case) == 0 && IsWhole(compact, at, name.Name.Length));
            if (found.Item is not null)
            {
                yield return (places[at], places[at + found.Name.Length - 1] - places[at] + 1, found.Item);
            }

            at = Next(compact, at + (found.Name?.Length ?? 1));
        }
    }

    private int Next(string text, int from) => from < text.Length && text.AsSpan(from).IndexOfAny(anywhere) is var next and >= 0 ? from + next : -1;

    /// <summary>Whether it stands alone, and is no piece of a longer word or of the id of something published.</summary>
    private bool IsWhole(string text, int start, int length)
    {
        var end = start + length;
        if ((start > 0 && char.IsLetterOrDigit(text[start - 1]) && char.IsLetterOrDigit(text[start])) || (end < text.Length && char.IsLetterOrDigit(text[end]) && char.IsLetterOrDigit(text[end - 1])))
        {
            return false;
        }

        while (start > 0 && IsOfId(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && IsOfId(text[end]))
        {
            end++;
        }

        return end - start == length || published.Find(text[start..end]) is null;

        static bool IsOfId(char one) => char.IsLetterOrDigit(one) || one is '-' or '_';
    }

    /// <summary>The text with one space for every run of white space and quotation marks of Markdown at the start of a line, and where each character came from.</summary>
    private static (string Text, List<int> Places) Compact(string text)
    {
        var compact = new System.Text.StringBuilder(text.Length);
        var places = new List<int>(text.Length);
        var isLineStart = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]) || (isLineStart && text[i] == '>'))
            {
                isLineStart |= text[i] == '\n';
                if (compact.Length == 0 || compact[^1] == ' ')
                {
                    continue;
                }

                compact.Append(' ');
            }
            else
            {
                isLineStart = false;
                compact.Append(text[i]);
            }

            places.Add(i);
        }

        return (compact.ToString().TrimEnd(), places);
    }
}
