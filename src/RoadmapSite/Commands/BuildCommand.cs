using System.CommandLine;
using RoadmapSite.Engine.Stages;

namespace RoadmapSite.Commands;

/// <summary><c>roadmap build</c>: check, then write the site.</summary>
internal static class BuildCommand
{
    public static Command Create()
    {
        var site = new SiteArguments(isForReaders: true) { TellsStages = true };
        var output = new Option<string>("--output", "-o") { Description = "The folder to write the site to. What the site no longer has is taken out of it.", DefaultValueFactory = _ => Path.Combine("artifacts", "site") };
        var themeFolder = new Option<string?>("--theme") { Description = "A theme folder, laid over the built-in theme file by file." };
        var since = new Option<string?>("--since") { Description = "What the page of changes compares with: a git tag, branch or commit, or the name of a baseline." };
        var gallery = new Option<bool>("--gallery") { Description = "Also write gallery.html, which shows every part of the theme in its sample states." };
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Print findings only." };
        var strict = new Option<bool>("--strict") { Description = "Fail on warnings too." };
        var verify = new Option<bool>("--verify") { Description = "Read the pages as a browser would before writing them, and say what is wrong with them." };
        var fresh = new Option<bool>("--fresh") { Description = "Make every file anew, also where nothing changed since the last build." };
        var command = new Command("build", "Checks the content, then writes the site.") { output, fresh, themeFolder, since, gallery, quiet, strict, verify };
        site.AddTo(command);
        command.SetAction(parsed =>
        {
            var folder = site.Folder(parsed);
            var wanted = new BuildWanted(folder, parsed.GetValue(output)!, site.Options(parsed), (tree, how) => site.Load(parsed, folder, tree, how), Terminal.Report(parsed))
            {
                Root = site.Root(parsed),
                Theme = parsed.GetValue(themeFolder),
                Since = parsed.GetValue(since),
                Gallery = parsed.GetValue(gallery),
                Strict = parsed.GetValue(strict),
                Verify = parsed.GetValue(verify),
                Fresh = parsed.GetValue(fresh),
                Quiet = parsed.GetValue(quiet),
                Verbose = site.IsVerbose(parsed),
            };
            var log = new StageLog(TimeProvider.System);
            using var progress = Terminal.Progress(log);
            return new SiteBuild(wanted, parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, log, progress).Run();
        });
        return command;
    }
}
