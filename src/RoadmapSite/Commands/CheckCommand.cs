using System.CommandLine;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Diagnostics.Reports;
using RoadmapSite.Engine.Stages;
using RoadmapSite.Engine.Text;
using RoadmapSite.Roadmap;

namespace RoadmapSite.Commands;

/// <summary><c>roadmap check</c>: all findings in one run.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var site = new SiteArguments(isForReaders: true) { TellsStages = true };
        var format = new Option<string>("--format", "-f") { Description = "How to print the findings: text for people, json, sarif (code scanning), github (notes in a pull request), junit (test results) or rdjson (reviewdog) for tools.", DefaultValueFactory = _ => "text" };
        format.OnlyOf([.. Report.All.Select(report => report.Name)]);
        var output = new Option<string?>("--output", "-o") { Description = "A file to write them to." };
        var strict = new Option<bool>("--strict") { Description = "Fail on warnings too." };
        var baseline = new Option<string?>("--baseline") { Description = "A file of findings that were there before: they are neither printed nor counted.", HelpName = "file" };
        var writeBaseline = new Option<string?>("--write-baseline") { Description = "Writes all findings of now to such a file, and prints none.", HelpName = "file" };
        var since = new Option<string?>("--changed-since") { Description = "Only findings in files that changed since this branch left another, committed or not, and those that the change causes elsewhere: origin/main.", HelpName = "ref" };
        var rules = new Option<string[]>("--rule") { Description = "Only findings of this rule, by its name or code.", DefaultValueFactory = _ => [], HelpName = "rule" };
        rules.CompletionSources.Add(_ => RoadmapCatalog.Create().Rules.Select(rule => rule.Name));
        var command = new Command("check", "Checks the content and prints everything that is wrong with it, each at its place.") { format, output, strict, baseline, writeBaseline, since, rules };
        site.AddTo(command);
        command.SetAction(parsed =>
        {
            var error = parsed.InvocationConfiguration.Error;
            var asked = (parsed.GetValue(rules) ?? []).Select(word => Lookup.Rule(RoadmapCatalog.Create(), word).Code).ToHashSet(StringComparer.Ordinal);
            var known = parsed.GetValue(baseline) is { } file ? ReadBaseline(file) : null;
            var change = parsed.GetValue(since) is { } reference ? GitChange.Since(site.Folder(parsed), reference) : null;
            var log = new StageLog(TimeProvider.System);
            using var progress = Terminal.Progress(log);
            var loaded = site.Load(parsed, new() { DespiteUnreadable = true, Log = log });
            progress.Stop();
            var findings = loaded.Checked;
            if (parsed.GetValue(writeBaseline) is { } target && !loaded.HasBrokenConfiguration && loaded.Unreadable.Count == 0)
            {
                WrittenFile.Write(target, Baseline.Of(findings).ToJson());
                parsed.InvocationConfiguration.Output.WriteLine($"Wrote {Grammar.Count(findings.Open.Count, "finding")} to {target}.");
                return ExitCode.Clean;
            }

            // Settings that cannot be read are the first thing to mend, whatever was asked.
            if (!loaded.HasBrokenConfiguration)
            {
                if (known is not null)
                {
                    findings = WithoutKnown(known, findings, parsed.GetValue(baseline)!, error);
                }

                if (change is not null)
                {
                    var all = findings.Open.Count;
                    findings = findings.SinceChange(change.Files, site.Load(parsed, site.Folder(parsed), change.Earlier, withDrafts: false).Checked);
                    Say(error, all - findings.Open.Count, "is", "are", $"as at “{parsed.GetValue(since)}” and not shown");
                }

                findings = asked.Count == 0 ? findings : findings.Where(finding => asked.Contains(finding.Code));
            }

            var report = Report.All.First(one => one.Name == parsed.GetValue(format));
            report = report is ConsoleReport && parsed.GetValue(output) is null ? Terminal.Report(parsed) : report;
            var context = new ReportContext(report.IsOfRepository ? RepositoryPath.Of(site.Folder(parsed)) : site.Root(parsed)) { Rules = loaded.Catalog.Rules, Version = VersionCommand.Number };
            if (report is GithubReport)
            {
                context = context with { Changed = change?.Files ?? PullRequest.ChangedFiles(site.Folder(parsed)) };
                PullRequest.WriteSummary(findings, context);
            }

            Write(report, findings, context, parsed.GetValue(output), parsed.InvocationConfiguration.Output);
            if (site.IsVerbose(parsed))
            {
                // Beside the findings: a report for tools must stay one.
                StageTable.Write(error, log.Done);
            }

            var level = parsed.GetValue(strict) ? Severity.Warning : loaded.Knowledge.Configuration.FailOn;
            return loaded.HasBrokenConfiguration || loaded.Unreadable.Count > 0 ? ExitCode.Usage : findings.Reach(level) ? ExitCode.Findings : ExitCode.Clean;
        });
        return command;
    }

    /// <summary>The findings that a baseline does not know.</summary>
    private static Findings WithoutKnown(Baseline known, Findings findings, string file, TextWriter error)
    {
        var (unknown, gone) = known.Compare(findings);
        Say(error, findings.Open.Count - unknown.Open.Count, "is", "are", $"in “{file}” and not shown");
        Say(error, gone, "in it is", "in it are", $"gone; write it again with “--write-baseline {file}”, so that nothing brings {(gone == 1 ? "it" : "them")} back unseen");
        return unknown;
    }

    private static void Say(TextWriter error, int count, string one, string many, string what)
    {
        if (count > 0)
        {
            error.WriteLine($"roadmap: {Grammar.Count(count, "finding")} {(count == 1 ? one : many)} {what}.");
        }
    }

    private static Baseline ReadBaseline(string file)
    {
        if (!File.Exists(file))
        {
            throw new UsageException($"There is no baseline “{file}”; “--write-baseline {file}” writes one.");
        }

        return Baseline.Parse(File.ReadAllText(file)) ?? throw new UsageException($"“{file}” is no baseline that can be read; “--write-baseline {file}” writes it anew.");
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
