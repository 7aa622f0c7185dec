using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Rules;

/// <summary>A value of another form than its field has.</summary>
internal sealed class WrongType() : Rule("RM005", Severity.Error)
{
    public static WrongType Rule { get; } = new();

    public Diagnostic Found(Span at, string field, string expected, Content.YamlNode node) => Report(
        at,
        node is Content.YamlScalar scalar ? $"“{field}” cannot be “{Short(scalar.Text)}”." : $"“{field}” cannot be a {(node is Content.YamlList ? "list" : "map")}.",
        $"it should be {expected}");

    /// <summary>A YAML file without a map in it.</summary>
    public Diagnostic Empty(Span at) => Report(at, "This YAML file holds no keys.", "write “type: …” and its fields, or delete the file");

    private static string Short(string text) => text.Length <= 40 ? text : text[..39] + "…";
}
