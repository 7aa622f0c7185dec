using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Rules;

/// <summary>A short link that several pages answer to. The first in the order of paths is taken.</summary>
internal sealed class AmbiguousLink() : Rule("RM112", Severity.Warning)
{
    /// <summary>A page that every folder has is named a thousand times over, and nobody reads on.</summary>
    private const int MostNamed = 10;

    public static AmbiguousLink Rule { get; } = new();

    public override bool ReadsProse => true;

    public override IEnumerable<Diagnostic> Check(KnowledgeBase knowledge) =>
        from link in knowledge.Get<DoubtfulLinks>().All
        where link.Fault == LinkFault.Ambiguous
        select Report(
            link.At,
            $"“{link.Target}” could be {string.Join(" or ", link.Candidates.Take(MostNamed).Select(candidate => $"“{candidate}”"))}{(link.Candidates.Count > MostNamed ? $" or {link.Candidates.Count - MostNamed} more" : "")}.",
            $"write the path: [[{link.Candidates[0]}]]");
}
