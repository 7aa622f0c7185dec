using System.CommandLine;
using System.Globalization;
using RoadmapSite.Engine.Edits;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Commands;

/// <summary><c>roadmap fix</c>: mends what has one answer.</summary>
internal static class FixCommand
{
    public static Command Create()
    {
        var site = new SiteArguments();
        var dryRun = new Option<bool>("--dry-run", "-n") { Description = "Show what would change as a diff, and write nothing." };
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Print nothing." };
        var command = new Command("fix", "Mends what has one answer only: keys misspelt by a letter, ids in other capitals, dates in other forms, words the vocabulary knows under another name, text that needs quotes.") { dryRun, quiet };
        site.AddTo(command);
        command.SetAction(parsed =>
        {
            var loaded = site.Load(parsed);
            var edits = SafeFixes.Of(loaded);
            var files = new EditedFiles(site.Folder(parsed), edits);
            var output = parsed.GetValue(quiet) ? TextWriter.Null : parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(dryRun))
            {
                output.Write(files.Diff());
                output.WriteLine(edits.Count == 0 ? "Nothing to mend." : $"Would mend {Grammar.Count(edits.Count, "place")} in {Grammar.Count(files.Count, "file")}.");
                return ExitCode.Clean;
            }

            files.Write();
            foreach (var edit in edits)
            {
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{site.Root(parsed)}/{edit.At.File.Path}({edit.At.Line},{edit.At.Column}): “{Grammar.Short(edit.At.Text)}” is now “{edit.NewText}”"));
            }

            output.WriteLine(edits.Count == 0 ? "Nothing to mend." : $"Mended {Grammar.Count(edits.Count, "place")} in {Grammar.Count(files.Count, "file")}. “roadmap check” tells what is left.");
            return ExitCode.Clean;
        });
        return command;
    }
}
