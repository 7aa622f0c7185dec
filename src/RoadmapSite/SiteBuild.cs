using System.Globalization;
using RoadmapSite.Commands;
using RoadmapSite.Engine;
using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Output;
using RoadmapSite.Engine.Output.Checks;
using RoadmapSite.Engine.Output.Incremental;
using RoadmapSite.Engine.Stages;
using RoadmapSite.Engine.Text;
using RoadmapSite.Engine.Themes;

namespace RoadmapSite;

/// <summary>One build from files to files: compared with the last one, checked, rendered, put in place, and noted for the next.</summary>
internal sealed class SiteBuild(BuildWanted wanted, TextWriter console, TextWriter error, StageLog log, ProgressLine progress)
{
    /// <summary>Lines about pages that somebody reads; one mistake in a theme may stand on each of thousands.</summary>
    private const int MostFaults = 20;

    /// <returns>The exit code.</returns>
    public int Run()
    {
        log.Begin("Comparing with the last build");
        var tree = SiteArguments.Tree(wanted.Folder);
        var last = wanted.Fresh || wanted.Verify ? null : BuildRecord.Read(SiteFolder.RecordOf(wanted.Target));
        var past = BuildInputs.Past(wanted.Folder);
        var inputs = new BuildInputs(tree, wanted.Options, $"{wanted.Question}\n{past}");
        if (last is not null && IsUnchanged(last, inputs))
        {
            return Repeat(last);
        }

        inputs.SetTheme("");
        var site = wanted.Load(inputs.Tree, new() { Theme = wanted.Theme, BeforeTheme = inputs.SetTheme, History = GitHistory.Read, DespiteUnreadable = true, Log = log });
        var said = new StringWriter();
        wanted.Report.Write(said, site.Checked, wanted.Root);
        progress.Stop();
        console.Write(said);
        if (Refusal(site) is var (reason, code))
        {
            error.WriteLine($"roadmap: nothing was written, because {reason}; the site that was there is untouched.");
            return code;
        }

        log.Begin("Finding the past");
        var (earlier, problem) = PastFinder.Find(wanted.Folder, site, wanted.Options, wanted.Since);
        if (problem is not null)
        {
            error.WriteLine($"roadmap: there is no page of changes: {problem}");
        }

        using var folder = SiteFolder.Open(wanted.Target, last);
        if (Render(site with { Past = earlier }, folder) is not { } faults)
        {
            return ExitCode.Usage;
        }

        log.Begin("Putting files in place");
        folder.Publish();
        var exitCode = faults.Count > 0 || site.Checked.Reach(wanted.Strict ? Severity.Warning : site.Knowledge.Configuration.FailOn) ? ExitCode.Findings : ExitCode.Clean;

        // What was said on the way must be said again, so a build with more to say than findings is not remembered.
        if (faults.Count == 0 && problem is null && inputs.Number() is { } number && past == BuildInputs.Past(wanted.Folder))
        {
            new BuildRecord(number, inputs.Theme, folder.Files, said.ToString(), exitCode).Write(SiteFolder.RecordOf(wanted.Target));
        }

        Say(faults);
        Finish(last is null || folder.Changed == folder.Count
            ? $"Wrote {Grammar.Count(folder.Count, "file")} to {wanted.Target}."
            : $"Wrote {Grammar.Count(folder.Changed, "file")} of {folder.Count.ToString("#,##0", CultureInfo.InvariantCulture)} to {wanted.Target}; the others are as they were.");
        return exitCode;
    }

    private bool IsUnchanged(BuildRecord last, BuildInputs inputs)
    {
        // The theme that was named: where the same content is read with the same settings, it is named again.
        inputs.SetTheme(last.Theme);
        return inputs.Number() == last.Inputs && SiteFolder.IsAsLeft(wanted.Target, last);
    }

    private int Repeat(BuildRecord last)
    {
        progress.Stop();
        console.Write(last.Said);
        Finish($"Nothing changed: all {Grammar.Count(last.Files.Count, "file")} in {wanted.Target} are as they were.");
        return last.ExitCode;
    }

    /// <summary>Why a site may not be published; null where it may.</summary>
    private static (string Reason, int ExitCode)? Refusal(Site site)
    {
        if (site.HasBrokenConfiguration)
        {
            return ("roadmap.yml cannot be read", ExitCode.Usage);
        }

        if (site.Unreadable.Count > 0)
        {
            return ($"{Grammar.Count(site.Unreadable.Count, "file")} cannot be read", ExitCode.Usage);
        }

        return site.HasLeak
            ? ($"the site would give away what its readers may not read, in {Grammar.Count(site.Findings.Open.Count(finding => finding.Rule.Name == "restricted-leak"), "place")}", ExitCode.Findings)
            : null;
    }

    /// <returns>What is wrong with the pages, one line a fault; null when a template is at fault, which was said.</returns>
    private IReadOnlyList<string>? Render(Site site, SiteFolder folder)
    {
        var basePath = site.Knowledge.Configuration.BasePath;
        var output = new CheckedOutput(folder, new(basePath));
        progress.Start();
        try
        {
            new SiteRenderer(site, log, BuildInputs.Program()).Render(output, wanted.Gallery);
        }
        catch (ThemeException mistake)
        {
            progress.Stop();
            error.WriteLine($"roadmap: {mistake.Message}");
            error.WriteLine("roadmap: nothing was written, because a template is at fault; the site that was there is untouched.");
            return null;
        }

        log.Begin("Checking pages");
        var faults = output.Faults(site);
        if (!wanted.Verify)
        {
            return faults;
        }

        log.Begin("Verifying pages");
        return [.. faults.Union(SiteVerifier.Verify(folder.Read(), basePath)).Order(StringComparer.Ordinal)];
    }

    private void Say(IReadOnlyList<string> faults)
    {
        progress.Stop();
        var shown = wanted.Verify ? faults.Count : Math.Min(faults.Count, MostFaults);
        foreach (var fault in faults.Take(shown))
        {
            console.WriteLine($"roadmap: {fault}");
        }

        if (faults.Count > shown)
        {
            console.WriteLine($"roadmap: and {Grammar.Count(faults.Count - shown, "fault")} more in pages that were written; --verify lists all. They come of the theme, or of us: of content, findings tell.");
        }
    }

    private void Finish(string sentence)
    {
        log.End();
        if (wanted.Verbose)
        {
            StageTable.Write(console, log.Done);
        }

        if (!wanted.Quiet)
        {
            console.WriteLine(sentence);
        }
    }
}
