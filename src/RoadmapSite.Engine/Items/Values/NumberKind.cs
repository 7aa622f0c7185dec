using System.Globalization;
using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Rules;
using RoadmapSite.Engine.Schemas;

namespace RoadmapSite.Engine.Items.Values;

internal sealed class NumberKind(string expected, double min, double max, bool whole) : Kind<double>
{
    public override string Expected => expected;

    /// <summary>The least there may be, or 0.</summary>
    internal string Least => (min > double.MinValue ? min : 0).ToString(CultureInfo.InvariantCulture);

    /// <summary>What such a number looks like as a key.</summary>
    internal string KeyPattern => whole ? "^-?[0-9]+$" : "^-?[0-9]*[.]?[0-9]+$";

    internal override void WriteSchema(SchemaWriter schema, bool orNull)
    {
        schema.Type(orNull, whole ? "integer" : "number");
        if (min > double.MinValue)
        {
            schema.Json.WriteNumber("minimum", min);
        }

        if (max < double.MaxValue)
        {
            schema.Json.WriteNumber("maximum", max);
        }
    }

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
