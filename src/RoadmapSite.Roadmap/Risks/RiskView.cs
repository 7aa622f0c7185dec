using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Roadmap.Plan;

namespace RoadmapSite.Roadmap.Risks;

/// <summary>A risk: where it stands and how it got there, what holds it down, what is being done.</summary>
internal sealed class RiskView : ItemView<Risk>
{
    protected override Standing? StandingOf(Risk item, KnowledgeBase knowledge) => knowledge.Get<RiskAnalysis>().Get(item) switch
    {
        { Residual: null } => new("grey", "Not scored"),
        { TreatmentGap: true } => new("red", "Above appetite, without work"),
        { AboveAppetite: true } => new("amber", "Above appetite"),
        _ => new("green", "Within appetite"),
    };

    protected override Model Build(Risk item, KnowledgeBase knowledge)
    {
        var risks = knowledge.Get<RiskAnalysis>();
        var one = risks.Get(item);
        return RiskModels.Of(one, knowledge.AsOf).With(new Model
        {
            ["matrixName"] = risks.Matrix.Name,
            ["isNist"] = risks.Matrix.IsNist,
            ["path"] = RiskPathChart.Draw(item, knowledge.Get<RiskPathBackdrops>().For(one.Appetite)),
            ["scores"] = Enum.GetValues<RiskStage>().Select(stage => new Model { ["stage"] = stage, ["score"] = RiskModels.Of(HeatMap.ScoreOf(item, stage), risks.Matrix) }).ToList(),
            ["cause"] = item.Cause,
            ["event"] = item.Event,
            ["consequence"] = item.Consequence,
            ["treatment"] = item.Treatment,
            ["threatSource"] = item.ThreatSource,
            ["heldBy"] = HeldBy(item, knowledge),
            ["strength"] = one.ControlStrength,
            ["projects"] = item.Initiatives.Targets<Initiative>().OrderByDescending(initiative => initiative.IsLive).ThenBy(initiative => initiative.End ?? DateOnly.MaxValue).Select(initiative => RiskModels.Of(initiative, knowledge)).ToList(),
            ["reached"] = one.TargetReached,
            ["acceptance"] = RiskModels.Acceptance(item, knowledge.AsOf),
            ["kri"] = item.Kri?.Kpi?.Target,
            ["kriAmber"] = item.Kri?.Amber,
            ["kriRed"] = item.Kri?.Red,
        });
    }

    /// <summary>Its controls, each with the share of the risk that is left after it and those before it.</summary>
    private static List<Model> HeldBy(Risk risk, KnowledgeBase knowledge)
    {
        var controls = risk.Controls.Targets<Control>().ToList();
        var left = 1.0;
        var models = new List<Model>(controls.Count);
        foreach (var control in controls)
        {
            var model = ControlModels.Of(control, knowledge);
            left *= 1 - ControlStrength.Of([control]);
            models.Add(model.With(new Model { ["left"] = left, ["chart"] = StrengthChart.Row(left) }));
        }

        return models;
    }
}
