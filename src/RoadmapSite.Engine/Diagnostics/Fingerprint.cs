using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace RoadmapSite.Engine.Diagnostics;

/// <summary>What makes a finding the same one tomorrow: its rule, its file, the word it is about and what is said of it.</summary>
/// <remarks>Lines move and days pass, so neither counts: “28 days ago” is “29 days ago” tomorrow. Names in quotes count as they are.</remarks>
public static partial class Fingerprint
{
    private const int LongestWord = 200;

    /// <summary>The same for two findings that nothing but their place tells apart.</summary>
    public static string Of(Diagnostic finding)
    {
        var word = finding.At.Text;
        var text = $"{finding.Code}\n{finding.At.File.Path}\n{word[..Math.Min(word.Length, LongestWord)].ReplaceLineEndings("\n")}\n{WithoutFigures(finding.Message)}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 12));
    }

    /// <summary>A message without what a day or another file may change in it.</summary>
    internal static string WithoutFigures(string message) =>
        Figure().Replace(message, match => match.Groups["quoted"].Success ? match.Value : match.Groups["next"].Success ? "# " + match.Groups["next"].Value.TrimEnd('s') : "#");

    [GeneratedRegex(@"(?<quoted>“[^”]*”)|\b(?:\d[\d.,:/%-]*|no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b%?(?: (?<next>\p{L}+))?", RegexOptions.CultureInvariant)]
    private static partial Regex Figure();
}
