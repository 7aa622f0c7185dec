using System.CommandLine;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Diagnostics.Reports;

namespace RoadmapSite.Commands;

/// <summary><c>roadmap check</c>: all findings in one run.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var site = new SiteArguments(isForReaders: true);
        var format = new Option<string>("--format") { Description = "How to print the findings.", DefaultValueFactory = _ => "text" };
        format.OnlyOf([.. Report.All.Select(report => report.Name)]);
        var output = new Option<string?>("--output", "-o") { Description = "A file to write them to." };
        var strict = new Option<bool>("--strict") { Description = "Fail on warnings too." };
        var command = new Command("check", "Checks the content and prints everything that is wrong with it, each at its place.") { format, output, strict };
        site.AddTo(command);
        command.SetAction(parsed =>
        {
            var loaded = site.Load(parsed);
            var report = Report.All.First(one => one.Name == parsed.GetValue(format));
            report = report is ConsoleReport && parsed.GetValue(output) is null ? Terminal.Report(parsed) : report;
            var folder = site.Root(parsed);
            if (parsed.GetValue(output) is { } path)
            {
                using var file = new StreamWriter(path) { NewLine = "\n" };
                report.Write(file, loaded.Checked, folder);
            }
            else
            {
                report.Write(parsed.InvocationConfiguration.Output, loaded.Checked, folder);
            }

            var level = parsed.GetValue(strict) ? Severity.Warning : loaded.Knowledge.Configuration.FailOn;
            return loaded.HasBrokenConfiguration ? ExitCode.Usage : loaded.Checked.Reach(level) ? ExitCode.Findings : ExitCode.Clean;
        });
        return command;
    }
}
