using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Rules;
using RoadmapSite.Engine.Schemas;

namespace RoadmapSite.Engine.Items.Values;

internal sealed class DateKind : Kind<PartialDate>
{
    public override string Expected => "a date, such as 2027-03-31, 2027-05, 2027-Q2 or 2027";

    internal override void WriteSchema(SchemaWriter schema, bool orNull)
    {
        var json = schema.Json;
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        json.WriteString("type", "string");
        json.WriteString("pattern", PartialDate.Pattern(schema.DateWords));
        schema.Strings("examples", ["2027-03-31", "2027-05", "2027-Q2", "2027-H1", "2027-W14", .. schema.DateWords]);
        json.WriteEndObject();

        // A year alone is a number to YAML.
        json.WriteStartObject();
        schema.Type(orNull, "integer");
        json.WriteNumber("minimum", 1000);
        json.WriteNumber("maximum", 9998);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    public override bool TryRead(YamlNode node, BindScope scope, out PartialDate value)
    {
        value = default;
        if (node is not YamlScalar scalar)
        {
            return false;
        }

        var reading = PartialDate.TryParse(scalar.Text, scope.Calendar, out value);
        if (reading == DateReading.Impossible)
        {
            scope.Findings.Add(ImpossibleDate.Rule.Found(scalar.At, scalar.Text));
        }
        else if (reading == DateReading.NotADate && DateForms.Tidy(scalar.Text) is { } form)
        {
            scope.Findings.Add(WrongType.Rule.OtherDate(scalar, scope.FieldName, form));
        }

        return reading == DateReading.Read;
    }
}
