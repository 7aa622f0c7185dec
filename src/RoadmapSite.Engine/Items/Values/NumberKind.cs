using System.Globalization;
using RoadmapSite.Engine.Content;

namespace RoadmapSite.Engine.Items.Values;

internal sealed class NumberKind(string expected, double min, double max, bool whole) : Kind<double>
{
    public override string Expected => expected;

    public override bool TryRead(YamlNode node, BindScope scope, out double value)
    {
        value = 0;
        return node is YamlScalar { Plain: true } scalar
            && double.TryParse(scalar.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value)
            && double.IsFinite(value)
            && value >= min
            && value <= max
            && (!whole || value == Math.Floor(value));
    }
}
