using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Rules;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Items;

/// <summary>Reads <c>roadmap.yml</c> with the same fields, kinds and messages as every other file.</summary>
internal static class ConfigurationReader
{
    /// <param name="settings">Settings that win over the file.</param>
    public static Configuration Read(Catalog catalog, ContentFile? file, IReadOnlyList<Setting> settings, List<Diagnostic> findings)
    {
        var source = file is null ? new SourceFile(Configuration.FileName, "") : FileDecoder.Decode(file, (double)Configuration.LargestFileField.Default! * 1000, findings);
        var written = DocumentReader.ReadYaml(source, findings).FrontMatter ?? new YamlMap(source.Whole, []);
        var map = settings.Aggregate(written, Override);
        var scope = new BindScope(source, PlanningCalendar.Default, new Dictionary<string, IReadOnlyList<string>>());
        var bound = FieldBinder.Bind(map, catalog.Settings, "configuration", scope, topLevel: true);
        findings.AddRange(scope.Findings);
        var configuration = new Configuration(new(map.At, bound), scope.References);
        findings.AddRange(Check(configuration, catalog));
        return configuration;
    }

    /// <summary>Names in the configuration that stand for something: one that is misspelt would do nothing, silently.</summary>
    private static IEnumerable<Diagnostic> Check(Configuration configuration, Catalog catalog)
    {
        foreach (var rule in configuration.Rules.Where(rule => catalog.FindRule(rule.Key) is null))
        {
            yield return UnknownValue.Rule.NoRule(rule.At, rule.Key, [.. catalog.Rules.Select(known => known.Name)]);
        }

        var types = catalog.Types.Select(type => type.Name).ToList();
        foreach (var folder in configuration.Folders.Where(folder => !types.Contains(folder.Value)))
        {
            yield return UnknownValue.Rule.Found(folder.At, "folders", folder.Value, types);
        }

        foreach (var field in configuration.CustomFields)
        {
            foreach (var type in field.Types.Where(type => !types.Contains(type)))
            {
                yield return UnknownValue.Rule.Found(field.At(CustomField.TypesField), "on", type, types);
            }

            if (catalog.Types.FirstOrDefault(type => field.IsOn(type) && type.Fields.Find(field.Name) is not null) is { } taken)
            {
                yield return DuplicateKey.Rule.Taken(field.At(CustomField.NameField), field.Name, taken.Name);
            }
        }

        foreach (var word in configuration.DateWords.Where(word => PartialDate.TryParse(word.Value, PlanningCalendar.Default, out _) != DateReading.Read))
        {
            yield return WrongType.Rule.Found(word.At, word.Key, Kinds.Date.Expected, new YamlScalar(word.At, word.Value, Plain: true));
        }
    }

    private static YamlMap Override(YamlMap map, Setting setting)
    {
        var text = new SourceFile(setting.Origin, $"{setting.Key}: {setting.Value}") { IsFile = false };
        var entry = new YamlEntry(
            new YamlScalar(text.At(0, setting.Key.Length), setting.Key, Plain: true),
            new YamlScalar(text.At(setting.Key.Length + 2, setting.Value.Length), setting.Value, Plain: true));
        return map with { Entries = [entry, .. map.Entries.Where(other => other.Key.Text != setting.Key)] };
    }
}
