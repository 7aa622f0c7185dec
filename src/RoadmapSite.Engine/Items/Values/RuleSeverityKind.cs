using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Schemas;

namespace RoadmapSite.Engine.Items.Values;

/// <summary>A severity, or a map of patterns of paths to severities.</summary>
internal sealed class RuleSeverityKind : Kind<RuleSeverity>
{
    private static readonly Kind<string> Word = Kinds.Word(new Vocabulary("severity", "error", "warning", "information", "off"));

    private static readonly Kind<IReadOnlyList<Entry<string, string>>> ByPath = Kinds.Map(Kinds.Id, Word);

    public override string Expected => $"{Word.Expected}, or lines of “pattern of paths: severity” below it, such as “archive/**: off”";

    public override IReadOnlyList<string> Words => Word.Words;

    internal override void WriteSchema(SchemaWriter schema, bool orNull)
    {
        var json = schema.Json;
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        Word.WriteSchema(schema, orNull);
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "object");
        json.WriteStartObject("additionalProperties");
        Word.WriteSchema(schema, orNull: true);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    public override bool TryRead(YamlNode node, BindScope scope, out RuleSeverity value)
    {
        value = new(null, []);
        if (node is YamlScalar)
        {
            var isRead = Word.TryRead(node, scope, out var word);
            value = new(word, []);
            return isRead;
        }

        if (!ByPath.TryRead(node, scope, out var entries))
        {
            return false;
        }

        value = new(null, entries);
        return true;
    }
}
