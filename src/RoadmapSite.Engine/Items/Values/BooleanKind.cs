using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Rules;
using RoadmapSite.Engine.Schemas;

namespace RoadmapSite.Engine.Items.Values;

internal sealed class BooleanKind : Kind<bool>
{
    public override string Expected => "true or false";

    internal override void WriteSchema(SchemaWriter schema, bool orNull) => schema.Type(orNull, "boolean");

    public override bool TryRead(YamlNode node, BindScope scope, out bool value)
    {
        var scalar = node as YamlScalar;
        value = scalar?.Text is "true" or "True" or "TRUE";
        var isRead = value || scalar?.Text is "false" or "False" or "FALSE";
        if (isRead && scalar is { Plain: false })
        {
            scope.Findings.Add(WrongType.Rule.Quoted(scalar, scope.FieldName));
            return false;
        }

        return isRead;
    }
}
