using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Rules;

/// <summary>An id written with other capitals than the item has.</summary>
internal sealed class IdCaseDiffers() : Rule("RM113", Severity.Warning)
{
    public static IdCaseDiffers Rule { get; } = new();

    public override IEnumerable<Diagnostic> Check(KnowledgeBase knowledge) =>
        LinksOf(knowledge, link => link.Fault == LinkFault.Case).Select(link => Found(link.At, link.Target, link.Item!.Id));

    public Diagnostic Found(Span at, string written, string id)
    {
        // The place may have quotes around the id, or a part behind it.
        var start = at.Text.IndexOf(written, StringComparison.Ordinal);
        return Report(at, $"“{written}” is written “{id}” where it is defined.", $"write “{id}”: some tools and web servers tell capitals apart") with
        {
            Fix = start >= 0 && written.Equals(id, StringComparison.OrdinalIgnoreCase) ? new(at.File.At(at.Start + start, written.Length), id) : null,
        };
    }
}
