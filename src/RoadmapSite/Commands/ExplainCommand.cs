using System.CommandLine;
using RoadmapSite.Engine.Rules;
using RoadmapSite.Roadmap;

namespace RoadmapSite.Commands;

/// <summary><c>roadmap explain</c>: the page of a rule, the same that is published and run as a test.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var catalog = RoadmapCatalog.Create();
        var name = new Argument<string?>("rule") { Description = "The name or code of a rule, as a finding shows them: broken-reference, RM103. Without one, all rules.", Arity = ArgumentArity.ZeroOrOne, HelpName = "rule" };
        name.CompletionSources.Add(_ => catalog.Rules.Select(rule => rule.Name));
        var command = new Command("explain", "Says why a rule is there, with an example of what it finds and what the console then says.") { name };
        command.SetAction(parsed =>
        {
            var output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(name) is { } word)
            {
                var rule = Lookup.Rule(catalog, word);
                output.WriteLine($"{rule.Code} {rule.Name}, {Severity(rule)} unless roadmap.yml says otherwise.");
                output.WriteLine();
                output.Write(RulePage.Of(rule)!.Text);
            }
            else
            {
                Columns.Write(output, catalog.Rules.Select(rule => new[] { rule.Code, Severity(rule), rule.Name }));
            }

            return ExitCode.Clean;
        });
        return command;
    }

    private static string Severity(Rule rule) => rule.Severity.ToString().ToLowerInvariant();
}
