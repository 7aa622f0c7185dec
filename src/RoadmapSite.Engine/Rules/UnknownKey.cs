using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Rules;

/// <summary>A key that no field of this type has.</summary>
internal sealed class UnknownKey() : Rule("RM003", Severity.Error)
{
    public static UnknownKey Rule { get; } = new();

    public Diagnostic Found(Span at, string key, string owner, IEnumerable<string> known) => Report(
        at,
        $"“{key}” is not a key of {Grammar.Article(owner)} {owner}.",
        Nearest.To(key, known) is { } near ? $"did you mean “{near}”?" : $"its keys are {string.Join(", ", known)}");
}
