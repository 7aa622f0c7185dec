using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Rules;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Items;

/// <summary>Reads <c>roadmap.yml</c> with the same fields, kinds and messages as every other file.</summary>
internal static class ConfigurationReader
{
    /// <param name="settings">Settings that win over the file.</param>
    public static Configuration Read(Catalog catalog, ContentFile? file, IReadOnlyList<KeyValuePair<string, string>> settings, List<Diagnostic> findings)
    {
        var source = file is null ? new SourceFile(Configuration.FileName, "") : FileDecoder.Decode(file, findings);
        var written = DocumentReader.ReadYaml(source, findings).FrontMatter ?? new YamlMap(source.Whole, []);
        var map = settings.Aggregate(written, Override);
        var scope = new BindScope(source, PlanningCalendar.Default, new Dictionary<string, IReadOnlyList<string>>());
        var bound = FieldBinder.Bind(map, catalog.Settings, "configuration", scope, topLevel: true);
        findings.AddRange(scope.Findings);
        var configuration = new Configuration(new(map.At, bound), scope.References);
        foreach (var rule in configuration.Rules.Where(rule => catalog.FindRule(rule.Key) is null))
        {
            findings.Add(UnknownValue.Rule.Found(rule.At, "rules", rule.Key, [.. catalog.Rules.Select(known => known.Name)]));
        }

        return configuration;
    }

    private static YamlMap Override(YamlMap map, KeyValuePair<string, string> setting)
    {
        var text = new SourceFile($"--set {setting.Key}", $"{setting.Key}: {setting.Value}");
        var entry = new YamlEntry(
            new YamlScalar(text.At(0, setting.Key.Length), setting.Key, Plain: true),
            new YamlScalar(text.At(setting.Key.Length + 2, setting.Value.Length), setting.Value, Plain: true));
        return map with { Entries = [entry, .. map.Entries.Where(other => other.Key.Text != setting.Key)] };
    }
}
