using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Rules;

/// <summary>Two items with one id. The first (by type, then by path) is the one that references find.</summary>
internal sealed class DuplicateId() : Rule("RM101", Severity.Error)
{
    public static DuplicateId Rule { get; } = new();

    public override IEnumerable<Diagnostic> Check(KnowledgeBase knowledge)
    {
        foreach (var group in knowledge.Items.GroupBy(item => item.Id, StringComparer.OrdinalIgnoreCase))
        {
            var inOrder = group.ToList();
            foreach (var item in inOrder.Skip(1))
            {
                yield return Report(
                    item.PlaceOfId,
                    $"“{item.Id}” is the id of “{inOrder[0].Title}” already.",
                    "give the newer one the next free id; an id is never used again") with
                {
                    Notes = [new($"“{inOrder[0].Id}” is first used here", inOrder[0].PlaceOfId)],
                };
            }
        }
    }
}
