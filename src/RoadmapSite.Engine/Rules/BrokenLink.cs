using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Rules;

/// <summary>A link in prose that leads to no page or item.</summary>
internal sealed class BrokenLink() : Rule("RM109", Severity.Error)
{
    public static BrokenLink Rule { get; } = new();

    public override IEnumerable<Diagnostic> Check(KnowledgeBase knowledge) =>
        LinksOf(knowledge, link => link.Fault is LinkFault.NoPage or LinkFault.NoPart or LinkFault.Draft).Select(Found);

    private Diagnostic Found(Link link) => link.Fault switch
    {
        LinkFault.NoPart => Report(
            link.At,
            $"{link.Item!.Id} “{link.Item.Title}” has no part “{Grammar.Short(link.PartId ?? "")}”.",
            DidYouMean(link) ?? (link.Item.Parts.Count > 0 ? $"it has {string.Join(", ", link.Item.Parts.Take(12).Select(part => part.Id))}" : $"it has no parts; write [[{link.Item.Id}]]")),
        LinkFault.Draft => Report(
            link.At,
            $"“{Grammar.Short(link.Target)}” is a draft, which the site leaves out.",
            $"take “draft: true” out of {link.Candidates[0]}, or the link out until it is published"),
        _ when link.Target.Length == 0 => Report(link.At, "This link leads nowhere.", "write the address between the round brackets"),
        _ => Report(
            link.At,
            $"There is no page “{Grammar.Short(link.Target, 80)}”.",
            DidYouMean(link) ?? (link.Kind == LinkKind.Wiki ? "check the id, or add the item" : "check the path, which starts at this file’s folder; an address elsewhere begins with https://")),
    };

    private static string? DidYouMean(Link link) => link.Candidates.Count > 0 ? $"did you mean {string.Join(", or ", link.Candidates.Select(candidate => $"“{candidate}”"))}?" : null;
}
