using RoadmapSite.Engine.Content;

namespace RoadmapSite.Engine.Items.Values;

internal sealed class IdKind : Kind<string>
{
    public override string Expected => "one word";

    public override bool TryRead(YamlNode node, BindScope scope, out string value)
    {
        value = node is YamlScalar scalar ? scalar.Text.Trim() : "";
        return value.Length > 0;
    }
}
