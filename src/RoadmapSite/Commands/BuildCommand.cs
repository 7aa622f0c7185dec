using System.CommandLine;
using RoadmapSite.Engine;
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
        var site = new SiteArguments();
        var output = new Option<string>("--output", "-o") { Description = "The folder to write the site to; it is replaced as a whole.", DefaultValueFactory = _ => Path.Combine("artifacts", "site") };
        var themeFolder = new Option<string?>("--theme") { Description = "A theme folder, laid over the built-in theme file by file." };
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Print findings only." };
        var strict = new Option<bool>("--strict") { Description = "Fail on warnings too." };
        var verify = new Option<bool>("--verify") { Description = "Read the pages as a browser would before writing them, and say what is wrong with them." };
        var command = new Command("build", "Checks the content, then writes the site.") { output, themeFolder, quiet, strict, verify };
        site.AddTo(command);
        command.SetAction(parsed =>
        {
            var folder = site.Folder(parsed).Replace('\\', '/').TrimEnd('/');
            var loaded = site.Load(parsed, withHistory: true, parsed.GetValue(themeFolder));
            var console = parsed.InvocationConfiguration.Output;
            Report.All[0].Write(console, loaded.Findings, folder);
            if (loaded.HasBrokenConfiguration)
            {
                parsed.InvocationConfiguration.Error.WriteLine("roadmap: nothing was written, because roadmap.yml cannot be read; the site that was there is untouched.");
                return ExitCode.Usage;
            }

            OutputPlan plan;
            try
            {
                plan = new SiteRenderer(loaded, SiteTheme.Of(folder, parsed.GetValue(themeFolder), loaded.Knowledge.Configuration)).Render();
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

            return faults.Count > 0 || loaded.Findings.Reach(parsed.GetValue(strict) ? Severity.Warning : loaded.Knowledge.Configuration.FailOn) ? ExitCode.Findings : ExitCode.Clean;
        });
        return command;
    }
}
