using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Roadmap.Plan;

namespace RoadmapSite.Roadmap.Risks;

/// <summary>Controls, requirements and coverage as templates read them.</summary>
internal static class ControlModels
{
    public static Model Of(Control control, KnowledgeBase knowledge) => knowledge.Get<AllControls>().Get(control);

    internal static Model Describe(Control control, KnowledgeBase knowledge)
    {
        var test = ControlTest.Of(control, knowledge.AsOf);
        return new()
        {
            ["control"] = control,
            ["kind"] = control.ControlKind,
            ["owner"] = control.Owner,
            ["status"] = control.Status,
            ["statusOrder"] = StatusOrder(control),
            ["rag"] = Rag(control.Status),
            ["effectiveness"] = control.Effectiveness,
            ["share"] = ControlStrength.OfWord(control.Effectiveness),
            ["counts"] = control.Status is Control.Implemented or Control.Partial,
            ["tested"] = test.Tested,
            ["testedDay"] = test.Tested?.End.DayNumber ?? 0,
            ["daysAgo"] = test.DaysAgo,
            ["old"] = test.IsOld,
            ["evidence"] = control.Evidence,
            ["plannedBy"] = control.PlannedBy?.Target as Initiative,
            ["due"] = (control.PlannedBy?.Target as Initiative)?.ExpectedEnd(),
            ["answers"] = Answers(control),
            ["answered"] = control.Refs.Count(reference => reference.Target is not null),
            ["risks"] = knowledge.Links.To<Risk>(control, Risk.ControlsField.Name).ToList(),
        };
    }

    /// <summary>What does least first: planned, partial, implemented, retired; then the weakest.</summary>
    public static int StatusOrder(Control control) => control.Status switch { Control.Planned => 0, Control.Partial => 1, Control.Implemented => 2, _ => 3 };

    /// <summary>Requirements by framework, each with the control's reference to it.</summary>
    public static List<Model> Answers(Control control) => [.. control.Refs
        .Where(reference => reference.Target is Framework)
        .GroupBy(reference => (Framework)reference.Target!)
        .Select(group => new Model
        {
            ["framework"] = group.Key,
            ["prefix"] = group.Key.Prefix,
            ["count"] = group.Count(),
            ["requirements"] = group.Select(reference => new Model
            {
                ["id"] = reference.PartId,
                ["title"] = (reference.TargetPart as Requirement)?.Title,
                ["heading"] = reference.TargetPart is Requirement { IsLeaf: false },
            }).ToList(),
        })];

    public static Model Of(FrameworkCoverage coverage) => new()
    {
        ["framework"] = coverage.Framework,
        ["prefix"] = coverage.Framework.Prefix,
        ["reference"] = coverage.Framework.Reference,
        ["applicable"] = coverage.Applicable,
        ["percent"] = coverage.Percent,
        ["implemented"] = coverage.Count(CoverageStatus.Implemented),
        ["partial"] = coverage.Count(CoverageStatus.Partial),
        ["planned"] = coverage.Count(CoverageStatus.Planned),
        ["gap"] = coverage.Count(CoverageStatus.Gap),
        ["notApplicable"] = coverage.Count(CoverageStatus.NotApplicable),
        ["chart"] = CoverageChart.Bar(coverage),
    };

    /// <summary>A requirement with what stands behind it.</summary>
    public static Model Of(RequirementCoverage one, KnowledgeBase knowledge) => new()
    {
        ["id"] = one.Requirement.Id,
        ["title"] = one.Requirement.Title,
        ["kind"] = one.Requirement.RequirementKind,
        ["parts"] = one.Requirement.Parts.Select(part => new Model { ["id"] = part.Id, ["title"] = part.Title }).ToList(),
        ["status"] = one.Status.Word(),
        ["rag"] = Rag(one.Status.Word()),
        ["reason"] = one.Reason,
        ["controls"] = one.Controls.Select(control => Of(control, knowledge)).ToList(),
        ["tested"] = one.LastTested,
        ["old"] = one.Controls.Count > 0 && one.LastTested is not null && one.Controls.Where(control => control.Tested is not null).All(control => ControlTest.Of(control, knowledge.AsOf).IsOld),
    };

    public static string Rag(string status) => status switch
    {
        Control.Implemented => "green",
        Control.Partial => "amber",
        "gap" => "red",
        _ => "grey",
    };
}
