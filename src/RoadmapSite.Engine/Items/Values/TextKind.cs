using System.Globalization;
using System.Text.RegularExpressions;
using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Rules;
using RoadmapSite.Engine.Schemas;

namespace RoadmapSite.Engine.Items.Values;

/// <summary>Words for people. Placeholders and words that YAML reads as something else are findings.</summary>
internal sealed partial class TextKind : Kind<string>
{
    public override string Expected => "text";

    internal override void WriteSchema(SchemaWriter schema, bool orNull)
    {
        // A switch is a word that one reader takes for text and the next one does not: it wants quotes.
        schema.Type(orNull, "string", "number");
        schema.Json.WriteStartObject("not");
        schema.Json.WriteString("type", "string");
        schema.Json.WriteString("pattern", @"^\s*(?:|[Tt][Bb][CcDdAa]|[Tt][Oo][Dd][Oo].*|[Ff][Ii][Xx][Mm][Ee].*|[Xx]{3,}|\?+|\.\.\.|…|[Nn]/?[Aa]|[Ll][Oo][Rr][Ee][Mm] [Ii][Pp][Ss][Uu][Mm].*|<[^<>]*>|\[[^\[\]]*\])\s*$");
        schema.Json.WriteEndObject();
    }

    public override bool TryRead(YamlNode node, BindScope scope, out string value)
    {
        value = "";
        if (node is not YamlScalar scalar)
        {
            return false;
        }

        value = scalar.Text.Trim();
        if (scalar is { Plain: true, IsCell: false } && (Ambiguous().IsMatch(value) || PartialDate.TryParse(value, PlanningCalendar.Default, out var date) == DateReading.Read && date.IsDay))
        {
            scope.Findings.Add(AmbiguousScalar.Rule.Found(scalar.At, scope.FieldName, value));
        }
        else if (Placeholder().IsMatch(value))
        {
            scope.Findings.Add(PlaceholderText.Rule.Found(scalar.At, scope.FieldName, value));
        }

        return true;
    }

    /// <summary>Words that one YAML reader takes for a switch or a number and the next one for text.</summary>
    [GeneratedRegex(@"^(?:on|off|yes|no|true|false|0\d+|\d+\.\d*0|0x[0-9a-f]+|\d+(?::\d\d)+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ambiguous();

    [GeneratedRegex(@"^(?:|TB[CDA]|TODO.*|FIXME.*|XXX+|\?+|\.\.\.|…|n/?a|lorem ipsum.*|<[^<>]*>|\[[^\[\]]*\])$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Placeholder();
}
