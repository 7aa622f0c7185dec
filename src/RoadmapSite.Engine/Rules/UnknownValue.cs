using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Rules;

/// <summary>A word outside the vocabulary of its field.</summary>
internal sealed class UnknownValue() : Rule("RM006", Severity.Error)
{
    public static UnknownValue Rule { get; } = new();

    /// <summary>A rule in the configuration that there is none of. All of them would be a long list.</summary>
    public Diagnostic NoRule(Span at, string name, IEnumerable<string> known) => Report(
        at,
        $"There is no rule “{Grammar.Short(name)}”.",
        Nearest.To(name, known) is { } near ? $"did you mean “{near}”?" : "copy the rule’s name from the end of a finding, where it stands in brackets");

    public Diagnostic Found(Span at, string field, string word, IReadOnlyList<string> known) => Report(
        at,
        $"“{Grammar.Short(word)}” is not a value of “{field}”.",
        (Nearest.To(word, known) is { } near ? $"did you mean “{near}”? " : "") + $"it can be {string.Join(", ", known)}");
}
