using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Rules;

/// <summary>A required field that is absent.</summary>
internal sealed class MissingField() : Rule("RM004", Severity.Error)
{
    public static MissingField Rule { get; } = new();

    public Diagnostic Found(Span at, Field field, string owner) => Report(
        at,
        $"This {owner} has no “{field.Name}”, which it needs.",
        $"add “{field.Name}: …”, {field.Kind.Expected}");
}
