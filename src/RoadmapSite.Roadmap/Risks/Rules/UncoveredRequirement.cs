using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Rules;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Roadmap.Risks.Rules;

/// <summary>Requirements that no control answers: one finding a framework, at the first of them, or a framework of seventy gaps would drown all others.</summary>
internal sealed class UncoveredRequirement() : Rule<Framework>("RM210", Severity.Information)
{
    private const int Named = 8;

    protected override IEnumerable<Diagnostic> Check(Framework framework, KnowledgeBase knowledge)
    {
        if (knowledge.Find(framework.Id) == framework
            && knowledge.Get<CoverageAnalysis>().Find(framework) is { } coverage
            && coverage.Gaps.ToList() is [var first, ..] gaps)
        {
            var all = gaps.Count == coverage.Applicable;
            yield return Report(
                first.At(Requirement.IdField),
                gaps.Count == 1 ? $"No control answers {framework.Prefix}:{first.Id} “{Grammar.Short(first.Title, 80)}”."
                : all ? $"No control answers any of the {gaps.Count} requirements of “{framework.Title}”."
                : $"No control answers {gaps.Count} of the {coverage.Applicable} requirements of “{framework.Title}” that apply: {Grammar.And(Names(gaps))}.",
                $"write “{framework.Prefix}:{first.Id}” under “refs” of the control that answers it, plan one, or say under “notApplicable” in roadmap.yml why it does not apply here");
        }
    }

    private static List<string> Names(List<Requirement> gaps) => gaps.Count <= Named + 1
        ? [.. gaps.Select(gap => gap.Id)]
        : [.. gaps.Take(Named).Select(gap => gap.Id), $"{gaps.Count - Named} more, which its page shows"];
}
