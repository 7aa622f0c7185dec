using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Rules;

/// <summary>An image that is not in the content folder.</summary>
internal sealed class MissingImage() : Rule("RM111", Severity.Error)
{
    public static MissingImage Rule { get; } = new();

    /// <summary>The organisation's sign, whose path is written from the top of the content folder.</summary>
    public Diagnostic NoLogo(Span at, string path, string? near) => Report(
        at,
        $"There is no image “{Grammar.Short(path)}”.",
        near is null ? "add the file; its path is relative to the content folder" : $"did you mean “{near}”?");

    public override IEnumerable<Diagnostic> Check(KnowledgeBase knowledge) =>
        from link in LinksOf(knowledge, link => link.Fault == LinkFault.NoImage)
        select Report(
            link.At,
            $"There is no image “{link.Target}”.",
            link.Candidates.Count > 0 ? $"did you mean {string.Join(", or ", link.Candidates.Select(candidate => $"“{candidate}”"))}?" : "add the file; its path is relative to this page");
}
