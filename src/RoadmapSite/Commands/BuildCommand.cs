using System.CommandLine;
using System.Globalization;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Diagnostics.Reports;
using RoadmapSite.Engine.Output;
using RoadmapSite.Engine.Output.Checks;
using RoadmapSite.Engine.Output.Incremental;
using RoadmapSite.Engine.Stages;
using RoadmapSite.Engine.Text;
using RoadmapSite.Engine.Themes;

namespace RoadmapSite.Commands;

/// <summary><c>roadmap build</c>: check, then write the site.</summary>
internal static class BuildCommand
{
    /// <summary>Lines about pages that somebody reads; one mistake in a theme may stand on each of thousands.</summary>
    private const int MostFaults = 20;

    public static Command Create()
    {
        var site = new SiteArguments(isForReaders: true) { TellsStages = true };
        var outputFolder = new Option<string>("--output", "-o") { Description = "The folder to write the site to; it is replaced as a whole.", DefaultValueFactory = _ => Path.Combine("artifacts", "site") };
        var themeFolder = new Option<string?>("--theme") { Description = "A theme folder, laid over the built-in theme file by file." };
        var since = new Option<string?>("--since") { Description = "What the page of changes compares with: a git tag, branch or commit, or the name of a baseline." };
        var gallery = new Option<bool>("--gallery") { Description = "Also write gallery.html, which shows every part of the theme in its sample states." };
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Print findings only." };
        var strict = new Option<bool>("--strict") { Description = "Fail on warnings too." };
        var verify = new Option<bool>("--verify") { Description = "Read the pages as a browser would before writing them, and say what is wrong with them." };
        var fresh = new Option<bool>("--fresh") { Description = "Make every file anew, also where nothing changed since the last build." };
        var command = new Command("build", "Checks the content, then writes the site.") { outputFolder, fresh, themeFolder, since, gallery, quiet, strict, verify };
        site.AddTo(command);
        command.SetAction(parsed =>
        {
            var (console, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var log = new StageLog(TimeProvider.System);
            using var progress = Terminal.Progress(log);
            var folder = site.Folder(parsed);
            var target = parsed.GetValue(outputFolder)!;
            log.Begin("Comparing with the last build");
            var tree = SiteArguments.Tree(folder);
            var last = parsed.GetValue(fresh) || parsed.GetValue(verify) ? null : BuildRecord.Read(SiteFolder.RecordOf(target));
            var asked = $"{parsed.GetValue(gallery)} {parsed.GetValue(since)} {parsed.GetValue(themeFolder)} {parsed.GetValue(strict)} {Terminal.HasColour(parsed)}";
            var past = BuildInputs.Past(folder);
            if (last is not null && Unchanged(last) is { } exitCode)
            {
                return exitCode;
            }

            var inputs = Inputs();
            var loaded = site.Load(parsed, folder, inputs.Tree, new SiteWanted { Theme = parsed.GetValue(themeFolder), BeforeTheme = inputs.AddTheme, History = GitHistory.Read, DespiteUnreadable = true, Log = log });
            var said = new StringWriter();
            Terminal.Report(parsed).Write(said, loaded.Checked, site.Root(parsed));
            progress.Stop();
            console.Write(said);
            if (loaded.HasBrokenConfiguration)
            {
                error.WriteLine("roadmap: nothing was written, because roadmap.yml cannot be read; the site that was there is untouched.");
                return ExitCode.Usage;
            }

            if (loaded.Unreadable.Count > 0)
            {
                error.WriteLine($"roadmap: nothing was written, because {Grammar.Count(loaded.Unreadable.Count, "file")} cannot be read; the site that was there is untouched.");
                return ExitCode.Usage;
            }

            if (loaded.HasLeak)
            {
                var leaks = loaded.Findings.Open.Count(finding => finding.Rule.Name == "restricted-leak");
                error.WriteLine($"roadmap: nothing was written, because the site would give away what its readers may not read, in {Grammar.Count(leaks, "place")}; the site that was there is untouched.");
                return ExitCode.Findings;
            }

            log.Begin("Finding the past");
            var (earlier, problem) = PastFinder.Find(folder, loaded, site.Options(parsed), parsed.GetValue(since));
            if (problem is not null)
            {
                error.WriteLine($"roadmap: there is no page of changes: {problem}");
            }

            loaded = loaded with { Past = earlier };
            using var written = SiteFolder.Open(target, last);
            var output = new CheckedOutput(written, new(loaded.Knowledge.Configuration.BasePath));
            progress.Start();
            try
            {
                new SiteRenderer(loaded, log, BuildInputs.Program()).Render(output, parsed.GetValue(gallery));
            }
            catch (ThemeException mistake)
            {
                progress.Stop();
                error.WriteLine($"roadmap: {mistake.Message}");
                error.WriteLine("roadmap: nothing was written, because a template is at fault; the site that was there is untouched.");
                return ExitCode.Usage;
            }

            log.Begin("Checking pages");
            var faults = output.Faults(loaded);
            if (parsed.GetValue(verify))
            {
                log.Begin("Verifying pages");
                faults = [.. faults.Union(SiteVerifier.Verify(written.Read(), loaded.Knowledge.Configuration.BasePath)).Order(StringComparer.Ordinal)];
            }

            log.Begin("Putting files in place");
            written.Publish();
            var code = faults.Count > 0 || loaded.Checked.Reach(parsed.GetValue(strict) ? Severity.Warning : loaded.Knowledge.Configuration.FailOn) ? ExitCode.Findings : ExitCode.Clean;

            // What was said on the way must be said again, so a build with more to say than findings is not remembered.
            if (faults.Count == 0 && problem is null && inputs.Number() is { } number && past == BuildInputs.Past(folder))
            {
                new BuildRecord(number, inputs.Theme, written.Files, said.ToString(), code).Write(SiteFolder.RecordOf(target));
            }

            log.End();
            progress.Stop();
            var shown = parsed.GetValue(verify) ? faults.Count : Math.Min(faults.Count, MostFaults);
            foreach (var fault in faults.Take(shown))
            {
                console.WriteLine($"roadmap: {fault}");
            }

            if (faults.Count > shown)
            {
                console.WriteLine($"roadmap: and {Grammar.Count(faults.Count - shown, "fault")} more in pages that were written; --verify lists all. They come of the theme, or of us: of content, findings tell.");
            }

            Finish(written.Changed == written.Count || last is null
                ? $"Wrote {Grammar.Count(written.Count, "file")} to {target}."
                : $"Wrote {Grammar.Count(written.Changed, "file")} of {written.Count.ToString("#,##0", CultureInfo.InvariantCulture)} to {target}; the others are as they were.");
            return code;

            BuildInputs Inputs() => new(tree, site.Options(parsed), $"{asked}\n{past}");

            int? Unchanged(BuildRecord record)
            {
                var now = Inputs();
                if (record.Theme.Length > 0)
                {
                    now.AddTheme(record.Theme);
                }

                if (now.Number() != record.Inputs || !SiteFolder.IsAsLeft(target, record))
                {
                    return null;
                }

                log.End();
                progress.Stop();
                console.Write(record.Said);
                Finish($"Nothing changed: all {Grammar.Count(record.Files.Count, "file")} in {target} are as they were.");
                return record.ExitCode;
            }

            void Finish(string sentence)
            {
                if (site.IsVerbose(parsed))
                {
                    StageTable.Write(console, log.Done);
                }

                if (!parsed.GetValue(quiet))
                {
                    console.WriteLine(sentence);
                }
            }
        });
        return command;
    }
}
