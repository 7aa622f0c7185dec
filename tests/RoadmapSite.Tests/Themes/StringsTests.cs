using System.Text;
using RoadmapSite.Engine.Themes;

namespace RoadmapSite.Tests.Themes;

/// <remarks>ROADMAP_ACCEPT=1 rewrites <c>strings/en.yml</c> with the phrases that are shown now, for a person to read in the diff.</remarks>
public sealed class StringsTests
{
    private static readonly string English = Path.Combine(Repository.Theme, "strings", "en.yml");

    [Fact]
    public void English_lists_every_phrase_that_pages_show()
    {
        var shown = InterfaceStrings.All();
        if (Environment.GetEnvironmentVariable("ROADMAP_ACCEPT") == "1")
        {
            File.WriteAllText(English, Catalogue(shown));
        }

        Assert.Equal(Catalogue(shown), File.ReadAllText(English));
    }

    [Theory]
    [InlineData("de")]
    public void A_language_that_comes_along_is_complete(string language) => Assert.Empty(Strings.Of(InterfaceStrings.Files, language).Missing);

    [Theory]
    [InlineData("de")]
    public void A_translation_fills_in_what_the_phrase_fills_in(string language)
    {
        var strings = Strings.Of(InterfaceStrings.Files, language);
        Assert.All(InterfaceStrings.All(), phrase => Assert.Equal(Places(phrase), Places(strings[phrase])));
    }

    private static string Places(string phrase) => string.Concat(Enumerable.Range(0, 10).Where(place => phrase.Contains($"{{{place}}}", StringComparison.Ordinal)));

    private static string Catalogue(IEnumerable<string> phrases)
    {
        var text = new StringBuilder("""
            # Every phrase of the interface: on the left as templates ask for it, on the right as English pages say it.
            # To say it in other words, put those that change into strings/en.yml of your own theme.
            # To translate, put them all into strings/fr.yml, or whatever the language is called.

            """);
        foreach (var phrase in phrases)
        {
            text.Append(Quoted(phrase)).Append(": ").Append(Quoted(phrase)).Append('\n');
        }

        return text.ToString();
    }

    private static string Quoted(string phrase) => "\"" + phrase.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
}
