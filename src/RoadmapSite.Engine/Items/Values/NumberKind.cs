using System.Globalization;
using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Rules;

namespace RoadmapSite.Engine.Items.Values;

internal sealed class NumberKind(string expected, double min, double max, bool whole) : Kind<double>
{
    public override string Expected => expected;

    public override bool TryRead(YamlNode node, BindScope scope, out double value)
    {
        value = 0;
        if (node is not YamlScalar scalar)
        {
            return false;
        }

        var isRead = double.TryParse(scalar.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value)
            && double.IsFinite(value)
            && value >= min
            && value <= max
            && (!whole || value == Math.Floor(value));
        if (isRead && !scalar.Plain)
        {
            scope.Findings.Add(WrongType.Rule.Quoted(scalar, scope.FieldName));
        }

        return isRead && scalar.Plain;
    }
}
