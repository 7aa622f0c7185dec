using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Rules;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Roadmap.Risks.Rules;

/// <summary>An acceptance that does not say who accepts, until when, or why.</summary>
internal sealed class AcceptanceIncomplete() : Rule<Risk>("RM504", Severity.Error)
{
    protected override IEnumerable<Diagnostic> Check(Risk risk, KnowledgeBase knowledge)
    {
        if (risk.Accepted is null)
        {
            yield break;
        }

        var written = AsWritten(risk);
        var missing = Acceptance.Fields.All.Where(field => written?[field.Name] is null or YamlScalar { IsNull: true }).Select(field => $"“{field.Name}”").ToList();
        if (missing.Count > 0)
        {
            yield return Report(
                risk.At(Risk.AcceptedField),
                $"“{risk.Title}” is accepted without {Grammar.And(missing)}.",
                "say who accepts it, until when and why: “accepted: {by: cio, until: 2027-06-30, reason: …}”");
        }
    }

    /// <summary>The keys as they stand in the file: one whose value could not be read has its finding already.</summary>
    private static YamlMap? AsWritten(Risk risk)
    {
        var map = risk.Document.FrontMatter;
        if (map?["items"] is YamlList items)
        {
            map = items.Items.OfType<YamlMap>().FirstOrDefault(item => item.At == risk.Place);
        }

        return map?[Risk.AcceptedField.Name] as YamlMap;
    }
}
