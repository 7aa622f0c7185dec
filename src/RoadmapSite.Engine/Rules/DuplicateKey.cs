using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Rules;

/// <summary>The same key twice in one map. The first one counts.</summary>
internal sealed class DuplicateKey() : Rule("RM007", Severity.Error)
{
    public static DuplicateKey Rule { get; } = new();

    public Diagnostic Found(Span at, string key, Span earlier) =>
        Report(at, $"“{key}” is written twice here, and only the first one counts.", "keep one of the two") with
        {
            Notes = [new($"“{key}” is first written here", earlier)],
        };
}
