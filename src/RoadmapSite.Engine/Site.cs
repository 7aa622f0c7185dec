using RoadmapSite.Engine.Changes;
using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Content.Markdown;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Output.Redirects;
using RoadmapSite.Engine.Rules;
using RoadmapSite.Engine.Text;
using RoadmapSite.Engine.Themes;

namespace RoadmapSite.Engine;

/// <summary>The flow from files to a checked knowledge base, on one screen.</summary>
public sealed record Site(Catalog Catalog, KnowledgeBase Knowledge, Findings Findings, IReadOnlyList<ContentFile> Assets)
{
    /// <summary>Whether the configuration could not be read, so that nothing may be published from it.</summary>
    public bool HasBrokenConfiguration { get; private init; }

    /// <summary>The changes of each content file, the newest first.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Revision>> History { get; private init; } = new Dictionary<string, IReadOnlyList<Revision>>();

    /// <summary>What the change page compares with; null without one.</summary>
    public Past? Past { get; init; }

    /// <summary>The organisation's sign; null without one.</summary>
    public Logo? Logo { get; private init; }

    /// <summary>Old addresses that lead on.</summary>
    public IReadOnlyList<Redirect> Redirects { get; private init; } = [];

    /// <summary>The theme that its pages are made with.</summary>
    public required ThemeFiles Theme { get; init; }

    /// <summary>The phrases of its interface.</summary>
    public required Strings Strings { get; init; }

    public static Site Load(ContentTree tree, Catalog catalog, SiteOptions options)
    {
        var files = ContentFolder.Sort(tree);
        var found = new List<Diagnostic>();
        var configuration = ConfigurationReader.Read(catalog, files.Configuration, options.Settings, found);
        var isBroken = found.Exists(finding => finding.Rule is YamlSyntax or YamlTooDeep || finding.Rule is UnknownValue);

        var types = catalog.Types.Select(type => type.With(configuration.FieldsOf(type))).ToList();
        var defaults = ReadDefaults(files, types, found);
        var reader = new ItemReader(types, configuration, defaults, files.Csv, options.Drafts);
        var read = files.Documents.AsParallel().AsOrdered().Select(file => Read(file, reader)).ToList();
        found.AddRange(read.SelectMany(result => result.Findings));

        var order = types.Select((type, index) => (type.Name, index)).ToDictionary(pair => pair.Name, pair => pair.index);
        var all = read.SelectMany(result => result.Items).ToList();
        var drafts = all.Where(item => item.IsDraft && !options.Drafts).ToList();
        var items = all.Except(drafts)
            .OrderBy(item => order[item.Type.Name])
            .ThenBy(item => item.Id, NaturalOrder.Comparer)
            .ThenBy(item => item.PlaceOfId)
            .ToList();
        var knowledge = new KnowledgeBase(configuration, options.AsOf ?? configuration.AsOf ?? options.Today, types, items) { Sections = catalog.Data };
        var assets = AssetsOf(files, all);
        var logo = Logo.Of(configuration, assets, found);
        var theme = ThemeOf(tree, files, options.Theme(configuration));
        found.AddRange(UnusedOverride.Rule.Check(theme, types, catalog.Pages));
        var strings = Strings.Of(theme, configuration.Language);
        found.AddRange(MissingTranslation.Rule.Found(configuration, strings));
        found.AddRange(Resolve(knowledge, drafts));
        ReadBodies(knowledge, new PictureFiles(assets), new LinkResolver(knowledge, drafts, assets.Select(file => file.Path), catalog.Pages.Select(page => page.Route)));
        var redirects = Addresses.Of(catalog, knowledge, assets, found);
        return new(catalog, knowledge, RuleRunner.Run(catalog, knowledge, found), assets) { HasBrokenConfiguration = isBroken, History = options.History, Logo = logo, Redirects = redirects, Theme = theme, Strings = strings };
    }

    private static (List<Item> Items, List<Diagnostic> Findings) Read(ContentFile file, ItemReader reader)
    {
        var findings = new List<Diagnostic>();
        var source = FileDecoder.Decode(file, findings);
        var items = ContentFolder.IsMarkdown(file) ? reader.ReadMarkdown(source, findings) : reader.ReadYaml(source, findings);
        return ([.. items], findings);
    }

    private static Dictionary<string, YamlMap> ReadDefaults(ContentFolder files, IReadOnlyList<ItemType> types, List<Diagnostic> found)
    {
        var defaults = new Dictionary<string, YamlMap>(StringComparer.Ordinal);
        var keys = types.SelectMany(type => type.Fields.Names).Distinct().ToList();
        foreach (var file in files.Defaults)
        {
            var source = FileDecoder.Decode(file, found);
            if (DocumentReader.ReadYaml(source, found).FrontMatter is { } map)
            {
                defaults[source.Folder] = map;

                // A key that some types have and others have not is meant for those that have it.
                found.AddRange(map.Entries
                    .Where(entry => !keys.Contains(entry.Key.Text))
                    .Select(entry => UnknownKey.Rule.Found(entry.Key.At, entry.Key.Text, "page or item", Nearest.To(entry.Key.Text, keys), Item.CommonFields.Names)));
            }
        }

        return defaults;
    }

    /// <summary>Files that pages may show and link to: all that are no content, and tables that are part of no item.</summary>
    private static List<ContentFile> AssetsOf(ContentFolder files, IEnumerable<Item> items)
    {
        var read = items
            .Where(item => item.Type.Fields.All.Any(field => field.FromCsv))
            .Select(item => Path.ChangeExtension(item.Document.File.Path, ".csv"))
            .ToHashSet(StringComparer.Ordinal);
        return [.. files.Assets.Concat(files.Csv.Values.Where(file => !read.Contains(file.Path))).OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    /// <summary>The content's own theme over those that are named.</summary>
    private static ThemeFiles ThemeOf(ContentTree tree, ContentFolder files, IReadOnlyList<ThemeLayer> beneath)
    {
        var folder = ContentFolder.ThemeFolder.TrimEnd('/');
        return files.Theme.Count == 0
            ? new(beneath)
            : new([new($"{tree.Name}/{folder}", folder, files.Theme.ToDictionary(file => file.Path[ContentFolder.ThemeFolder.Length..], file => file.Read, StringComparer.Ordinal)), .. beneath]);
    }

    private static List<Diagnostic> Resolve(KnowledgeBase knowledge, IReadOnlyList<Item> drafts)
    {
        var resolver = new ReferenceResolver(knowledge, drafts);
        return [
            .. resolver.Resolve(null, knowledge.Configuration.References),
            .. knowledge.Items.SelectMany(item => resolver.Resolve(item, item.References)),
        ];
    }

    private static void ReadBodies(KnowledgeBase knowledge, PictureFiles files, LinkResolver links)
    {
        var bodies = new BodyReader(links, files);

        // Links show the titles of pages, and a page's title may be its first heading: titles first, on every machine.
        Parallel.ForEach(knowledge.Of<PageItem>(), BodyReader.ReadTitle);
        Parallel.ForEach(knowledge.Items, item => item.Body = bodies.Read(item));
    }
}
