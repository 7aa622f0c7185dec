using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Rules;

/// <summary>A link to a heading or part that its page does not have.</summary>
internal sealed class BrokenAnchor() : Rule("RM110", Severity.Error)
{
    public static BrokenAnchor Rule { get; } = new();

    /// <summary>Whether a link leads to a page and, on it, to a place that is not there.</summary>
    public static bool IsFoundIn(Link link) => link is { Fault: LinkFault.None, Item: { } target, Anchor: { } anchor } && !AnchorsOf(target).Contains(anchor);

    private static IEnumerable<string> AnchorsOf(Item target) => target.Body.Headings.Select(heading => heading.Anchor).Concat(target.Parts.Select(part => part.Id));

    public override IEnumerable<Diagnostic> Check(KnowledgeBase knowledge) =>
        from link in LinksOf(knowledge, IsFoundIn)
        let target = link.Item
        let anchor = link.Anchor
        let anchors = AnchorsOf(target).ToList()
        select Report(
            link.At,
            $"“{target.Title}” has no heading “#{anchor}”.",
            Nearest.To(anchor, anchors) is { } near ? $"did you mean “#{near}”?" : anchors.Count > 0 ? $"it has {string.Join(", ", anchors.Take(8).Select(one => "#" + one))}" : "that page has no headings; link to the page alone");
}
