using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Rules;

/// <summary>A short link that several pages answer to. The first in the order of paths is taken.</summary>
internal sealed class AmbiguousLink() : Rule("RM112", Severity.Warning)
{
    public static AmbiguousLink Rule { get; } = new();

    public override IEnumerable<Diagnostic> Check(KnowledgeBase knowledge) =>
        from link in LinksOf(knowledge, link => link.Fault == LinkFault.Ambiguous)
        select Report(
            link.At,
            $"“{link.Target}” could be {string.Join(" or ", link.Candidates.Select(candidate => $"“{candidate}”"))}.",
            $"write the path: [[{link.Candidates[0]}]]");
}
