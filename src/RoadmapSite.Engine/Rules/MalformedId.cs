using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Rules;

/// <summary>An id that cannot be a file name, a link and an anchor.</summary>
internal sealed class MalformedId() : Rule("RM102", Severity.Error)
{
    public static MalformedId Rule { get; } = new();

    /// <summary>An old id or path that no file can be called, so that nothing can lead on from it.</summary>
    public Diagnostic OfAlias(Span at, string alias) =>
        Report(at, $"“{Grammar.Short(alias)}” cannot be an old id or path.", "write an old id such as RISK-03, or the path of the old file such as risks/RISK-03.md");

    public override IEnumerable<Diagnostic> Check(KnowledgeBase knowledge) => knowledge.Items
        .Where(item => item is not PageItem && !IdSyntax.IsWellFormed(item.Id))
        .Select(item => item.Has(Item.IdField)
            ? Report(item.PlaceOfId, $"“{Grammar.Short(item.Id)}” cannot be an id.", $"use {IdSyntax.Expected}")
            : Report(item.Place, $"The file’s name is the id, and “{Grammar.Short(item.Id)}” cannot be one.", $"rename the file, or write “id: …” here; an id is {IdSyntax.Expected}"));
}
