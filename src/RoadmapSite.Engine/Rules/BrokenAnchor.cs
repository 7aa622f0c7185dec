using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Rules;

/// <summary>A link to a heading or part that its page does not have.</summary>
internal sealed class BrokenAnchor() : Rule("RM110", Severity.Error)
{
    public static BrokenAnchor Rule { get; } = new();

    public override IEnumerable<Diagnostic> Check(KnowledgeBase knowledge) =>
        from item in knowledge.Items
        from link in item.Body.Links
        where link is { Fault: LinkFault.None, Item: not null, Anchor: not null }
        let target = link.Item
        let anchor = link.Anchor
        let anchors = target.Body.Headings.Select(heading => heading.Anchor).Concat(target.Parts.Select(part => part.Id)).ToList()
        where !anchors.Contains(anchor)
        select Report(
            link.At,
            $"“{target.Title}” has no heading “#{anchor}”.",
            Nearest.To(anchor, anchors) is { } near ? $"did you mean “#{near}”?" : anchors.Count > 0 ? $"it has {string.Join(", ", anchors.Take(8).Select(one => "#" + one))}" : "that page has no headings; link to the page alone");
}
