using System.CommandLine;
using RoadmapSite.Engine;
using RoadmapSite.Engine.Data;
using RoadmapSite.Engine.Schemas;
using RoadmapSite.Engine.Text;
using RoadmapSite.Roadmap;

namespace RoadmapSite.Commands;

/// <summary><c>roadmap schema</c>: what files may hold, for editors and other tools.</summary>
internal static class SchemaCommand
{
    /// <summary>The schema of what the site publishes, beside those of what people write.</summary>
    private const string Data = "data";

    public static Command Create()
    {
        var site = new SiteArguments(asOption: true);
        var name = new Argument<string?>("name") { Description = "An item type such as risk, risk-list for a YAML file of several, defaults for _defaults.yml, configuration for roadmap.yml, data for roadmap.json. Without one, the names.", Arity = ArgumentArity.ZeroOrOne, HelpName = "name" };
        name.CompletionSources.Add(_ => Names(RoadmapCatalog.Create()));
        var output = new Option<string?>("--output", "-o") { Description = "Write all schemas of content into this folder, over those that are there: .roadmap/schemas." };
        var command = new Command("schema", "Prints the JSON Schema of a type’s front matter or of the settings, with the ids of your items for editors to offer.") { name, output };
        site.AddTo(command);
        command.SetAction(parsed =>
        {
            var writer = parsed.InvocationConfiguration.Output;
            var catalog = RoadmapCatalog.Create();
            var word = parsed.GetValue(name) is { } typed ? Find(catalog, typed) : null;
            if (word == Data)
            {
                writer.Write(DataSchema.Of(catalog));
            }
            else if (parsed.GetValue(output) is { } folder)
            {
                var loaded = site.LoadOrEmpty(parsed);
                var all = ContentSchemas.Names(catalog).Where(one => word is null || one == word).ToList();
                foreach (var one in all)
                {
                    WrittenFile.Write(Path.Combine(folder, one + ".json"), ContentSchemas.Of(loaded, one)!);
                }

                writer.WriteLine($"Wrote {Grammar.Count(all.Count, "schema")} to {folder}.");
            }
            else if (word is not null)
            {
                writer.Write(ContentSchemas.Of(site.LoadOrEmpty(parsed), word));
            }
            else
            {
                foreach (var one in Names(catalog))
                {
                    writer.WriteLine(one);
                }
            }

            return ExitCode.Clean;
        });
        return command;
    }

    private static IEnumerable<string> Names(Catalog catalog) => ContentSchemas.Names(catalog).Append(Data);

    /// <summary>A schema by its name, or by the name of a type's folder.</summary>
    private static string Find(Catalog catalog, string word) =>
        Names(catalog).FirstOrDefault(known => known.Equals(word, StringComparison.OrdinalIgnoreCase))
        ?? catalog.Types.FirstOrDefault(type => type.Plural.Equals(word, StringComparison.OrdinalIgnoreCase))?.Name
        ?? throw new UsageException($"There is no schema “{word}”; {(Nearest.To(word, Names(catalog)) is { } near ? $"did you mean “{near}”?" : "“roadmap schema” lists what there is.")}");
}
