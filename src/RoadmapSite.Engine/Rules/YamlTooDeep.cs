using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Rules;

/// <summary>Nesting or aliases past any honest use, which would cost unbounded memory to read.</summary>
internal sealed class YamlTooDeep() : Rule("RM014", Severity.Error)
{
    public static YamlTooDeep Rule { get; } = new();

    public Diagnostic Found(Span at, int depth, int nodes) => Report(
        at,
        $"This YAML nests deeper than {depth} levels or grows past {nodes} values through its aliases, so nothing in it was read.",
        "split it into several files, and write aliased parts out");
}
