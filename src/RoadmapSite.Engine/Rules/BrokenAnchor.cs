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
    public static bool IsFoundIn(Link link) => link is { Fault: LinkFault.None, Item: { } target, Anchor: { } anchor } && !target.Body.HasHeading(anchor) && target.Part(anchor) is null;

    private static IEnumerable<string> AnchorsOf(Item target) => target.Body.Headings.Select(heading => heading.Anchor).Concat(target.Parts.Select(part => part.Id));

    public override bool ReadsProse => true;

    public override IEnumerable<Diagnostic> Check(KnowledgeBase knowledge)
    {
        var suggestions = new Suggestions(1);
        return
            from link in knowledge.Get<DoubtfulLinks>().All
            where IsFoundIn(link)
            select Report(link.At, $"“{link.Item!.Title}” has no heading “#{link.Anchor}”.", Help(link.Item, suggestions.Of(link.Item.Url, link.Anchor!, () => AnchorsOf(link.Item))));
    }

    private static string Help(Item target, IReadOnlyList<string>? nearest) =>
        nearest is [var near, ..] ? $"did you mean “#{near}”?"
        : nearest is null ? Suggestions.NotComparedHint
        : AnchorsOf(target).Take(8).ToList() is { Count: > 0 } anchors ? $"it has {string.Join(", ", anchors.Select(one => "#" + one))}"
        : "that page has no headings; link to the page alone";
}
