using System.Runtime.CompilerServices;

namespace RoadmapSite.Engine.Search;

/// <summary>Text as search compares it: lower case, without accents, plurals as singulars, ids without hyphens and leading zeros.</summary>
/// <remarks>The script folds what a reader types the same way. It gets the characters below from the index, and repeats the steps:
/// a change here is a change in <c>40-search.js</c>.</remarks>
internal static class Words
{
    /// <summary>What stands between words, as the inside of a character class that .NET and a browser both understand.</summary>
    public const string Gaps = @"\u0000-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u00d7\u00f7\u02c2-\u02c5\u02d2-\u02df\u055a-\u055f\u0589\u058a\u05be\u05c0\u05c3\u05c6\u05f3\u05f4\u0600-\u060f\u061b-\u061f\u066a-\u066d\u06d4\u0700-\u070d\u0964\u0965\u0e2f\u0e4f\u0e5a\u0e5b\u0f04-\u0f14\u104a-\u104f\u10fb\u1361-\u1368\u166d\u166e\u17d4-\u17da\u1800-\u180a\u2000-\u206f\u20a0-\u20cf\u2100-\u2bff\u2e00-\u2e7f\u3000-\u3004\u3008-\u3020\u3030\u303d\u30fb\ufdfc-\ufdff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\uffe0-\ufffd";

    /// <summary>Accents, vowel points, and characters that nobody sees or types.</summary>
    public const string Marks = @"\u00ad\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u200c-\u200f\u202a-\u202e\u2060-\u206f\u20d0-\u20ff\u3099\u309a\ufe00-\ufe0f\ufe20-\ufe2f\ufeff";

    /// <summary>Characters of scripts that write no spaces: each is a word.</summary>
    public const string Single = @"\u3041-\u3096\u30a1-\u30fa\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff";

    /// <summary>What joins the parts of one word.</summary>
    public const string Joints = @"'’\-\u2010\u2011";

    /// <summary>Words that say nothing about a page. They are found in names only, and never asked for beside other words.</summary>
    public const string Common = "a an and are as at be by for from had has have in into is it its of on or our that the their they this to was we were what when where which who will with";

    /// <summary>Nobody types more, and the index need not hold more.</summary>
    public const int LongestTerm = 32;

    private const byte Letter = 1;
    private const byte Alone = 2;
    private const byte Mark = 4;

    private static readonly byte[] Classes = ClassesOf();

    private static readonly HashSet<string> CommonWords = [.. Common.Split(' ')];

    public static bool IsCommon(string term) => CommonWords.Contains(term);

    /// <summary>In reading order, each as often as it stands there.</summary>
    public static List<Word> Of(string text)
    {
        var words = new WordList([]);
        new WordReader().Read(text, ref words);
        return words.Words;
    }

    /// <summary>An id as one word, whatever stands between its parts: <c>INIT-01</c> is <c>init1</c>, <c>164.312(d)</c> is <c>164312d</c>.</summary>
    public static string OfId(string id) => new WordReader().Id(id).ToString();

    /// <summary>A plural as its singular, by rules that are right often enough; a word the rules spoil is spoilt on both sides.</summary>
    public static string Stem(string word)
    {
        var letters = word.ToCharArray();
        return Stem(letters.AsSpan()).ToString();
    }

    /// <param name="word">It may be written into.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Span<char> Stem(Span<char> word)
    {
        if (word.Length < 4 || word[^1] != 's' || word.ContainsAnyExceptInRange('a', 'z'))
        {
            return word;
        }

        switch (word)
        {
            case [.., 'i', 'e', 's'] when word.Length > 4:
                word[^3] = 'y';
                return word[..^2];
            case [.., 's', 's', 'e', 's'] or [.., 's' or 'c', 'h', 'e', 's'] or [.., 'x' or 'z', 'e', 's']:
                return word[..^2];
            case [.., 's' or 'u' or 'i', 's']:
                return word;
            default:
                return word[..^1];
        }
    }

    /// <summary>Numbers without leading zeros, so that <c>init1</c> finds INIT-01. Both may be the same place.</summary>
    public static int Number(ReadOnlySpan<char> part, Span<char> to)
    {
        var length = 0;
        var isLeading = true;
        for (var at = 0; at < part.Length; at++)
        {
            var sign = part[at];
            if (sign == '0' && isLeading && at + 1 < part.Length && char.IsAsciiDigit(part[at + 1]))
            {
                continue;
            }

            isLeading = !char.IsAsciiDigit(sign);
            to[length++] = sign;
        }

        return length;
    }

    public static Span<char> Cut(Span<char> term) => term.Length <= LongestTerm ? term : term[..(char.IsHighSurrogate(term[LongestTerm - 1]) ? LongestTerm - 1 : LongestTerm)];

    /// <summary>Whether it stands in words.</summary>
    public static bool IsLetter(char sign) => (Classes[sign] & Letter) != 0;

    /// <summary>Whether it is a word.</summary>
    public static bool IsAlone(char sign) => (Classes[sign] & Alone) != 0;

    public static bool IsMark(char sign) => (Classes[sign] & Mark) != 0;

    /// <summary>Whether it stands between words.</summary>
    public static bool IsGap(char sign) => (Classes[sign] & (Letter | Alone)) == 0;

    private static byte[] ClassesOf()
    {
        var classes = new byte[char.MaxValue + 1];
        classes.AsSpan().Fill(Letter);
        Set(Gaps, 0);
        Set(Single, Alone);
        foreach (var (from, to) in Ranges(Marks))
        {
            for (var sign = from; sign <= to; sign++)
            {
                classes[sign] |= Mark;
            }
        }

        return classes;

        void Set(string pattern, byte value)
        {
            foreach (var (from, to) in Ranges(pattern))
            {
                classes.AsSpan(from, to - from + 1).Fill(value);
            }
        }
    }

    /// <summary>The ranges of a character class that is written in escapes alone.</summary>
    private static IEnumerable<(int From, int To)> Ranges(string pattern)
    {
        for (var at = 0; at < pattern.Length;)
        {
            var from = CodeAt(at);
            at += 6;
            var to = from;
            if (at < pattern.Length && pattern[at] == '-')
            {
                to = CodeAt(at + 1);
                at += 7;
            }

            yield return (from, to);
        }

        int CodeAt(int at) => int.Parse(pattern.AsSpan(at + 2, 4), System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture);
    }

    private readonly record struct WordList(List<Word> Words) : IWordSink
    {
        public void Word(ReadOnlySpan<char> term, bool isJoined) => Words.Add(new(term.ToString(), isJoined));
    }
}
