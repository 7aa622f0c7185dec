using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Rules;

/// <summary>Text that somebody meant to replace.</summary>
internal sealed class PlaceholderText() : Rule("RM008", Severity.Warning)
{
    public static PlaceholderText Rule { get; } = new();

    public Diagnostic Found(Span at, string field, string text) => Report(
        at,
        text.Length == 0 ? $"“{field}” is blank." : $"“{field}” still says “{Grammar.Short(text)}”.",
        "write the real words, or leave the key out until they are known");
}
