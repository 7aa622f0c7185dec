using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Rules;

/// <summary>An allowance that allows nothing: the finding is gone, or the rule is called something else.</summary>
internal sealed class AllowanceUnused() : Rule("RM508", Severity.Warning)
{
    public static AllowanceUnused Rule { get; } = new();

    public Diagnostic Found(Allowance allowance) => Report(
        allowance.At(Allowance.RuleField),
        $"“{allowance.Rule}” finds nothing here, so this allows nothing.",
        "take the allowance out");

    public Diagnostic NoRule(Allowance allowance, string? nearest) => Report(
        allowance.At(Allowance.RuleField),
        $"There is no rule “{allowance.Rule}”, so this allows nothing.",
        nearest is null ? "copy the rule’s name from the end of the finding, where it stands in brackets" : $"did you mean “{nearest}”?");
}
