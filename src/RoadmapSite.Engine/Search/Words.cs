using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace RoadmapSite.Engine.Search;

/// <summary>Text as search compares it: lower case, without accents, plurals as singulars, ids without hyphens and leading zeros.</summary>
/// <remarks>The script folds what a reader types the same way. It gets the characters below from the index, and repeats the steps:
/// a change here is a change in <c>40-search.js</c>.</remarks>
internal static partial class Words
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

    /// <summary>Most words have none of these and are ready as they stand.</summary>
    private static readonly SearchValues<char> Rare = SearchValues.Create("'’ʼ-\u2010\u20110");

    private static readonly HashSet<string> CommonWords = [.. Common.Split(' ')];

    public static bool IsCommon(string term) => CommonWords.Contains(term);

    /// <summary>In reading order, each as often as it stands there.</summary>
    public static List<Word> Of(string text)
    {
        var words = new List<Word>();
        var folded = Fold(text);
        foreach (var match in Run().EnumerateMatches(folded))
        {
            var run = folded.AsSpan(match.Index, match.Length);
            if (!run.ContainsAny(Rare))
            {
                words.Add(new(Stem(Cut(run.ToString())), false));
                continue;
            }

            var parts = Joint().Split(Possessive().Replace(run.ToString(), "")).Select(Number).Where(part => part.Length > 0).ToList();
            words.AddRange(parts.Select(part => new Word(Stem(Cut(part)), false)));
            if (parts.Count > 1)
            {
                words.Add(new(Stem(Cut(string.Concat(parts))), true));
            }
        }

        return words;
    }

    /// <summary>An id as one word, whatever stands between its parts: <c>INIT-01</c> is <c>init1</c>, <c>164.312(d)</c> is <c>164312d</c>.</summary>
    public static string OfId(string id) => Cut(string.Concat(Split().Split(Fold(id)).Select(Number)));

    /// <summary>A plural as its singular, by rules that are right often enough; a word the rules spoil is spoilt on both sides.</summary>
    public static string Stem(string word)
    {
        if (word.Length < 4 || word.AsSpan().ContainsAnyExceptInRange('a', 'z'))
        {
            return word;
        }

        return word switch
        {
            [.., 'i', 'e', 's'] when word.Length > 4 => word[..^3] + "y",
            [.., 's', 's', 'e', 's'] or [.., 's' or 'c', 'h', 'e', 's'] or [.., 'x' or 'z', 'e', 's'] => word[..^2],
            [.., 's' or 'u' or 'i', 's'] => word,
            [.., 's'] => word[..^1],
            _ => word,
        };
    }

    private static string Fold(string text)
    {
        if (!Ascii.IsValid(text))
        {
            // Half a surrogate pair, which YAML can spell, cannot be normalised: it becomes a replacement character first.
            var whole = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
            text = Mark().Replace(whole.Normalize(NormalizationForm.FormKD), "");
        }

        return text.ToLowerInvariant().Replace('ς', 'σ');
    }

    /// <summary>Numbers without leading zeros, so that <c>init1</c> finds INIT-01.</summary>
    private static string Number(string part) => LeadingZeros().Replace(part, "$1");

    private static string Cut(string term) => term.Length <= LongestTerm ? term : term[..(char.IsHighSurrogate(term[LongestTerm - 1]) ? LongestTerm - 1 : LongestTerm)];

    [GeneratedRegex($"[{Single}]|[^{Gaps}{Single}]+(?:[{Joints}][^{Gaps}{Single}]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Run();

    [GeneratedRegex($"[{Gaps}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Split();

    [GeneratedRegex($"[{Marks}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    [GeneratedRegex(@"['’ʼ](?:s(?=$|[-\u2010\u2011]))?", RegexOptions.CultureInvariant)]
    private static partial Regex Possessive();

    [GeneratedRegex(@"[-\u2010\u2011]", RegexOptions.CultureInvariant)]
    private static partial Regex Joint();

    [GeneratedRegex("(^|[^0-9])0+(?=[0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex LeadingZeros();
}
