using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Schemas;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Items.Values;

internal sealed class ColourKind : Kind<Colour>
{
    public override string Expected => "a colour in quotes, such as \"#0d5157\", or a colour name of CSS, such as navy";

    internal override void WriteSchema(SchemaWriter schema, bool orNull)
    {
        schema.Type(orNull, "string");
        schema.Json.WriteString("pattern", "^(?:#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})|[A-Za-z]+)$");
    }

    public override bool TryRead(YamlNode node, BindScope scope, out Colour value)
    {
        var read = node is YamlScalar scalar ? Colour.Read(scalar.Text.Trim()) : null;
        value = read ?? default;
        return read is not null;
    }
}
