using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Rules;

namespace RoadmapSite.Engine.Items.Values;

internal sealed class DateKind : Kind<PartialDate>
{
    public override string Expected => "a date, such as 2027-03-31, 2027-05, 2027-Q2 or 2027";

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
