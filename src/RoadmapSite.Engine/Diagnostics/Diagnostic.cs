using RoadmapSite.Engine.Rules;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Diagnostics;

/// <summary>A finding: what is wrong, where (the word, not the line), and the way out. Data only; reports turn it into text.</summary>
public sealed record Diagnostic(Rule Rule, Severity Severity, Span At, string Message)
{
    /// <summary>What to write instead; null when nothing better than the message can be said.</summary>
    public string? Help { get; init; }

    /// <summary>What can be written instead without asking anybody, because nothing else can be meant; null where a person has to choose.</summary>
    public TextEdit? Fix { get; init; }

    public IReadOnlyList<Note> Notes { get; init; } = [];

    public string Code => Rule.Code;
}
