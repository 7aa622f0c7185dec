using System.Buffers;
using System.Globalization;
using System.Text;

namespace RoadmapSite.Engine.Text;

/// <summary>One spelling of a name turned into another.</summary>
public static class Casing
{
    private static readonly SearchValues<char> AsItIs = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789- ");

    /// <summary><c>BrokenLink</c> becomes <c>broken-link</c>.</summary>
    public static string Kebab(string pascal)
    {
        if (!pascal.AsSpan().ContainsAnyExcept(AsItIs))
        {
            return pascal;
        }

        var text = new StringBuilder(pascal.Length + 4);
        foreach (var letter in pascal)
        {
            if (char.IsAsciiLetterUpper(letter) && text.Length > 0)
            {
                text.Append('-');
            }

            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }

    /// <summary><c>percentComplete</c> and <c>clinical-safety</c> become <c>Percent complete</c> and <c>Clinical safety</c>.</summary>
    public static string Sentence(string name)
    {
        var spaced = Kebab(name).Replace('-', ' ');
        return InitialCapital(spaced);
    }

    /// <summary><c>in progress</c> → <c>In progress</c>.</summary>
    public static string InitialCapital(string words) => words.Length == 0 ? words : string.Create(words.Length, words, static (capital, all) =>
    {
        all.CopyTo(capital);
        capital[0] = char.ToUpperInvariant(capital[0]);
    });

    /// <summary>A heading or tag as the anchor or file name it gets: lower case, letters and digits of any script, hyphens between.</summary>
    public static string Slug(string words)
    {
        var text = new StringBuilder(words.Length);
        foreach (var letter in words.Normalize(NormalizationForm.FormC))
        {
            if (char.IsLetterOrDigit(letter))
            {
                text.Append(char.ToLowerInvariant(letter));
            }
            else if (text.Length > 0 && char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
            {
                // Vowel signs of Devanagari, Thai and others: without them the word is another.
                text.Append(letter);
            }
            else if (text.Length > 0 && text[^1] != '-' && (char.IsWhiteSpace(letter) || letter is '-' or '_' or '/' or '.' or ':'))
            {
                text.Append('-');
            }
        }

        return text.ToString().TrimEnd('-');
    }
}
