using RoadmapSite.Engine.Changes;
using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Content.Markdown;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Output.Redirects;
using RoadmapSite.Engine.Rules;
using RoadmapSite.Engine.Stages;
using RoadmapSite.Engine.Text;
using RoadmapSite.Engine.Themes;

namespace RoadmapSite.Engine;

/// <summary>The flow from files to a checked knowledge base, on one screen.</summary>
public sealed record Site(Catalog Catalog, KnowledgeBase Knowledge, Findings Findings, IReadOnlyList<ContentFile> Assets)
{
    /// <summary>Whether the configuration could not be read, so that nothing may be published from it.</summary>
    public bool HasBrokenConfiguration { get; private init; }

    /// <summary>Content files that cannot be read, as paths inside the folder. Without them pages would be lost, so nothing may be published.</summary>
    public IReadOnlyList<string> Unreadable { get; private init; } = [];

    /// <summary>What is wrong with all of the content, also with what the site leaves out for its readers, and what it would give away of that.</summary>
    public required Findings Checked { get; init; }

    /// <summary>Whether something published names what its readers may not read, so that nothing may be published.</summary>
    public bool HasLeak => Findings.Open.Any(finding => finding.Rule is RestrictedLeak);

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
        options.Log?.Begin("Reading files");
        var files = ContentFolder.Sort(tree);
        var found = new List<Diagnostic>();
        var configuration = ConfigurationReader.Read(catalog, files.Configuration, options.Settings, found);
        var isBroken = found.Exists(finding => finding.Rule is YamlSyntax or YamlTooDeep || finding.Rule is UnknownValue || finding.At.File.IsUnreadable);

        var types = catalog.Types.Select(type => type.With(configuration.FieldsOf(type))).ToList();
        var defaults = ReadDefaults(files, types, configuration, found);
        var left = options.Withheld.SelectMany(item => item.OtherIds.Prepend(item.Id)).ToHashSet(StringComparer.Ordinal);

        // A site that nobody will see, or that leaves something out, is read for itself.
        var kept = isBroken || !configuration.Audience.ReadsEverything || options.Withheld.Count > 0 ? null : options.Kept;
        var read = ReadAll(_ => false);
        if (kept is not null && read.Exists(result => result.Findings.Exists(finding => finding.At.File.IsUnreadable)))
        {
            kept.Clear();
            kept = null;
            read = ReadAll(_ => false);
        }

        // Whoever edits prose changes nothing else: what was found out about the items holds.
        if (kept?.Again(AsOf, out var reworded) is { } last)
        {
            return Reworded(last, kept, [.. reworded.Where(item => options.Drafts || !item.IsDraft)], read.SelectMany(result => result.Findings), tree, files, options);
        }

        var names = WithheldIds(read);
        var everything = names.Count == 0 ? null : Load(tree, catalog, options with { Settings = [.. options.Settings, new(Configuration.AudienceField.Name, Audience.Restricted)], Withheld = [], Kept = null });
        if (everything is not null)
        {
            // Who may not be named is known only now: what names them is read again as if it did not.
            read = ReadAll(names.Contains);
        }

        Diagnostic[] inSettings = [.. found];
        found.AddRange(read.SelectMany(result => result.Findings));
        options.Log?.Begin("Linking items");
        var order = types.Select((type, index) => (type.Name, index)).ToDictionary(pair => pair.Name, pair => pair.index);
        var all = read.SelectMany(result => result.Items).ToList();
        var withheld = all.Where(item => item.IsWithheld).ToList();
        var drafts = all.Where(item => item.IsDraft && !options.Drafts && !item.IsWithheld).ToList();
        var items = all.Except(drafts).Except(withheld)
            .OrderBy(item => order[item.Type.Name])
            .ThenBy(item => item.Id, NaturalOrder.Comparer)
            .ThenBy(item => item.PlaceOfId)
            .ToList();
        var knowledge = new KnowledgeBase(configuration, AsOf(configuration), types, items)
        {
            Sections = catalog.Data,
            DraftIds = [.. drafts.Select(item => item.Id)],
            Withheld = [.. withheld, .. options.Withheld],
        };
        var assets = Shown(AssetsOf(files, all), configuration, defaults, everything, names);
        var look = Look.Of(tree, files, catalog, knowledge, assets, options, found);
        var references = Resolve(knowledge, drafts);
        found.AddRange(references);
        options.Log?.Begin("Reading prose");
        kept?.SeeAssets(assets);
        var links = new LinkResolver(knowledge, drafts, assets.Select(file => file.Path), catalog.Pages.Select(page => page.Route));
        ReadBodies(knowledge, kept, new PictureFiles(assets), links);
        links.Suggest();
        var redirects = Addresses.Of(catalog, knowledge, assets, found);
        options.Log?.Begin("Checking rules");
        var checkedRules = new Dictionary<Rule, IReadOnlyList<Diagnostic>>();
        var findings = RuleRunner.Run(catalog, knowledge, found, checkedRules);
        options.Log?.End();
        kept?.Done(new(catalog, knowledge, assets, links, redirects, inSettings, references, checkedRules));
        return new(catalog, knowledge, everything is null ? findings : Common(findings, everything.Findings), assets)
        {
            HasBrokenConfiguration = isBroken,
            Unreadable = [.. found.Where(finding => finding.At.File.IsUnreadable).Select(finding => finding.At.File.Path).Distinct().Order(StringComparer.Ordinal)],
            Checked = everything is null ? findings : Both(everything.Findings, findings),
            History = Told(options.History(), knowledge),
            Logo = look.Logo,
            Redirects = redirects,
            Theme = look.Theme,
            Strings = look.Strings,
        };

