using System.CommandLine;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Diagnostics.Reports;
using RoadmapSite.Engine.Output;
using RoadmapSite.Engine.Text;
using RoadmapSite.Engine.Themes;

namespace RoadmapSite.Commands;

/// <summary><c>roadmap build</c>: check, then write the site.</summary>
internal static class BuildCommand
{
    public static Command Create()
    {
        var site = new SiteArguments(isForReaders: true);
        var output = new Option<string>("--output", "-o") { Description = "The folder to write the site to; it is replaced as a whole.", DefaultValueFactory = _ => Path.Combine("artifacts", "site") };
        var themeFolder = new Option<string?>("--theme") { Description = "A theme folder, laid over the built-in theme file by file." };
        var since = new Option<string?>("--since") { Description = "What the page of changes compares with: a git tag, branch or commit, or the name of a baseline." };
        var gallery = new Option<bool>("--gallery") { Description = "Also write gallery.html, which shows every part of the theme in its sample states." };
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Print findings only." };
        var strict = new Option<bool>("--strict") { Description = "Fail on warnings too." };
        var verify = new Option<bool>("--verify") { Description = "Read the pages as a browser would before writing them, and say what is wrong with them." };
        var command = new Command("build", "Checks the content, then writes the site.") { output, themeFolder, since, gallery, quiet, strict, verify };
        site.AddTo(command);
        command.SetAction(parsed =>
        {
            var folder = site.Root(parsed);
            var loaded = site.Load(parsed, parsed.GetValue(themeFolder), withHistory: true, despiteUnreadable: true);
            var console = parsed.InvocationConfiguration.Output;
            Terminal.Report(parsed).Write(console, loaded.Checked, folder);
            if (loaded.HasBrokenConfiguration)
            {
                parsed.InvocationConfiguration.Error.WriteLine("roadmap: nothing was written, because roadmap.yml cannot be read; the site that was there is untouched.");
                return ExitCode.Usage;
            }

            if (loaded.Unreadable.Count > 0)
            {
                parsed.InvocationConfiguration.Error.WriteLine($"roadmap: nothing was written, because {Grammar.Count(loaded.Unreadable.Count, "file")} cannot be read; the site that was there is untouched.");
                return ExitCode.Usage;
            }

            if (loaded.HasLeak)
            {
                var leaks = loaded.Findings.Open.Count(finding => finding.Rule.Name == "restricted-leak");
                parsed.InvocationConfiguration.Error.WriteLine($"roadmap: nothing was written, because the site would give away what its readers may not read, in {Grammar.Count(leaks, "place")}; the site that was there is untouched.");
                return ExitCode.Findings;
            }

            var (past, problem) = PastFinder.Find(folder, loaded, site.Options(parsed), parsed.GetValue(since));
            if (problem is not null)
            {
                parsed.InvocationConfiguration.Error.WriteLine($"roadmap: there is no page of changes: {problem}");
            }

            loaded = loaded with { Past = past };
            OutputPlan plan;
            try
            {
                plan = new SiteRenderer(loaded).Render(parsed.GetValue(gallery));
            }
            catch (ThemeException mistake)
            {
                parsed.InvocationConfiguration.Error.WriteLine($"roadmap: {mistake.Message}");
                parsed.InvocationConfiguration.Error.WriteLine("roadmap: nothing was written, because a template is at fault; the site that was there is untouched.");
                return ExitCode.Usage;
            }

            var faults = parsed.GetValue(verify) ? SiteVerifier.Verify(plan, loaded.Knowledge.Configuration.BasePath) : [];
            foreach (var fault in faults)
            {
                console.WriteLine($"roadmap: {fault}");
            }

            OutputWriter.Write(plan, parsed.GetValue(output)!);
            if (!parsed.GetValue(quiet))
            {
                console.WriteLine($"Wrote {Grammar.Count(plan.Files.Count, "file")} to {parsed.GetValue(output)}.");
            }

            return faults.Count > 0 || loaded.Checked.Reach(parsed.GetValue(strict) ? Severity.Warning : loaded.Knowledge.Configuration.FailOn) ? ExitCode.Findings : ExitCode.Clean;
        });
        return command;
    }
}
