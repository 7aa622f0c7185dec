using System.Globalization;
using System.Text;
using System.Text.Json;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Data;

/// <summary>Every setting of a site, with its value and where it comes from.</summary>
public static class SettingList
{
    private const string NotSet = "–";

    /// <param name="root">The content folder as it was typed, which goes before the path of the file.</param>
    /// <returns>In the order they are declared; a map of settings is told setting by setting, as <c>thresholds.kpi.green</c>.</returns>
    public static IEnumerable<(string Name, string Value, string Origin)> Of(Site site, string root) => Of(site.Catalog.Settings, site.Knowledge.Configuration, "", root);

    private static IEnumerable<(string Name, string Value, string Origin)> Of(Fields fields, Part? part, string path, string root)
    {
        foreach (var field in fields.All)
        {
            var written = part?.Values.Where(bound => bound.Field.Name == field.Name).Select(bound => (Bound?)bound).FirstOrDefault();
            if (field.Kind is { Keys: { } keys, Elements: null })
            {
                foreach (var inner in Of(keys, written?.Value as Part, $"{path}{field.Name}.", root))
                {
                    yield return inner;
                }
            }
            else
            {
                yield return written is { } bound
                    ? (path + field.Name, Text(bound.Value), Origin(bound.Key, root))
                    : (path + field.Name, field.Default is { } value ? Text(value) : NotSet, field.Default is null ? "not set" : "default");
            }
        }
    }

    private static string Origin(Span at, string root)
    {
        var (line, column) = at.File.Position(at.Start);
        return at.File.IsFile ? string.Create(CultureInfo.InvariantCulture, $"{root}/{at.File.Path}({line},{column})") : at.File.Path;
    }

    /// <summary>As JSON, which YAML reads too.</summary>
    private static string Text(object value) => Encoding.UTF8.GetString(JsonText.OnOneLine(json => WrittenValue.Write(json, value)));
}
