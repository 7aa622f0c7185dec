using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Rules;

namespace RoadmapSite.Roadmap.Plan.Rules;

/// <summary>Initiatives that wait for each other in a ring.</summary>
internal sealed class DependencyCycle() : Rule("RM201", Severity.Error)
{
    public override IEnumerable<Diagnostic> Check(KnowledgeBase knowledge) => knowledge.Get<ScheduleAnalysis>().Rings.Select(Found);

    private Diagnostic Found(DependencyRing ring)
    {
        var links = ring.Links;
        var names = string.Join(", which waits for ", links.Select(link => link.Dependency.Item!.Text));
        return Report(
            links[0].Dependency.Item!.At,
            $"{links[0].Waiting.Id} waits for {names}: a ring, so none of their dates can be worked out.",
            "take out the dependency that is not real, or name the milestone that is really awaited, as ID/milestone") with
        {
            Notes = [.. links.Skip(1).Select(link => new Note($"{link.Waiting.Id} waits for {link.Dependency.Item!.Text} here", link.Dependency.Item!.At))],
        };
    }
}
