using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Themes;

/// <summary>The phrases of the interface in one language. They are asked for in English, as the templates write them; what has no translation stays English.</summary>
/// <remarks><c>strings/en.yml</c> lists every phrase, and may put it in other words; <c>strings/de.yml</c> translates them. Where themes are laid over each other, each file only needs the phrases it changes.</remarks>
public sealed class Strings
{
    private const string English = "en";

    private readonly Dictionary<string, string> phrases;

    private Strings(string language, Dictionary<string, string> phrases, IReadOnlyList<string> missing)
    {
        Language = language;
        this.phrases = phrases;
        Missing = missing;
    }

    /// <summary>A language tag: <c>de-AT</c>.</summary>
    public string Language { get; }

    /// <summary>Whether sentences, which are always made in English, are in the language of the site.</summary>
    public bool IsEnglish => IsEnglishTag(Language);

    /// <summary>The phrases that no file translates, in the order of the alphabet; none for English.</summary>
    public IReadOnlyList<string> Missing { get; }

    /// <summary>How many phrases there are.</summary>
    public int Count { get; private init; }

    /// <summary>A phrase in the language of the site. One that begins a line may be listed as it stands inside a sentence.</summary>
    public string this[string phrase] => phrases.TryGetValue(phrase, out var said)
        ? said
        : phrase.Length > 0 && char.IsUpper(phrase[0]) && phrases.TryGetValue(char.ToLowerInvariant(phrase[0]) + phrase[1..], out said)
            ? Casing.InitialCapital(said)
            : phrase;

    /// <param name="language">A language tag. <c>de-AT</c> takes what <c>strings/de-AT.yml</c> says, and the rest from <c>strings/de.yml</c>.</param>
    /// <exception cref="ThemeException">A file of strings cannot be read.</exception>
    public static Strings Of(ThemeFiles files, string language) => files.Once($"strings {language}", () => Read(files, language.Split('-'), language));

    private static Strings Read(ThemeFiles files, string[] tags, string language)
    {
        var all = Read(files, English);
        var own = tags.Select((_, parts) => string.Join('-', tags.Take(parts + 1))).SelectMany(tag => tag == English ? [] : Read(files, tag)).ToList();
        var said = all.Concat(own).GroupBy(pair => pair.Key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Last().Value, StringComparer.Ordinal);
        var translated = own.Select(pair => pair.Key).ToHashSet(StringComparer.Ordinal);
        IEnumerable<string> missing = IsEnglishTag(language) ? [] : all.Select(pair => pair.Key).Where(phrase => !translated.Contains(phrase));
        return new(language, said, [.. missing.Distinct().Order(StringComparer.Ordinal)]) { Count = all.DistinctBy(pair => pair.Key).Count() };
    }

    /// <summary>What scripts say, by the name they ask for: <c>strings/script.yml</c> gives the phrase.</summary>
    /// <exception cref="ThemeException">The file cannot be read.</exception>
    public IReadOnlyList<KeyValuePair<string, string>> OfScripts(ThemeFiles files) => [.. Read(files, "script").Select(pair => KeyValuePair.Create(pair.Key, this[pair.Value]))];

    private static bool IsEnglishTag(string language) => language == English || language.StartsWith(English + "-", StringComparison.OrdinalIgnoreCase);

    private static List<KeyValuePair<string, string>> Read(ThemeFiles files, string name) => [.. files.ReadAll($"strings/{name}.yml").SelectMany(Read)];

    private static IEnumerable<KeyValuePair<string, string>> Read(SourceFile file)
    {
        var findings = new List<Diagnostic>();
        var node = YamlReader.Read(file, 0, file.Text.Length, findings);
        if (findings is [var first, ..])
        {
            throw new ThemeException(file.Path, first.At.Line, first.Message);
        }

        if (node is not YamlMap map)
        {
            return node is null or YamlScalar { IsNull: true } ? [] : throw new ThemeException(file.Path, 1, "A file of strings has a phrase and its translation on each line: “Back to top: Zurück nach oben”.");
        }

        return map.Entries.Select(entry => entry.Value is YamlScalar { IsNull: false } value
            ? KeyValuePair.Create(entry.Key.Text, value.Text)
            : throw new ThemeException(file.Path, entry.Key.At.Line, $"“{entry.Key.Text}” has no text after it. Write its translation, or leave the line out and it stays English."));
    }
}
