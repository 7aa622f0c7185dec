using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;

namespace RoadmapSite.Engine.Search;

/// <summary>Reads the words of one text after another without making a string of any. One thread at a time.</summary>
/// <remarks>Its loops run a few times over millions of characters, and are compiled at once as well as can be: that pays long before the runtime would notice.</remarks>
internal sealed class WordReader
{
    /// <summary>A site has few different characters beyond ASCII: dashes, quotes, umlauts. Where it has many, they are words, and fold anew each time.</summary>
    private const int MostKnown = 4096;

    /// <summary>Longer ones come once.</summary>
    private const int LongestKnown = 16;

    /// <summary>Most words have none of these and are ready as they stand.</summary>
    private static readonly SearchValues<char> Rare = SearchValues.Create("'’ʼ-\u2010\u20110");

    private readonly Dictionary<string, string> known = new(StringComparer.Ordinal);
    private char[] folded = new char[1024];
    private char[] parts = new char[64];

    /// <summary>Hands over words in reading order, each as often as it stands there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Read<TSink>(ReadOnlySpan<char> text, ref TSink sink)
        where TSink : struct, IWordSink
    {
        var folded = Fold(text);
        for (var at = 0; at < folded.Length;)
        {
            var start = at++;
            if (!Words.IsLetter(folded[start]))
            {
                if (Words.IsAlone(folded[start]))
                {
                    sink.Word(folded.Slice(start, 1), false);
                }

                continue;
            }

            while (at < folded.Length && (Words.IsLetter(folded[at]) || at + 1 < folded.Length && IsJoint(folded[at]) && Words.IsLetter(folded[at + 1])))
            {
                at++;
            }

            var run = folded[start..at];
            if (run.ContainsAny(Rare))
            {
                Parts(run, ref sink);
            }
            else
            {
                sink.Word(Words.Stem(Words.Cut(run)), false);
            }
        }
    }

    /// <summary>An id as one word, as <see cref="Words.OfId"/> says; until the next text.</summary>
    public Span<char> Id(ReadOnlySpan<char> id)
    {
        var folded = Fold(id);
        var length = 0;
        for (var at = 0; at < folded.Length;)
        {
            var end = at;
            while (end < folded.Length && !Words.IsGap(folded[end]))
            {
                end++;
            }

            length += Words.Number(folded[at..end], folded[length..]);
            at = end + 1;
        }

        return Words.Cut(folded[..length]);
    }

    /// <summary>In lower case and without accents and marks: characters that may be written into, and hold until the next text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private Span<char> Fold(ReadOnlySpan<char> text)
    {
        if (text.Length > folded.Length)
        {
            folded = new char[text.Length * 2];
        }

        var length = 0;
        while (true)
        {
            var next = text.IndexOfAnyExceptInRange('\0', '\u007f');
            var plain = next < 0 ? text : text[..next];
            Ascii.ToLower(plain, folded.AsSpan(length), out _);
            length += plain.Length;
            if (next < 0)
            {
                return folded.AsSpan(0, length);
            }

            // What stands between plain characters folds by itself: no mark reaches across one.
            text = text[next..];
            var end = text.IndexOfAnyInRange('\0', '\u007f');
            var more = Known(end < 0 ? text : text[..end]);
            text = end < 0 ? [] : text[end..];
            if (length + more.Length + text.Length > folded.Length)
            {
                Array.Resize(ref folded, (length + more.Length + text.Length) * 2);
            }

            more.CopyTo(folded.AsSpan(length));
            length += more.Length;
        }
    }

    private string Known(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestKnown)
        {
            return Anew(text.ToString());
        }

        var lookup = known.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(text, out var more))
        {
            more = Anew(text.ToString());
            if (known.Count < MostKnown)
            {
                lookup[text] = more;
            }
        }

        return more;
    }

    private static string Anew(string text)
    {
        // Half a surrogate pair, which YAML can spell, cannot be normalised: it becomes a replacement character first.
        var whole = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Normalize(NormalizationForm.FormKD);
        var bare = new StringBuilder(whole.Length);
        foreach (var sign in whole)
        {
            if (!Words.IsMark(sign))
            {
                bare.Append(sign);
            }
        }

        return bare.ToString().ToLowerInvariant().Replace('ς', 'σ');
    }

    /// <summary>A run with hyphens, apostrophes or zeros: its parts, and all of them as one.</summary>
    private void Parts<TSink>(Span<char> run, ref TSink sink)
        where TSink : struct, IWordSink
    {
        if (parts.Length < run.Length * 2)
        {
            parts = new char[run.Length * 2];
        }

        var whole = parts.AsSpan(0, run.Length);
        var part = parts.AsSpan(run.Length);
        var (joined, count) = (0, 0);
        for (var at = 0; at <= run.Length;)
        {
            var end = at;
            while (end < run.Length && !IsHyphen(run[end]))
            {
                end++;
            }

            var length = Words.Number(WithoutApostrophes(run[at..end]), part);
            at = end + 1;
            if (length > 0)
            {
                part[..length].CopyTo(whole[joined..]);
                joined += length;
                count++;
                sink.Word(Words.Stem(Words.Cut(part[..length])), false);
            }
        }

        if (count > 1)
        {
            sink.Word(Words.Stem(Words.Cut(whole[..joined])), true);
        }
    }

    /// <summary>Nor the <c>s</c> that one of them joins to the end.</summary>
    private static Span<char> WithoutApostrophes(Span<char> part)
    {
        var length = 0;
        for (var at = 0; at < part.Length; at++)
        {
            if (part[at] is not ('\'' or '’' or 'ʼ'))
            {
                part[length++] = part[at];
            }
            else if (at + 2 == part.Length && part[at + 1] == 's')
            {
                break;
            }
        }

        return part[..length];
    }

    private static bool IsJoint(char sign) => sign is '\'' or '’' or '-' or '\u2010' or '\u2011';

    private static bool IsHyphen(char sign) => sign is '-' or '\u2010' or '\u2011';
}
