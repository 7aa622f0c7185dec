using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using RoadmapSite.Engine.Content;

namespace RoadmapSite.Tests.Schemas;

/// <summary>YAML as a validator sees it: a plain value is a number or a switch where YAML 1.2 says so, text otherwise.</summary>
internal static partial class YamlAsJson
{
    public static JsonNode? Of(YamlNode node) => node switch
    {
        YamlMap map => new JsonObject(map.Entries.Select(entry => KeyValuePair.Create(entry.Key.Text, Of(entry.Value)))),
        YamlList list => new JsonArray([.. list.Items.Select(Of)]),
        YamlScalar { IsNull: true } => null,
        YamlScalar { Plain: true, Text: "true" or "True" or "TRUE" } => true,
        YamlScalar { Plain: true, Text: "false" or "False" or "FALSE" } => false,
        YamlScalar { Plain: true } scalar when Whole().IsMatch(scalar.Text) => long.Parse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture),
        YamlScalar { Plain: true } scalar when Number().IsMatch(scalar.Text) => double.Parse(scalar.Text, CultureInfo.InvariantCulture),
        YamlScalar scalar => scalar.Text,
        _ => throw new InvalidOperationException(),
    };

    [GeneratedRegex(@"^[-+]?[0-9]{1,18}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();

    [GeneratedRegex(@"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
