using System.CommandLine;
using RoadmapSite.Engine.Data;
using RoadmapSite.Engine.Items;
using RoadmapSite.Roadmap;

namespace RoadmapSite.Commands;

/// <summary><c>roadmap list</c>: what there is, for people and scripts.</summary>
internal static class ListCommand
{
    public static Command Create()
    {
        var site = new SiteArguments(asOption: true);
        var type = new Argument<string?>("type") { Description = "An item type, such as risk or initiatives; without one, all types with their counts.", Arity = ArgumentArity.ZeroOrOne, HelpName = "type" };
        type.CompletionSources.Add(_ => RoadmapCatalog.Create().Types.Select(one => one.Name));
        var json = new Option<bool>("--json") { Description = "Print the items as a JSON list, each as in roadmap.json." };
        var command = new Command("list", "Lists the items of a type with status, owner and title; without a type, the types and how many items each has.") { type, json };
        site.AddTo(command);
        command.SetAction(parsed =>
        {
            var loaded = site.Load(parsed);
            var wanted = parsed.GetValue(type) is { } word ? Lookup.Type(loaded.Knowledge.Types, word) : null;
            var items = loaded.Knowledge.Items.Where(item => wanted is null || item.Type.Name == wanted.Name).ToList();
            var output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(json))
            {
                output.WriteLine(ItemList.Json(loaded.Knowledge, items));
            }
            else if (wanted is null)
            {
                Columns.Write(output, loaded.Knowledge.Types.Select(one => new[] { one.Name, items.Count(item => item.Type.Name == one.Name).ToString(System.Globalization.CultureInfo.InvariantCulture), one.IsPage ? "anywhere" : one.IsSingle ? $"{one.Name}.md" : $"{one.Plural}/" }));
            }
            else
            {
                Columns.Write(output, items.Select(item => new[] { item.Id, item.Status ?? "–", item.OwnerReference?.Text ?? "–", item.Title }));
            }

            return ExitCode.Clean;
        });
        return command;
    }
}
