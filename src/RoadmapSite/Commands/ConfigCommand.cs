using System.CommandLine;
using RoadmapSite.Engine.Data;

namespace RoadmapSite.Commands;

/// <summary><c>roadmap config</c>: every setting with its value and where it comes from.</summary>
internal static class ConfigCommand
{
    public static Command Create()
    {
        var site = new SiteArguments(isForReaders: true);
        var command = new Command("config", "Prints every setting with its value and where it comes from: the command line, the environment, a line of roadmap.yml, or the default.");
        site.AddTo(command);
        command.SetAction(parsed =>
        {
            var loaded = site.Load(parsed, new() { DespiteUnreadable = true });
            Columns.Write(parsed.InvocationConfiguration.Output, SettingList.Of(loaded, site.Root(parsed)).Select(setting => new[] { setting.Name, setting.Origin, setting.Value }));
            return loaded.HasBrokenConfiguration ? ExitCode.Usage : ExitCode.Clean;
        });
        return command;
    }
}
