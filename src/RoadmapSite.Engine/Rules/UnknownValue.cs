using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Rules;

/// <summary>A word outside the vocabulary of its field.</summary>
internal sealed class UnknownValue() : Rule("RM006", Severity.Error)
{
    public static UnknownValue Rule { get; } = new();

    public Diagnostic Found(Span at, string field, string word, IReadOnlyList<string> known) => Report(
        at,
        $"“{Grammar.Short(word)}” is not a value of “{field}”.",
        (Nearest.To(word, known) is { } near ? $"did you mean “{near}”? " : "") + $"it can be {string.Join(", ", known)}");
}
