using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using RoadmapSite.Engine;
using RoadmapSite.Engine.Authoring;
using RoadmapSite.Engine.Schemas;

namespace RoadmapSite;

/// <summary>The files that make Visual Studio Code know what a roadmap is: tasks, schemas for YAML files, snippets.</summary>
internal static class EditorFiles
{
    private const string Folder = ".vscode";

    private const string Schemas = ".roadmap/schemas";

    /// <summary>By path from the root of the repository, whose content stands in <c>content/</c>. The schemas themselves are written by <c>roadmap schema</c>.</summary>
    public static IReadOnlyDictionary<string, string> Of(Catalog catalog) => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [$"{Folder}/extensions.json"] = EmbeddedFiles.Text("editor/extensions.json"),
        [$"{Folder}/tasks.json"] = EmbeddedFiles.Text("editor/tasks.json"),
        [$"{Folder}/settings.json"] = Json(json => Settings(json, catalog)),
        [$"{Folder}/roadmap.code-snippets"] = Json(json => Snippets(json, catalog)),
    };

    /// <summary>Every schema of a site, by path from the root of the repository.</summary>
    public static IReadOnlyDictionary<string, string> SchemasOf(Site site) =>
        ContentSchemas.Names(site.Catalog).ToDictionary(name => $"{Schemas}/{name}.json", name => ContentSchemas.Of(site, name)!, StringComparer.Ordinal);

    private static void Settings(Utf8JsonWriter json, Catalog catalog)
    {
        json.WriteStartObject("yaml.schemas");
        Files(ContentSchemas.Configuration, "content/roadmap.yml", "content/roadmap.yaml");
        Files(ContentSchemas.Defaults, "content/**/_defaults.yml", "content/**/_defaults.yaml");
        foreach (var type in catalog.Types.Where(type => !type.IsPage))
        {
            if (!type.IsSingle)
            {
                Files(ContentSchemas.ListOf(type), $"content/{type.Plural}.yml", $"content/{type.Plural}.yaml");
                Files(type.Name, $"content/{type.Plural}/**/[!_]*.yml", $"content/{type.Plural}/**/[!_]*.yaml");
            }
        }

        json.WriteEndObject();
        json.WriteStartObject("[markdown]");
        json.WriteString("editor.wordWrap", "on");
        json.WriteStartObject("editor.quickSuggestions");
        json.WriteString("other", "on");
        json.WriteEndObject();
        json.WriteEndObject();

        void Files(string schema, params string[] globs)
        {
            json.WriteStartArray($"./{Schemas}/{schema}.json");
            foreach (var glob in globs)
            {
                json.WriteStringValue(glob);
            }

            json.WriteEndArray();
        }
    }

    private static void Snippets(Utf8JsonWriter json, Catalog catalog)
    {
        foreach (var type in catalog.Types)
        {
            Snippet($"New {type.Name}", type.Name, "markdown", $"The front matter of a new {type.Name}.", Skeleton.FrontMatter(type));
            if (!type.IsPage && !type.IsSingle)
            {
                Snippet($"New {type.Name} in a list", type.Name, "yaml", $"Another {type.Name} in a file of {type.Plural}.", Skeleton.ListItem(type));
            }
        }

        void Snippet(string name, string prefix, string scope, string description, IReadOnlyList<string> body)
        {
            json.WriteStartObject(name);
            json.WriteString("prefix", $"roadmap-{prefix}");
            json.WriteString("scope", scope);
            json.WriteString("description", description);
            json.WriteStartArray("body");
            foreach (var line in body)
            {
                json.WriteStringValue(line);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }
    }

    private static string Json(Action<Utf8JsonWriter> members)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }
}
