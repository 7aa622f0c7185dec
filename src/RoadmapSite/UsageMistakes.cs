using System.CommandLine;
using System.CommandLine.Parsing;
using RoadmapSite.Engine.Text;

namespace RoadmapSite;

/// <summary>What is wrong with a command line, one line a mistake, with the nearest word that would be right.</summary>
internal static class UsageMistakes
{
    public static IEnumerable<string> Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;

        // What follows a word that nobody knows was meant for it, and is no mistake of its own. An option that nobody knows passes for an argument.
        var word = parsed.Tokens.FirstOrDefault(token => token.Type == TokenType.Argument && token.Value.StartsWith("--", StringComparison.Ordinal))?.Value ?? (parsed.UnmatchedTokens is [var first, ..] ? first : null);
        return word is not null
            ? [Unknown(command, word)]
            : parsed.Errors.Select(mistake => Message(command, mistake)).Distinct();
    }

    private static string Message(Command command, ParseError mistake) => mistake.SymbolResult switch
    {
        ArgumentResult { Tokens.Count: 0, Parent: CommandResult, Argument: var argument } => $"{Usage(command)} needs <{argument.Name}>: {argument.Description}",
        OptionResult { Tokens.Count: 0, Option: var option } => $"{option.Name} needs a value: {option.Description}",
        CommandResult { Command: RootCommand or { Subcommands.Count: > 0 } } => $"Say which command; {Help(command)}.",
        _ => mistake.Message,
    };

    private static string Unknown(Command command, string word)
    {
        if (word.StartsWith('-'))
        {
            var options = command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(option => option.Recursive))
                .Concat(command.Options)
                .SelectMany(option => option.Aliases.Append(option.Name))
                .Where(name => name.StartsWith("--", StringComparison.Ordinal));
            return $"{Usage(command)} has no option “{word}”; {DidYouMean(word, options, command)}";
        }

        return command is RootCommand
            ? $"There is no command “{word}”; {DidYouMean(word, command.Subcommands.SelectMany(one => one.Aliases.Append(one.Name)), command)}"
            : $"“{word}” is one word too many for {Usage(command)}; put words that belong together in quotes.";
    }

    private static string DidYouMean(string word, IEnumerable<string> known, Command command) => Nearest.To(word, known) is { } near ? $"did you mean “{near}”?" : Help(command) + ".";

    private static string Help(Command command) => $"“{Usage(command)} --help” lists what there is";

    private static string Usage(Command command) => command is RootCommand ? "roadmap" : $"roadmap {command.Name}";
}
