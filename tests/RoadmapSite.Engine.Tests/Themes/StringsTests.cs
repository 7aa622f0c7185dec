using System.Text;
using RoadmapSite.Engine.Themes;

namespace RoadmapSite.Engine.Tests.Themes;

public sealed class StringsTests
{
    private const string English = "Owner: Owner\nBack to top: Back to top\nlate: late\n";

    [Fact]
    public void A_phrase_is_said_in_the_language_of_the_site()
    {
        var strings = Of("de", ("en", English), ("de", "Owner: Verantwortlich\n"));
        Assert.Equal("Verantwortlich", strings["Owner"]);
        Assert.False(strings.IsEnglish);
    }

    [Fact]
    public void What_has_no_translation_stays_English_and_is_counted_as_missing()
    {
        var strings = Of("de", ("en", English), ("de", "Owner: Verantwortlich\n"));
        Assert.Equal("Back to top", strings["Back to top"]);
        Assert.Equal(["Back to top", "late"], strings.Missing);
        Assert.Equal(3, strings.Count);
    }

    [Fact]
    public void A_regional_language_says_its_own_and_takes_the_rest_from_the_language()
    {
        var strings = Of("de-AT", ("en", English), ("de", "Owner: Verantwortlich\nlate: zu spät\n"), ("de-AT", "Owner: Zuständig\n"));
        Assert.Equal("Zuständig", strings["Owner"]);
        Assert.Equal("zu spät", strings["late"]);
        Assert.Equal(["Back to top"], strings.Missing);
    }

    [Fact]
    public void A_phrase_that_begins_a_line_is_found_as_it_stands_inside_a_sentence() =>
        Assert.Equal("Zu spät", Of("de", ("en", English), ("de", "late: zu spät\n"))["Late"]);

    [Theory]
    [InlineData("en")]
    [InlineData("en-GB")]
    public void English_misses_nothing_and_may_be_said_in_other_words(string language)
    {
        var strings = Strings.Of(new(Layer(("en", "Owner: Accountable\n")), Layer(("en", English))), language);
        Assert.True(strings.IsEnglish);
        Assert.Empty(strings.Missing);
        Assert.Equal("Accountable", strings["Owner"]);
        Assert.Equal("late", strings["late"]);
    }

    [Fact]
    public void The_upper_layer_needs_only_the_phrases_it_changes()
    {
        var strings = Strings.Of(new(Layer(("de", "late: verspätet\n")), Layer(("en", English), ("de", "late: zu spät\nOwner: Verantwortlich\nBack to top: Nach oben\n"))), "de");
        Assert.Equal("verspätet", strings["late"]);
        Assert.Equal("Verantwortlich", strings["Owner"]);
        Assert.Empty(strings.Missing);
    }

    [Theory]
    [InlineData("Owner: Verantwortlich\nlate:\n", "strings/de.yml(2): “late” has no text after it. Write its translation, or leave the line out and it stays English.")]
    [InlineData("- Owner\n", "strings/de.yml(1): A file of strings has a phrase and its translation on each line: “Back to top: Zurück nach oben”.")]
    public void A_file_that_is_no_list_of_phrases_is_refused_with_its_line(string german, string message) =>
        Assert.Equal(message, Assert.Throws<ThemeException>(() => Of("de", ("en", English), ("de", german))).Message);

    [Fact]
    public void A_file_that_is_no_YAML_is_refused_with_its_line() =>
        Assert.StartsWith("strings/de.yml(2): ", Assert.Throws<ThemeException>(() => Of("de", ("en", English), ("de", "Owner: Verantwortlich\nlate: \"zu spät\n"))).Message, StringComparison.Ordinal);

    [Fact]
    public void An_empty_file_translates_nothing() => Assert.Equal(3, Of("fr", ("en", English), ("fr", "# nothing yet\n")).Missing.Count);

    [Fact]
    public void Scripts_get_their_words_by_the_name_they_ask_for() =>
        Assert.Equal(
            [new("up", "Nach oben"), new("rows", "{0} rows")],
            Of("de", ("en", English), ("de", "Back to top: Nach oben\n"), ("script", "up: Back to top\nrows: \"{0} rows\"\n")).OfScripts(new(Layer(("script", "up: Back to top\nrows: \"{0} rows\"\n")))));

    private static Strings Of(string language, params (string Name, string Text)[] files) => Strings.Of(new(Layer(files)), language);

    private static ThemeLayer Layer(params (string Name, string Text)[] files) =>
        ThemeLayer.BuiltIn(files.ToDictionary(file => $"strings/{file.Name}.yml", file => (Func<byte[]>)(() => Encoding.UTF8.GetBytes(file.Text)), StringComparer.Ordinal));
}
