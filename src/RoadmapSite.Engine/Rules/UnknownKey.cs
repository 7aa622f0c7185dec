using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Rules;

/// <summary>A key that no field of this type has.</summary>
internal sealed class UnknownKey() : Rule("RM003", Severity.Error)
{
    public static UnknownKey Rule { get; } = new();

    public Diagnostic Found(Span at, string key, string owner, string? near, IEnumerable<string> known) => Report(
        at,
        $"“{Grammar.Short(key)}” is not a key of {Grammar.Article(owner)} {owner}.",
        near is not null ? $"did you mean “{near}”?" : $"its keys are {string.Join(", ", known)}");

    /// <summary>The same for a key that only one known key is near to.</summary>
    public Diagnostic Misspelt(Span at, string key, string owner, string near) => Found(at, key, owner, near, []) with { Fix = new(at, near) };
}
