using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Rules;

/// <summary>The same key twice in one map. The first one counts.</summary>
internal sealed class DuplicateKey() : Rule("RM007", Severity.Error)
{
    public static DuplicateKey Rule { get; } = new();

    /// <summary>A field of an organisation's own, under a name that is in use.</summary>
    public Diagnostic Taken(Span at, string key, string type) => Report(
        at,
        $"“{key}” is a key of {Grammar.Article(type)} {type} already, so this field is not added.",
        "give your field another name");

    public Diagnostic Found(Span at, string key, Span earlier) =>
        Report(at, $"“{key}” is written a second time here, and only the first one counts.", "keep one of the two") with
        {
            Notes = [new($"“{key}” is first written here", earlier)],
        };
}
