using System.CommandLine;
using RoadmapSite.Commands;
using RoadmapSite.Engine.Themes;

namespace RoadmapSite;

/// <summary>Parses the command line and hands over.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output, TextWriter error)
    {
        var root = new RootCommand("Publishes an IT strategy from a Markdown knowledge base: checks it, computes what follows from it, writes a site.")
        {
            CheckCommand.Create(),
            BuildCommand.Create(),
        };
        var parsed = root.Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            foreach (var mistake in parsed.Errors)
            {
                await error.WriteLineAsync($"roadmap: {mistake.Message}");
            }

            await error.WriteLineAsync("roadmap: “roadmap --help” lists the commands and their options.");
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
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync($"roadmap: {failure.Message}");
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
}
