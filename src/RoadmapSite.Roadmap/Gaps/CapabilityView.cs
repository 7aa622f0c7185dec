using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Roadmap.Plan;

namespace RoadmapSite.Roadmap.Gaps;

/// <summary>A capability's levels as a ladder, what lifts it, what it lacks, and what the assessment rests on.</summary>
internal sealed class CapabilityView : ItemView<Capability>
{
    protected override Standing? StandingOf(Capability item, KnowledgeBase knowledge) => knowledge.Get<GapAnalysis>().Find(item)?.Coverage switch
    {
        Coverage.None => new("red", "No plan"),
        Coverage.Unapproved => new("red", "Not approved"),
        Coverage.Partial => new("amber", "Partly closed"),
        Coverage.Full => new("green", "Closed by plan"),
        Coverage.Met => new("blue", "At target"),
        _ => null,
    };

    protected override Model Build(Capability item, KnowledgeBase knowledge)
    {
        var gap = knowledge.Get<GapAnalysis>().Find(item);
        return new()
        {
            ["levels"] = gap is null ? null : Levels(gap, knowledge),
            ["goal"] = item.Goal?.Target,
            ["parent"] = item.Parent?.Target,
            ["children"] = knowledge.Links.To<Capability>(item, Capability.ParentField.Name).ToList(),
            ["dimension"] = item.Dimension,
            ["assessed"] = item.Assessed,
            ["ageDays"] = gap?.AgeDays,
            ["isStale"] = gap?.IsStale ?? false,
            ["maxAge"] = Thresholds.Of(knowledge.Configuration).AssessmentMaxAgeDays,
            ["evidence"] = item.Evidence,
            ["statements"] = item.Gaps.Select(GapsPage.Statement).ToList(),
            ["external"] = External(item),
        };
    }

    private static Model Levels(CapabilityGap gap, KnowledgeBase knowledge) => new()
    {
        ["coverage"] = gap.Coverage,
        ["current"] = gap.Current,
        ["stated"] = gap.Capability.StatedLevel,
        ["achieved"] = gap.Achieved,
        ["planned"] = gap.Planned,
        ["potential"] = gap.Potential,
        ["target"] = gap.Target,
        ["gap"] = gap.Gap,
        ["weight"] = gap.Weight,
        ["points"] = gap.WeightedGap,
        ["residual"] = gap.Residual,
        ["openPoints"] = gap.WeightedResidual,
        ["closesOn"] = gap.ClosesOn,
        ["raises"] = gap.Raises.Select(raise => Raise(gap, raise, knowledge)).ToList(),
        ["rungs"] = LevelLadder.Of(gap).Select(Rung).ToList(),
        ["hasCriteria"] = gap.Capability.Criteria.Count > 0,
    };

    private static Model Raise(CapabilityGap gap, CapabilityRaise raise, KnowledgeBase knowledge)
    {
        var standing = knowledge.Get<EarnedValueAnalysis>().Find(raise.Initiative);
        return new()
        {
            ["initiative"] = raise.Initiative,
            ["rag"] = standing?.Rag.Shown ?? Rag.Grey,
            ["to"] = raise.To,
            ["end"] = raise.Initiative.ExpectedEnd(),
            ["slip"] = standing?.SlipDays,
            ["cost"] = raise.Initiative.TotalCost(),
            ["lifts"] = Math.Max(0, raise.To - gap.Current),
        };
    }

    private static Model Rung(LevelRung rung) => new()
    {
        ["level"] = rung.Level,
        ["standing"] = rung.Standing,
        ["isTarget"] = rung.IsTarget,
        ["by"] = rung.By?.Initiative,
        ["onTheWayTo"] = !rung.IsTarget && rung.By?.To >= rung.Level + 1 ? rung.By.To : null,
        ["end"] = rung.By?.Initiative.ExpectedEnd(),
        ["criteria"] = rung.Criteria.Select(criterion => new Model { ["text"] = criterion.Text, ["met"] = criterion.Met }).ToList(),
        ["plot"] = rung.Plot,
    };

    private static Model? External(Capability item)
    {
        if (item.External.Count == 0)
        {
            return null;
        }

        var marks = GapsPage.ExternalMarks(item.External);
        return new()
        {
            ["grid"] = marks.Grid(),
            ["scale"] = marks.Head(),
            ["stages"] = item.External.Select(stage => GapsPage.ExternalStage(stage, marks)).ToList(),
        };
    }
}
