using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Rules;

/// <summary>Nesting or aliases past any honest use, which would cost unbounded memory to read.</summary>
internal sealed class YamlTooDeep() : Rule("RM014", Severity.Error)
{
    public static YamlTooDeep Rule { get; } = new();

    public Diagnostic Found(Span at, string what) => Report(
        at,
        $"{what}, so nothing in this YAML was read.",
        "split it into several files, and write repeated parts out instead of naming them with “&” and “*”");
}
