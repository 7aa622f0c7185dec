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
        from item in knowledge.Items
        from link in item.Body.Links
        where link.Fault is LinkFault.NoPage or LinkFault.NoPart
        select Report(
            link.At,
            link.Fault == LinkFault.NoPart ? $"{link.Item!.Id} “{link.Item.Title}” has no part “{link.PartId}”." : $"There is no page “{link.Target}”.",
            link.Candidates.Count > 0 ? $"did you mean {string.Join(", or ", link.Candidates.Select(candidate => $"“{candidate}”"))}?" : "check the id or the path, which is relative to this file");
}
