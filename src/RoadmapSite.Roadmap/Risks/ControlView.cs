using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Roadmap.Plan;

namespace RoadmapSite.Roadmap.Risks;

/// <summary>A control with the requirements it answers and the risks it lowers.</summary>
internal sealed class ControlView : ItemView<Control>
{
    protected override Standing? StandingOf(Control item, KnowledgeBase knowledge) =>
        new(ControlModels.Rag(item.Status), item.Status switch { Control.Implemented => "In place", Control.Partial => "Partly", Control.Planned => "Planned", _ => "Retired" });

    protected override Model Build(Control item, KnowledgeBase knowledge)
    {
        var risks = knowledge.Get<RiskAnalysis>();
        return ControlModels.Of(item, knowledge).With(new Model
        {
            ["lowers"] = risks.LoweredBy(item).Select(one => RiskModels.Of(one, knowledge.AsOf).With(new Model
            {
                ["strength"] = one.ControlStrength,
                ["others"] = one.Risk.Controls.Targets<Control>().Count() - 1,
            })).ToList(),
            ["builtBy"] = item.PlannedBy?.Target is Initiative initiative ? [RiskModels.Of(initiative, knowledge)] : new List<Model>(),
            ["testEvery"] = item.TestEvery,
        });
    }
}
