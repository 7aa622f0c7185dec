using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Content.Markdown;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Rules;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine;

/// <summary>The flow from files to a checked knowledge base, on one screen.</summary>
public sealed record Site(Catalog Catalog, KnowledgeBase Knowledge, Findings Findings, IReadOnlyList<ContentFile> Assets)
{
    /// <summary>Whether the configuration could not be read, so that nothing may be published from it.</summary>
    public bool HasBrokenConfiguration { get; private init; }

    public static Site Load(ContentTree tree, Catalog catalog, SiteOptions options)
    {
        var files = ContentFolder.Sort(tree);
        var found = new List<Diagnostic>();
        var configuration = ConfigurationReader.Read(catalog, files.Configuration, options.Settings, found);
        var isBroken = found.Exists(finding => finding.Rule is YamlSyntax or YamlTooDeep || finding.Rule is UnknownValue && finding.At.File.Path == Configuration.FileName);

        var types = catalog.Types.Select(type => type.With(configuration.CustomFields.Where(field => field.IsOn(type)).Select(field => field.Declare()))).ToList();
        var defaults = ReadDefaults(files, found);
        var reader = new ItemReader(types, configuration, defaults, files.Csv);
        var read = files.Documents.AsParallel().AsOrdered().Select(file => Read(file, reader)).ToList();
        found.AddRange(read.SelectMany(result => result.Findings));

        var order = types.Select((type, index) => (type.Name, index)).ToDictionary(pair => pair.Name, pair => pair.index);
        var items = read.SelectMany(result => result.Items)
            .Where(item => options.Drafts || !item.IsDraft)
            .OrderBy(item => order[item.Type.Name])
            .ThenBy(item => item.Id, NaturalOrder.Comparer)
            .ThenBy(item => item.PlaceOfId)
            .ToList();
        var knowledge = new KnowledgeBase(configuration, options.AsOf ?? configuration.AsOf ?? options.Today, types, items);
        found.AddRange(Resolve(knowledge));
        ReadBodies(knowledge, files);
        return new(catalog, knowledge, RuleRunner.Run(catalog, knowledge, found), files.Assets) { HasBrokenConfiguration = isBroken };
    }

    private static (List<Item> Items, List<Diagnostic> Findings) Read(ContentFile file, ItemReader reader)
    {
        var findings = new List<Diagnostic>();
        var source = FileDecoder.Decode(file, findings);
        var items = ContentFolder.IsMarkdown(file) ? reader.ReadMarkdown(source, findings) : reader.ReadYaml(source, findings);
        return ([.. items], findings);
    }

    private static Dictionary<string, YamlMap> ReadDefaults(ContentFolder files, List<Diagnostic> found)
    {
        var defaults = new Dictionary<string, YamlMap>(StringComparer.Ordinal);
        foreach (var file in files.Defaults)
        {
            var source = FileDecoder.Decode(file, found);
            if (DocumentReader.ReadYaml(source, found).FrontMatter is { } map)
            {
                defaults[source.Folder] = map;
            }
        }

        return defaults;
    }

    private static List<Diagnostic> Resolve(KnowledgeBase knowledge)
    {
        var resolver = new ReferenceResolver(knowledge);
        return [
            .. resolver.Resolve(null, knowledge.Configuration.References),
            .. knowledge.Items.SelectMany(item => resolver.Resolve(item, item.References)),
        ];
    }

    private static void ReadBodies(KnowledgeBase knowledge, ContentFolder files)
    {
        var bodies = new BodyReader(new LinkResolver(knowledge, files.Assets.Select(file => file.Path)));
        Parallel.ForEach(knowledge.Items, item => item.Body = bodies.Read(item));
    }
}
