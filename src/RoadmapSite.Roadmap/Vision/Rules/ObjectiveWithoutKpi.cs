using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Rules;

namespace RoadmapSite.Roadmap.Vision.Rules;

/// <summary>An objective that no measure shows. A measure that is named and unknown is a finding of its own.</summary>
internal sealed class ObjectiveWithoutKpi() : Rule<Goal>("RM208", Severity.Warning)
{
    protected override IEnumerable<Diagnostic> Check(Goal goal, KnowledgeBase knowledge) =>
        from objective in goal.Objectives
        where !AsWritten.Has(goal, objective, Objective.KpiField)
        let due = objective.Due is { } date ? $" by {date}" : ""
        select Report(
            objective.At(Objective.TitleField),
            $"{objective.Id} “{objective.Title}” names no KPI, so nobody can tell whether it is reached{due}.",
            "name the measure that shows it, “kpi: KPI-…”, or reword it as something that can be measured");
}
