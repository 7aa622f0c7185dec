using System.Text;
using System.Text.Json;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Schemas;

/// <summary>JSON Schemas of what people write: front matter and YAML files of each type, lists of items, defaults, settings.</summary>
/// <remarks>They come from the one declaration of each field, so they say what the check says, as far as a schema can say it.</remarks>
public static class ContentSchemas
{
    public const string Configuration = "configuration";

    public const string Defaults = "defaults";

    /// <summary>The names of all schemas: each type, its list, the defaults, the configuration.</summary>
    public static IEnumerable<string> Names(Catalog catalog) =>
        [.. catalog.Types.SelectMany(type => type.IsPage || type.IsSingle ? [type.Name] : new[] { type.Name, ListOf(type) }), Defaults, Configuration];

    /// <summary>The schema of a YAML file that holds several items.</summary>
    public static string ListOf(ItemType type) => type.Name + "-list";

    /// <summary>The schema with this name; null where there is none.</summary>
    /// <param name="site">Its own fields and words are part of the schemas, and its ids are offered.</param>
    public static string? Of(Site site, string name)
    {
        var types = site.Knowledge.Types;
        return name switch
        {
            Configuration => Write(site, name, "The settings of a site.", schema => Settings(site, schema)),
            Defaults => Write(site, name, "Keys for everything beneath a folder.", schema => AllFields(types, schema)),
            _ when types.FirstOrDefault(type => type.Name == name) is { } type =>
                Write(site, name, type.IsPage ? "The front matter of a page." : $"The front matter of {Grammar.Article(name)} {name}, or a YAML file of one.", schema => Item(site, type, schema, isListed: false)),
            _ when types.FirstOrDefault(type => !type.IsPage && !type.IsSingle && ListOf(type) == name) is { } type =>
                Write(site, name, $"A YAML file of {type.Plural}.", schema => List(site, type, schema)),
            _ => null,
        };
    }

    private static string Write(Site site, string name, string title, Action<SchemaWriter> members)
    {
        var bytes = JsonText.Indented(json =>
        {
            var schema = new SchemaWriter(json, site.Knowledge.Items, site.Knowledge.Configuration, RuleNames(site));
            json.WriteStartObject();
            json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
            json.WriteString("title", title);
            members(schema);
            schema.Definitions();
            json.WriteEndObject();
        });
        return Encoding.UTF8.GetString(bytes) + "\n";
    }

    private static void Settings(Site site, SchemaWriter schema) => schema.Fields(
        site.Catalog.Settings,
        field => field.Required,
        keys: field => field == Items.Configuration.RulesField ? RuleNames(site) : []);

    private static List<string> RuleNames(Site site) => [.. site.Catalog.Rules.Select(rule => rule.Name), .. site.Catalog.Rules.Select(rule => rule.Code)];

    private static void Item(Site site, ItemType type, SchemaWriter schema, bool isListed)
    {
        var fields = type.IsPage ? type.Fields.With(Items.Item.PageTitleField) : type.Fields;

        // What _defaults.yml or a table beside the file may say has to stand nowhere else.
        var elsewhere = site.Knowledge.Items
            .Where(item => item.Type.Name == type.Name)
            .SelectMany(item => item.Values.Where(bound => bound.At.File != item.Document.File).Select(bound => bound.Field.Name))
            .ToHashSet(StringComparer.Ordinal);
        schema.Fields(fields, Must, Own);

        bool Must(Field field) => (field.Required && !field.FromCsv && !elsewhere.Contains(field.Name)) || (isListed && field.Name == Items.Item.IdField.Name);

        Action? Own(Field field) => field switch
        {
            _ when field == Items.Item.TypeField => () => schema.Strings("enum", [type.Name]),
            _ when field == Items.Item.IdField && !type.IsPage => () =>
            {
                schema.Type(orNull: !isListed, "string", "number");
                schema.Json.WriteString("pattern", IdSyntax.Pattern);
            }
            ,
            _ => null,
        };
    }

    private static void List(Site site, ItemType type, SchemaWriter schema)
    {
        var json = schema.Json;
        json.WriteString("type", "object");
        schema.Strings("required", ["items"]);
        json.WriteStartObject("properties");
        json.WriteStartObject("type");
        json.WriteString("description", Items.Item.TypeField.Description);
        schema.Strings("enum", [type.Name]);
        json.WriteEndObject();
        json.WriteStartObject("items");
        json.WriteString("description", $"The {type.Plural}, each a map of its fields.");
        schema.Type(orNull: true, "array");
        json.WriteStartObject("items");
        Item(site, type, schema, isListed: true);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteBoolean("additionalProperties", false);
    }

    /// <summary>Every key that any type has; where types differ about one, any of them may be meant.</summary>
    private static void AllFields(IReadOnlyList<ItemType> types, SchemaWriter schema)
    {
        var json = schema.Json;
        var byName = types.SelectMany(type => type.Fields.All).DistinctBy(field => (field.Name, field.Kind)).GroupBy(field => field.Name).ToDictionary(group => group.Key, group => group.ToList());
        schema.Fields(new(byName.Values.Select(group => group[0])), _ => false, Own);

        Action? Own(Field field)
        {
            if (field == Items.Item.TypeField)
            {
                return () => schema.Strings("enum", types.Select(type => type.Name));
            }

            return byName[field.Name] is { Count: > 1 } several
                ? () =>
                {
                    json.WriteStartArray("anyOf");
                    foreach (var one in several)
                    {
                        json.WriteStartObject();
                        one.Kind.WriteSchema(schema, orNull: true);
                        json.WriteEndObject();
                    }

                    json.WriteEndArray();
                }
            : null;
        }
    }
}
