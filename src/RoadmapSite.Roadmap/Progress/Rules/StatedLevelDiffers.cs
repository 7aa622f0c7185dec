using System.Globalization;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Rules;
using RoadmapSite.Roadmap.Gaps;

namespace RoadmapSite.Roadmap.Progress.Rules;

/// <summary>A capability that claims a level whose criteria are not all met.</summary>
internal sealed class StatedLevelDiffers() : Rule<Capability>("RM406", Severity.Warning)
{
    protected override IEnumerable<Diagnostic> Check(Capability capability, KnowledgeBase knowledge)
    {
        if (capability.StatedLevel > capability.Current
            && capability.Criteria.Where(criterion => !criterion.Met).MinBy(criterion => criterion.Level) is { } unmet)
        {
            yield return Report(
                capability.At(Capability.CurrentField),
                string.Create(CultureInfo.InvariantCulture, $"“{capability.Title}” states level {capability.StatedLevel} and counts as {capability.Current}: “{unmet.Text}”, which level {unmet.Level} needs, is not met."),
                string.Create(CultureInfo.InvariantCulture, $"state “current: {capability.Current}”, or set “met: true” once the criterion holds")) with
            {
                Notes = [new($"what level {unmet.Level} needs", unmet.Place)],
            };
        }
    }
}
