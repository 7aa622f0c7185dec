using System.Text.RegularExpressions;

namespace RoadmapSite.Engine.Content;

/// <summary>Words as a value of YAML.</summary>
internal static partial class YamlText
{
    /// <summary>One line that every YAML reader takes for the same text: as it is where that is safe, else in quotes.</summary>
    public static string Scalar(string words)
    {
        var line = string.Join(' ', new string([.. words.Select(letter => char.IsControl(letter) ? ' ' : letter)]).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return Safe().IsMatch(line) && !Reserved().IsMatch(line)
            ? line
            : $"\"{line.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
    }

    [GeneratedRegex(@"^\p{L}(?:[^:#]|:(?=\S)|(?<=\S)#)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Safe();

    /// <summary>Words that are no text to one reader or another.</summary>
    [GeneratedRegex(@"^(?:y|n|yes|no|on|off|true|false|null)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reserved();
}
