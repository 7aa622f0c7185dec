using System.CommandLine;
using System.Reflection;

namespace RoadmapSite.Commands;

/// <summary><c>roadmap version</c>: which one this is.</summary>
internal static class VersionCommand
{
    public static Command Create()
    {
        var command = new Command("version", "Prints the version of this command.");
        command.SetAction(parsed =>
        {
            parsed.InvocationConfiguration.Output.WriteLine(Number);
            return ExitCode.Clean;
        });
        return command;
    }

    /// <summary>With the commit it was built from, where the build knew one.</summary>
    public static string Number { get; } = typeof(VersionCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";
}
