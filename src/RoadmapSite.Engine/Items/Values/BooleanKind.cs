using RoadmapSite.Engine.Content;

namespace RoadmapSite.Engine.Items.Values;

internal sealed class BooleanKind : Kind<bool>
{
    public override string Expected => "true or false";

    public override bool TryRead(YamlNode node, BindScope scope, out bool value)
    {
        var word = node is YamlScalar { Plain: true } scalar ? scalar.Text : "";
        value = word is "true" or "True" or "TRUE";
        return value || word is "false" or "False" or "FALSE";
    }
}
