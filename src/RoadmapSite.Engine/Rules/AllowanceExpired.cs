using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Rules;

/// <summary>An allowance whose last day has passed. It allows nothing any more.</summary>
internal sealed class AllowanceExpired() : Rule("RM507", Severity.Warning)
{
    public static AllowanceExpired Rule { get; } = new();

    public Diagnostic Found(Allowance allowance) => Report(
        allowance.At(Allowance.UntilField),
        $"This allowance of “{allowance.Rule}” ended on {allowance.Until}.",
        "mend what it allowed, or agree a new last day with its owner and write it here");
}
