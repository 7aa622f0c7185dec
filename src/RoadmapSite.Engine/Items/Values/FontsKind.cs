using System.Text.RegularExpressions;
using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Schemas;

namespace RoadmapSite.Engine.Items.Values;

/// <summary>Names of typefaces with commas between, as CSS has them; read into a form that CSS takes whatever the names are.</summary>
internal sealed partial class FontsKind : Kind<string>
{
    public override string Expected => "names of typefaces with commas between, such as: Source Sans 3, Arial, sans-serif";

    internal override void WriteSchema(SchemaWriter schema, bool orNull)
    {
        schema.Type(orNull, "string");
        schema.Json.WriteNumber("minLength", 1);
    }

    public override bool TryRead(YamlNode node, BindScope scope, out string value)
    {
        var names = node is YamlScalar scalar ? scalar.Text.Split(',', StringSplitOptions.TrimEntries).Select(Unquoted).ToList() : [];
        value = string.Join(", ", names.Select(name => Word().IsMatch(name) ? name : $"\"{name}\""));
        return names.Count > 0 && names.TrueForAll(name => Name().IsMatch(name));
    }

    private static string Unquoted(string name) => name is ['"', _, .., '"'] or ['\'', _, .., '\''] ? name[1..^1] : name;

    /// <summary>Letters, digits, spaces, hyphens: no name of a typeface needs more, and nothing else can end the declaration.</summary>
    [GeneratedRegex(@"^-?\p{L}[\p{L}\p{Nd} _-]{0,63}$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    /// <summary>One plain word. <c>sans-serif</c> and <c>system-ui</c> are words of CSS, and in quotes they would be names of typefaces.</summary>
    [GeneratedRegex("^-?[A-Za-z][A-Za-z-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
