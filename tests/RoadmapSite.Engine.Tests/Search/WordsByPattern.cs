using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using RoadmapSite.Engine.Search;

namespace RoadmapSite.Engine.Tests.Search;

/// <summary>What <see cref="Words"/> does, as the patterns that the script uses: slower, and plain to see.</summary>
internal static partial class WordsByPattern
{
    /// <summary>Most words have none of these and are ready as they stand.</summary>
    private static readonly SearchValues<char> Rare = SearchValues.Create("'’ʼ-\u2010\u20110");

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
                words.Add(new(Words.Stem(Cut(run.ToString())), false));
                continue;
            }

            var parts = Joint().Split(Possessive().Replace(run.ToString(), "")).Select(Number).Where(part => part.Length > 0).ToList();
            words.AddRange(parts.Select(part => new Word(Words.Stem(Cut(part)), false)));
            if (parts.Count > 1)
            {
                words.Add(new(Words.Stem(Cut(string.Concat(parts))), true));
            }
        }

        return words;
    }

    /// <summary>An id as one word, whatever stands between its parts: <c>INIT-01</c> is <c>init1</c>, <c>164.312(d)</c> is <c>164312d</c>.</summary>
    public static string OfId(string id) => Cut(string.Concat(Split().Split(Fold(id)).Select(Number)));

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

    private static string Cut(string term) => term.Length <= Words.LongestTerm ? term : term[..(char.IsHighSurrogate(term[Words.LongestTerm - 1]) ? Words.LongestTerm - 1 : Words.LongestTerm)];

    [GeneratedRegex($"[{Words.Single}]|[^{Words.Gaps}{Words.Single}]+(?:[{Words.Joints}][^{Words.Gaps}{Words.Single}]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Run();

    [GeneratedRegex($"[{Words.Gaps}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Split();

    [GeneratedRegex($"[{Words.Marks}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    [GeneratedRegex(@"['’ʼ](?:s(?=$|[-\u2010\u2011]))?", RegexOptions.CultureInvariant)]
    private static partial Regex Possessive();

    [GeneratedRegex(@"[-\u2010\u2011]", RegexOptions.CultureInvariant)]
    private static partial Regex Joint();

    [GeneratedRegex("(^|[^0-9])0+(?=[0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex LeadingZeros();
}
