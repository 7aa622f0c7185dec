using System.Diagnostics;
using System.Text;

namespace RoadmapSite.Tests;

/// <summary>What a run of the command printed, and its exit code.</summary>
/// <remarks>ROADMAP_COMMAND names an executable that is run instead of the code here: so the packaged command is held to the same tests.</remarks>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    /// <summary>The executable, null for a run in this process.</summary>
    public static string? Executable { get; } = Environment.GetEnvironmentVariable("ROADMAP_COMMAND") is { Length: > 0 } path ? Path.GetFullPath(path) : null;

    public static async Task<CommandRun> Of(params string[] arguments)
    {
        if (Executable is not null)
        {
            using var process = Start(arguments);
            var (printed, complained) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            await process.WaitForExitAsync();
            return new(process.ExitCode, (await printed).ReplaceLineEndings("\n"), (await complained).ReplaceLineEndings("\n"));
        }

        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = await CommandLine.RunAsync(arguments, output, error);
        return new(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>The executable at work, its output still to be read.</summary>
    public static Process Start(params string[] arguments) => Process.Start(new ProcessStartInfo(Executable!, arguments)
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardOutputEncoding = Encoding.UTF8,
        StandardErrorEncoding = Encoding.UTF8,
    })!;
}
