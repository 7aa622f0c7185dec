using System.CommandLine;
using RoadmapSite.Engine.Items;
using RoadmapSite.Roadmap;

namespace RoadmapSite.Commands;

/// <summary><c>roadmap new</c>: the file of a new item, which says what belongs where.</summary>
internal static class NewCommand
{
    public static Command Create()
    {
        var site = new SiteArguments(asOption: true);
        var type = new Argument<string>("type") { Description = "What it is: risk, initiative, page … “roadmap list” lists the types.", HelpName = "type" };
        type.CompletionSources.Add(_ => RoadmapCatalog.Create().Types.Select(one => one.Name));
        var title = new Argument<string>("title") { Description = "What people will call it, in quotes." };
        var dryRun = new Option<bool>("--dry-run", "-n") { Description = "Print the file, and write nothing." };
        var command = new Command("new", "Writes the file of a new item, with the next free id, in the right folder, with a line for each required key that says what it may be.") { type, title, dryRun };
        site.AddTo(command);
        command.SetAction(parsed =>
        {
            // Drafts have ids too, and an id is never used twice.
            var knowledge = site.Load(parsed, new() { Drafts = true }).Knowledge;
            var wanted = Lookup.Type(knowledge.Types, parsed.GetValue(type)!);
            var skeleton = Skeleton.Of(wanted, knowledge, parsed.GetValue(title)!);
            var output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(dryRun))
            {
                output.Write(skeleton.Text);
                return ExitCode.Clean;
            }

            NewFiles.Write(site.Folder(parsed), new Dictionary<string, byte[]> { [skeleton.Path] = System.Text.Encoding.UTF8.GetBytes(skeleton.Text) }, _ => false);
            output.WriteLine($"Wrote {site.Root(parsed)}/{skeleton.Path}. “roadmap check” points at each key that is still to be filled in.");
            return ExitCode.Clean;
        });
        return command;
    }
}
