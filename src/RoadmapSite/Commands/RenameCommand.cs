using System.CommandLine;
using RoadmapSite.Engine.Edits;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Commands;

/// <summary><c>roadmap rename</c>: another id for an item, wherever it is named.</summary>
internal static class RenameCommand
{
    public static Command Create()
    {
        var site = new SiteArguments(asOption: true);
        var from = new Argument<string>("id") { Description = "The id the item has.", HelpName = "id" };
        var to = new Argument<string>("new-id") { Description = "The id it gets." };
        var dryRun = new Option<bool>("--dry-run", "-n") { Description = "Show what would change as a diff, and write nothing." };
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Print nothing." };
        var command = new Command("rename", "Gives an item another id: rewrites every reference and link to it, renames its file where that is its id, and keeps the old id as an alias, so that old links lead on.") { from, to, dryRun, quiet };
        site.AddTo(command);
        from.CompletionSources.Add(context => Directory.Exists(site.Folder(context.ParseResult)) ? site.Load(context.ParseResult).Knowledge.Items.Select(item => item.Id) : []);
        command.SetAction(parsed =>
        {
            // Drafts name items too, and would be left with a name that leads nowhere.
            var loaded = site.Load(parsed, new() { Drafts = true });
            var item = Lookup.Item(loaded.Knowledge, parsed.GetValue(from)!);
            if (IdRename.Refusal(loaded, item, parsed.GetValue(to)!) is { } refusal)
            {
                throw new UsageException(refusal);
            }

            var rename = IdRename.Of(loaded, item, parsed.GetValue(to)!);
            var files = new EditedFiles(site.Folder(parsed), rename.Edits, rename.Moves);
            var output = parsed.GetValue(quiet) ? TextWriter.Null : parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(dryRun))
            {
                output.Write(files.Diff());
            }
            else
            {
                files.Write();
            }

            output.WriteLine($"{item.Id} {(parsed.GetValue(dryRun) ? "would be" : "is now")} {rename.NewId}: {Grammar.Count(rename.Edits.Count, "place")} in {Grammar.Count(files.Count, "file")}{(rename.Moves is [var move, ..] ? $", and {move.From} {(parsed.GetValue(dryRun) ? "would be" : "is")} {move.To}" : "")}.");
            return ExitCode.Clean;
        });
        return command;
    }
}
