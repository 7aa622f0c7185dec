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
        var format = new Option<string>("--format", "-f") { Description = "How to print the findings: text for people, json, sarif (code scanning), github (notes in a pull request), junit (test results) or rdjson (reviewdog) for tools.", DefaultValueFactory = _ => "text" };
        format.OnlyOf([.. Report.All.Select(report => report.Name)]);
        var output = new Option<string?>("--output", "-o") { Description = "A file to write them to." };
        var strict = new Option<bool>("--strict") { Description = "Fail on warnings too." };
        var command = new Command("check", "Checks the content and prints everything that is wrong with it, each at its place.") { format, output, strict };
        site.AddTo(command);
        command.SetAction(parsed =>
        {
            var loaded = site.Load(parsed);
            var findings = loaded.Checked;
            var report = Report.All.First(one => one.Name == parsed.GetValue(format));
            report = report is ConsoleReport && parsed.GetValue(output) is null ? Terminal.Report(parsed) : report;
            var context = new ReportContext(report.IsOfRepository ? RepositoryPath.Of(site.Folder(parsed)) : site.Root(parsed)) { Rules = loaded.Catalog.Rules, Version = VersionCommand.Number };
            if (report is GithubReport)
            {
                context = context with { Changed = PullRequest.ChangedFiles(site.Folder(parsed)) };
                PullRequest.WriteSummary(findings, context);
            }

            Write(report, findings, context, parsed.GetValue(output), parsed.InvocationConfiguration.Output);
            var level = parsed.GetValue(strict) ? Severity.Warning : loaded.Knowledge.Configuration.FailOn;
            return loaded.HasBrokenConfiguration ? ExitCode.Usage : findings.Reach(level) ? ExitCode.Findings : ExitCode.Clean;
        });
        return command;
    }

    private static void Write(Report report, Findings findings, ReportContext context, string? path, TextWriter console)
    {
        if (path is null)
        {
            report.Write(console, findings, context);
            return;
        }

        // In memory first: a report that cannot be made leaves the last one as it was.
        using var text = new StringWriter { NewLine = "\n" };
        report.Write(text, findings, context);
        WrittenFile.Write(path, text.ToString());
    }
}
