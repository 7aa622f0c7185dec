using System.CommandLine;
using RoadmapSite.Preview;

namespace RoadmapSite.Commands;

/// <summary><c>roadmap preview</c>: the site in a browser of this machine, as it will be published, while it is written.</summary>
internal static class PreviewCommand
{
    public static Command Create()
    {
        var site = new SiteArguments(isForReaders: true);
        var port = new Option<int?>("--port", "-p") { Description = $"The port to serve on, 0 for any; the first free one from {Loopback.DefaultPort} when not said." };
        port.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var word }] && int.TryParse(word, out var number) && number is < 0 or > ushort.MaxValue)
            {
                result.AddError($"--port {word} is no port; ports are numbers from 1 to {ushort.MaxValue}.");
            }
        });
        var open = new Option<bool>("--open") { Description = "Open it in the browser." };
        var themeFolder = new Option<string?>("--theme") { Description = "A theme folder, laid over the built-in theme file by file." };
        var since = new Option<string?>("--since") { Description = "What the page of changes compares with: a git tag, branch or commit, or the name of a baseline." };
        var gallery = new Option<bool>("--gallery") { Description = "Also serve gallery.html, which shows every part of the theme in its sample states." };
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Print the address only." };
        var command = new Command("preview", "Serves the site on this machine and shows each change in the browser as it is saved.") { port, open, themeFolder, since, gallery, quiet };
        command.Aliases.Add("serve");
        site.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            // Once, because a folder that goes away must not make another one be taken for it.
            var folder = site.Folder(parsed);
            if (!Directory.Exists(folder))
            {
                throw new UsageException($"There is no folder “{folder}”.");
            }

            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            using var watcher = new ChangeWatcher(TimeProvider.System);
            watcher.Add(folder);
            var past = new KnownPast(folder, loaded => PastFinder.Find(folder, loaded, site.Options(parsed), parsed.GetValue(since)).Past);
            var wanted = new SiteWanted { Theme = parsed.GetValue(themeFolder), BeforeTheme = watcher.Add, History = _ => past.History(), Kept = new(), DespiteUnreadable = true };
            using var builder = new PreviewBuilder(folder, () => site.Load(parsed, folder, wanted), past.Of, parsed.GetValue(gallery));
            var run = new PreviewRun(new(builder.Build), watcher, parsed.GetValue(port), parsed.GetValue(quiet) ? TextWriter.Null : output, TimeProvider.System);
            await run.RunAsync(
                address =>
                {
                    output.WriteLine($"Preview of {folder}: {address} (Ctrl+C stops it)");
                    if (parsed.GetValue(open) && !BrowserWindow.Open(address))
                    {
                        error.WriteLine("roadmap: no browser could be opened; open the address yourself.");
                    }
                },
                cancellation);
            return ExitCode.Clean;
        });
        return command;
    }
}
