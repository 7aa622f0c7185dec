using System.CommandLine;
using System.CommandLine.Parsing;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Commands;

/// <summary>Options and arguments that take one of a few words.</summary>
internal static class ChoiceExtensions
{
    public static void OnlyOf(this Option<string> option, params string[] words)
    {
        option.CompletionSources.Add(words);
        option.Validators.Add(result => Check(result, result.Tokens, option.Name, words));
    }

    public static void OnlyOf(this Argument<string> argument, params string[] words)
    {
        argument.CompletionSources.Add(words);
        argument.Validators.Add(result => Check(result, result.Tokens, $"<{argument.Name}>", words));
    }

    private static void Check(SymbolResult result, IReadOnlyList<Token> tokens, string name, string[] words)
    {
        foreach (var token in tokens.Where(token => !words.Contains(token.Value)))
        {
            var near = Nearest.To(token.Value, words);
            result.AddError($"{name} cannot be “{token.Value}”; {(near is null ? $"it is one of {string.Join(", ", words)}." : $"did you mean “{near}”?")}");
        }
    }
}
