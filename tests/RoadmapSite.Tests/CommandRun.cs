namespace RoadmapSite.Tests;

/// <summary>What a run of the command printed, and its exit code.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    public static async Task<CommandRun> Of(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = await CommandLine.RunAsync(arguments, output, error);
        return new(exitCode, output.ToString(), error.ToString());
    }
}
