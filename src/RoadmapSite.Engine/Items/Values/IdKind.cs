using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Schemas;

namespace RoadmapSite.Engine.Items.Values;

internal sealed class IdKind : Kind<string>
{
    public override string Expected => "one word";

    internal override void WriteSchema(SchemaWriter schema, bool orNull)
    {
        schema.Type(orNull, "string", "number", "boolean");
        schema.Json.WriteNumber("minLength", 1);
    }

    public override bool TryRead(YamlNode node, BindScope scope, out string value)
    {
        value = node is YamlScalar scalar ? scalar.Text.Trim() : "";
        return value.Length > 0;
    }
}
