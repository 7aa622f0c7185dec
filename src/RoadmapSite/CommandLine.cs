using System.CommandLine;
using System.CommandLine.Help;
using RoadmapSite.Commands;
using RoadmapSite.Engine.Text;
using RoadmapSite.Engine.Themes;

namespace RoadmapSite;

/// <summary>Parses the command line and hands over.</summary>
internal static class CommandLine
{
    public const string NoColour = "--no-color";

    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output, TextWriter error)
    {
        var root = Root();
        if ((arguments.Count == 0 || arguments.Any(IsHelp)) && root.Options.OfType<HelpOption>().FirstOrDefault()?.Action is HelpAction help)
        {
            help.MaxWidth = HelpWidth();
        }

        if (arguments.Count == 0)
        {
            root.Parse(["--help"]).Invoke(new InvocationConfiguration { Output = error });
            return ExitCode.Usage;
        }

        var parsed = root.Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            foreach (var mistake in UsageMistakes.Of(parsed))
            {
                await error.WriteLineAsync($"roadmap: {mistake}");
            }

            return ExitCode.Usage;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Cancelled;
        }
        catch (Exception failure) when (Expected(failure) is not null)
        {
            await error.WriteLineAsync($"roadmap: {Expected(failure)!.Message}");
            return ExitCode.Usage;
        }
        catch (ThemeException mistake)
        {
            await error.WriteLineAsync($"roadmap: {mistake.Message}");
            await error.WriteLineAsync("roadmap: nothing was written, because a file of the theme is at fault.");
            return ExitCode.Usage;
        }
#pragma warning disable CA1031 // The last place that can say it: a reader of the message gets no stack trace, a reporter of the bug does.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            await error.WriteLineAsync($"roadmap: this is a bug in RoadmapSite: {failure.Message}");
            await error.WriteLineAsync(Environment.GetEnvironmentVariable("ROADMAP_TRACE") is null ? "roadmap: set ROADMAP_TRACE=1 and run again to see where; please report it." : failure.ToString());
            return ExitCode.Bug;
        }
    }

    /// <summary>All verbs and their options, as they are typed.</summary>
    internal static RootCommand Root()
    {
        var root = new RootCommand("Publishes an IT strategy from Markdown files: checks them, computes what follows from them, writes a site. New here? “roadmap init my-roadmap” makes one to write over, and “roadmap preview my-roadmap” shows it.")
        {
            InitCommand.Create(),
            NewCommand.Create(),
            CheckCommand.Create(),
            BuildCommand.Create(),
            PreviewCommand.Create(),
            ListCommand.Create(),
            ExplainCommand.Create(),
            ConfigCommand.Create(),
            RenameCommand.Create(),
            SchemaCommand.Create(),
            LspCommand.Create(),
            FixCommand.Create(),
            CompletionCommand.Create(),
            VersionCommand.Create(),
        };
        root.Options.Add(new Option<bool>(NoColour) { Description = "Print without colours; the same as NO_COLOR=1.", Recursive = true });
        return root;
    }

    /// <summary>What the user can put right; null for a mistake of ours. Files are read side by side, so one failure may come wrapped, and as often as it happened.</summary>
    private static Exception? Expected(Exception failure) =>
        (failure is AggregateException several ? several.Flatten().InnerExceptions[0] : failure) is var cause && cause is UsageException || DiskFailure.Is(cause) ? cause : null;

    private static bool IsHelp(string word) => word is "--help" or "-h" or "-?";

    /// <summary>Lines that people can read: those of the terminal, and of a page where there is none.</summary>
    private static int HelpWidth()
    {
        const int Page = 100;
        try
        {
            return Console.IsOutputRedirected ? Page : Math.Clamp(Console.WindowWidth, 60, Page);
        }
        catch (IOException)
        {
            return Page;
        }
    }
}
