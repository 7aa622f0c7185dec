using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Rules;

namespace RoadmapSite.Engine.Tests.Hospital;

/// <summary>A ward without beds.</summary>
internal sealed class EmptyWard() : Rule<Ward>("RM901", Severity.Warning)
{
    protected override IEnumerable<Diagnostic> Check(Ward ward, KnowledgeBase knowledge)
    {
        if (ward.Beds == 0)
        {
            yield return Report(ward.At(Ward.BedsField), $"“{ward.Title}” has no beds.", "close it, or write how many it has");
        }
    }
}
