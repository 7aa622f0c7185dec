using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Rules;

/// <summary>An allowance that allows nothing: the finding is gone, or the rule is called something else.</summary>
internal sealed class AllowanceUnused() : Rule("RM508", Severity.Warning)
{
    public static AllowanceUnused Rule { get; } = new();

    public Diagnostic Found(Allowance allowance, bool isKnown, string? nearest) => Report(
        allowance.At(Allowance.RuleField),
        isKnown ? $"“{allowance.Rule}” finds nothing on this page that needs allowing." : $"There is no rule “{allowance.Rule}”.",
        isKnown ? "take the allowance out" : nearest is null ? "see the list of rules" : $"did you mean “{nearest}”?");
}
