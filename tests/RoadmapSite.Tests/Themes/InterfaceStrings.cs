using System.Text;
using System.Text.RegularExpressions;
using RoadmapSite.Engine;
using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;
using RoadmapSite.Engine.Themes;
using RoadmapSite.Roadmap;

namespace RoadmapSite.Tests.Themes;

/// <summary>The phrases that the default theme and the catalog show, gathered from where they are written.</summary>
internal static partial class InterfaceStrings
{
    public static ThemeFiles Files { get; } = new(ThemeLayer.BuiltIn(BuiltInTheme.Files));

    /// <summary>Each once, in the order of the alphabet.</summary>
    public static List<string> All() => [.. InTemplates().Concat(InScripts()).Concat(InCatalog()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> InTemplates() =>
        from path in Files.Paths
        where path.EndsWith(".liquid", StringComparison.Ordinal)
        let template = Encoding.UTF8.GetString(Files.Find(path)!)
        from Match match in Translated().Matches(template).Concat(Handed().Matches(template))
        select match.Groups["phrase"].Value;

    private static IEnumerable<string> InScripts() => Strings.Of(Files, "en").OfScripts(Files).Select(pair => pair.Value);

    private static IEnumerable<string> InCatalog()
    {
        var catalog = RoadmapCatalog.Create();
        var fields = catalog.Types.SelectMany(type => type.Fields.All).ToList();
        var sample = Site.Load(ContentTree.OfFolder(Repository.Content), catalog, new SiteOptions(new(2026, 11, 30)));
        return catalog.Pages.Select(page => page.Title)
            .Concat(catalog.Pages.SelectMany(page => page.Build(sample).Where(content => content.Route == page.Route)).Select(content => content.Title))
            .Append(Casing.Sentence(Relation.Mentions))
            .Concat(typeof(RoadmapCatalog).Assembly.GetTypes().Where(type => type.IsEnum && type.Namespace?.StartsWith("RoadmapSite", StringComparison.Ordinal) == true).SelectMany(Enum.GetNames).Select(name => Casing.Sentence(Casing.Kebab(name))))
            .Concat(catalog.Types.SelectMany(type => new[] { type.Label, type.PluralLabel }))
            .Concat(catalog.Types.Where(type => type is { IsPage: false, IsSingle: false }).Select(type => type.AddLabel))
            .Concat(fields.Select(field => Casing.Sentence(field.Name)))
            .Concat(fields.SelectMany(field => (Field[])[field, .. field.Kind.Keys?.All ?? []]).SelectMany(field => Choices().Match(field.Kind.Expected) is { Success: true } match ? match.Groups[1].Value.Split(", ") : []).Select(Casing.Sentence));
    }

    // {{ 'Owner' | t }}
    [GeneratedRegex("""(?<quote>['"])(?<phrase>(?:(?!\k<quote>).)+)\k<quote> \| t\b""")]
    private static partial Regex Translated();

    // {% include 'status', word: 'Overdue' %} · {% assign rag_word = 'off track' %}: the part translates it.
    [GeneratedRegex("""(?:\b(?:word|label|title|what|none): |assign \w+_word = )'(?<phrase>[^']+)'""")]
    private static partial Regex Handed();

    [GeneratedRegex("^one of ([a-z, -]+)$")]
    private static partial Regex Choices();
}