        DateOnly AsOf(Configuration settings) => options.AsOf ?? settings.AsOf ?? options.Today;

        List<(List<Item> Items, List<Diagnostic> Findings)> ReadAll(Func<string, bool> isWithheldId)
        {
            var reader = new ItemReader(
                types, configuration, defaults, files.Csv, options.Drafts, item => !configuration.Audience.MayRead(item.Visibility) || left.Overlaps(item.OtherIds.Prepend(item.Id)), isWithheldId);
            return kept?.Read(files, $"{options.Drafts} {string.Join('\n', options.Settings)}", file => Read(file, reader, configuration))
                ?? [.. SideBySide.Map(files.Documents, file => Read(file, reader, configuration))];
        }
    }

    /// <summary>The site once the prose of some items is another, and all else as it was.</summary>
    private static Site Reworded(LoadedContent last, ReadFiles kept, IReadOnlyList<Item> changed, IEnumerable<Diagnostic> inFiles, ContentTree tree, ContentFolder files, SiteOptions options)
    {
        options.Log?.Begin("Linking items");
        var (catalog, knowledge) = (last.Catalog, last.Knowledge);
        List<Diagnostic> found = [.. last.Settings, .. inFiles];
        var look = Look.Of(tree, files, catalog, knowledge, last.Assets, options, found);
        found.AddRange(last.References);
        options.Log?.Begin("Reading prose");
        var bodies = new BodyReader(last.Links, new PictureFiles(last.Assets));
        foreach (var item in changed)
        {
            item.Body = bodies.Read(item);
        }

        last.Links.Suggest();
        knowledge.ProseChanged(changed);
        var redirects = Addresses.Of(catalog, knowledge, last.Assets, found);
        options.Log?.Begin("Checking rules");
        var rules = last.Rules.ToDictionary();
        var findings = RuleRunner.Run(catalog, knowledge, found, rules);
        options.Log?.End();
        kept.Done(last);
        return new(catalog, knowledge, findings, last.Assets)
        {
            Checked = findings,
            History = options.History(),
            Logo = look.Logo,
            Redirects = redirects,
            Theme = look.Theme,
            Strings = look.Strings,
        };
    }

    private static (List<Item> Items, List<Diagnostic> Findings) Read(ContentFile file, ItemReader reader, Configuration configuration)
    {
        var findings = new List<Diagnostic>();
        var source = FileDecoder.Decode(file, configuration.LargestFile, findings);
        var items = source.IsUnreadable ? [] : ContentFolder.IsMarkdown(file) ? reader.ReadMarkdown(source, findings) : reader.ReadYaml(source, findings);
        List<Item> all = [.. items];
        findings.RemoveAll(IsAboutWithheld);
        return (all, findings);

        // What is wrong with the text of something that is left out would show that text.
        bool IsAboutWithheld(Diagnostic finding) =>
            finding.At.File.Path == source.Path && (all.LastOrDefault(item => item.Place.Start <= finding.At.Start) ?? all.FirstOrDefault()) is { IsWithheld: true };
    }

    /// <summary>The ids by which nobody may be told of what is left out.</summary>
    private static HashSet<string> WithheldIds(List<(List<Item> Items, List<Diagnostic> Findings)> read)
    {
        var items = read.SelectMany(result => result.Items).ToLookup(item => item.IsWithheld);
        var ids = items[true].SelectMany(item => item.OtherIds.Prepend(item.Id)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        ids.ExceptWith(items[false].SelectMany(item => item.OtherIds.Prepend(item.Id)));
        return ids;
    }

    /// <summary>Files without those of folders that readers may not read, and without those that only pages they may not read link to.</summary>
    private static List<ContentFile> Shown(List<ContentFile> assets, Configuration configuration, Dictionary<string, YamlMap> defaults, Site? everything, HashSet<string> withheld)
    {
        if (configuration.Audience.ReadsEverything)
        {
            return assets;
        }

        var linked = (everything?.Knowledge.Items ?? []).SelectMany(item => item.Body.Links, (item, link) => (link.Asset, IsWithheld: withheld.Contains(item.Id))).ToLookup(link => link.IsWithheld, link => link.Asset);
        var hidden = linked[true].Except(linked[false]).ToHashSet();
        return [.. assets.Where(file => configuration.Brand?.Logo == file.Path || (!hidden.Contains(file.Path) && configuration.Audience.MayRead(VisibilityOf(file.Path))))];

        // A file has no front matter; its folder may speak for it.
        string VisibilityOf(string path)
        {
            for (var folder = RelativePath.Folder(path); ; folder = RelativePath.Folder(folder))
            {
                if (defaults.TryGetValue(folder, out var layer) && layer[Item.VisibilityField.Name] is YamlScalar { IsNull: false } visibility)
                {
                    return visibility.Text;
                }

                if (folder.Length == 0)
                {
                    return Audience.Public;
                }
            }
        }
    }

    /// <summary>The findings of a site that leaves something out, without those that only come of leaving it out: the work that answers a risk, say.</summary>
    private static Findings Common(Findings published, Findings all)
    {
        var known = all.Open.Concat(all.Allowed.Select(allowed => allowed.Finding)).Select(Key).ToHashSet();
        return new(
            [.. published.Open.Where(finding => finding.Rule is RestrictedLeak || known.Contains(Key(finding)))],
            [.. published.Allowed.Where(allowed => allowed.Finding.Rule is not RestrictedLeak)]);

        static (string Code, string Path, int Start) Key(Diagnostic finding) => (finding.Code, finding.At.File.Path, finding.At.Start);
    }

    /// <summary>What is wrong with all of the content, and what the site would give away of it.</summary>
    private static Findings Both(Findings all, Findings published) => new(
        [.. all.Open.Concat(published.Open.Where(finding => finding.Rule is RestrictedLeak)).OrderBy(finding => finding.At).ThenBy(finding => finding.Code, StringComparer.Ordinal)],
        [.. all.Allowed.Concat(published.Allowed.Where(allowed => allowed.Finding.Rule is RestrictedLeak)).OrderBy(allowed => allowed.Finding.At)]);

    /// <summary>The past without changes whose words name what is left out.</summary>
    private static IReadOnlyDictionary<string, IReadOnlyList<Revision>> Told(IReadOnlyDictionary<string, IReadOnlyList<Revision>> history, KnowledgeBase knowledge)
    {
        if (knowledge.Withheld.Count == 0)
        {
            return history;
        }

        var names = new WithheldNames(knowledge.Withheld, knowledge);
        return history.ToDictionary(file => file.Key, file => (IReadOnlyList<Revision>)[.. file.Value.Where(revision => !names.In(revision.Subject).Any())], StringComparer.Ordinal);
    }

    private static Dictionary<string, YamlMap> ReadDefaults(ContentFolder files, IReadOnlyList<ItemType> types, Configuration configuration, List<Diagnostic> found)
    {
        var defaults = new Dictionary<string, YamlMap>(StringComparer.Ordinal);
        var keys = types.SelectMany(type => type.Fields.Names).Distinct().ToList();
        foreach (var file in files.Defaults)
        {
            var source = FileDecoder.Decode(file, configuration.LargestFile, found);
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

    private static List<Diagnostic> Resolve(KnowledgeBase knowledge, IReadOnlyList<Item> drafts)
    {
        var resolver = new ReferenceResolver(knowledge, drafts);
        return [
            .. resolver.Resolve(null, knowledge.Configuration.References),
            .. knowledge.Items.SelectMany(item => resolver.Resolve(item, item.References)),
        ];
    }

    private static void ReadBodies(KnowledgeBase knowledge, ReadFiles? kept, PictureFiles files, LinkResolver links)
    {
        var bodies = new BodyReader(links, files);

        // Links show the titles of pages, and a page's title may be its first heading: titles first, on every machine.
        Parallel.ForEach(knowledge.Of<PageItem>().Where(page => kept?.IsSame(page) != true), BodyReader.ReadTitle);
        Parallel.ForEach(knowledge.Items, item => item.Body = (kept?.IsSame(item) == true ? bodies.Again(item) : null) ?? bodies.Read(item));
    }
}
