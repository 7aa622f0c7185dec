using System.CommandLine;
using System.Text.RegularExpressions;

namespace RoadmapSite.Tests;

/// <summary>The handbook’s page of commands, held against the commands.</summary>
public sealed partial class CommandsPageTests
{
    private const string CommonOptions = "Options that most of them have";

    private static readonly string Folder = Path.Combine(Repository.Content, "handbook");

    /// <summary>Each section’s text, by its heading.</summary>
    private static readonly Dictionary<string, string> Sections = Heading().Split(Read("commands.md")).Skip(1)
        .ToDictionary(section => section[..section.IndexOf('\n', StringComparison.Ordinal)], StringComparer.Ordinal);

    private static readonly List<Command> Verbs = [.. CommandLine.Root().Subcommands.Where(verb => !verb.Hidden)];

    public static TheoryData<string> VerbNames => [.. Verbs.Select(verb => verb.Name)];

    public static TheoryData<string> Pages => [.. Directory.EnumerateFiles(Folder, "*.md").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(VerbNames))]
    public void A_verb_has_a_section_with_an_example_and_all_of_its_options(string name)
    {
        var verb = Verbs.Single(one => one.Name == name);
        Assert.True(Sections.TryGetValue(name, out var section), $"There is no section “{name}”.");
        Assert.Matches($@"`roadmap {name}\b", section);

        // The options of a build are told where building is.
        var told = section + Sections[CommonOptions] + (name == "build" ? Read("publishing.md") : "");
        Assert.Empty(verb.Options.Where(option => !option.Hidden && option.Name != "--help" && !IsNamed(option, told)).Select(option => option.Name));
    }

    [Theory]
    [MemberData(nameof(VerbNames))]
    public void A_section_tells_of_no_option_that_the_verb_does_not_have(string name)
    {
        var options = Verbs.Single(one => one.Name == name).Options.SelectMany(option => option.Aliases.Append(option.Name)).ToList();
        Assert.Empty(RowOption().Matches(Sections[name]).Select(match => match.Groups[1].Value).Except(options));
    }

    [Fact]
    public void An_option_that_most_have_is_one_that_some_have()
    {
        var options = Verbs.SelectMany(verb => verb.Options).Concat(CommandLine.Root().Options).Select(option => option.Name).ToHashSet(StringComparer.Ordinal);
        var told = RowOption().Matches(Sections[CommonOptions]).Select(match => match.Groups[1].Value).ToList();
        Assert.NotEmpty(told);
        Assert.Empty(told.Except(options));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_names_no_verb_that_there_is_not(string page)
    {
        var names = Verbs.SelectMany(verb => verb.Aliases.Append(verb.Name)).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(InCode().Matches(Read(page)).Select(match => match.Groups[1].Value).Except(names));
    }

    [Fact]
    public async Task A_command_that_is_misspelt_is_answered_as_the_page_says()
    {
        var (line, answer) = Console().Match(Read("commands.md")) is { Success: true } match ? (match.Groups[1].Value, match.Groups[2].Value) : ("", "");
        var run = await CommandRun.Of(line.Split(' '));
        Assert.Equal((2, answer), (run.ExitCode, run.Error));
    }

    private static bool IsNamed(Option option, string text) => Regex.IsMatch(text, $@"`{Regex.Escape(option.Name)}(?![\w-])");

    private static string Read(string page) => File.ReadAllText(Path.Combine(Folder, page)).ReplaceLineEndings("\n");

    [GeneratedRegex("^## ", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    /// <summary>Options in the first column of a table.</summary>
    [GeneratedRegex(@"(?<=^\| [^|]*)`(--[a-z-]+)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex RowOption();

    [GeneratedRegex(@"(?:(?<!`)`|^)(?:dotnet )?roadmap ([a-z]+)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex InCode();

    [GeneratedRegex(@"^\$ roadmap ([^\n]+)\n(.*?)^~~~$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Console();
}
