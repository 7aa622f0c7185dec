using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Rules;

/// <summary>A word that one YAML reader takes for a switch, a number or a date, and the next one for text.</summary>
internal sealed class AmbiguousScalar() : Rule("RM009", Severity.Warning)
{
    public static AmbiguousScalar Rule { get; } = new();

    public Diagnostic Found(Span at, string field, string text) => Report(
        at,
        $"“{field}” is text, and other tools take {text}, without quotes, for a number, a date or a switch.",
        $"put quotes around it: \"{text}\"") with
    { Fix = at.Text == text ? new(at, $"\"{text}\"") : null };
}
