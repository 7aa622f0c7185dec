using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Pages;

namespace RoadmapSite.Roadmap.Risks;

/// <summary>Every control as templates read it, made once: it stands on the page of each risk that it lowers and each requirement that it answers.</summary>
internal sealed class AllControls : IAnalysis<AllControls>
{
    private readonly Dictionary<Control, Model> models;

    private AllControls(Dictionary<Control, Model> models) => this.models = models;

    /// <summary>To be read, or copied with more: others hold it too.</summary>
    public Model Get(Control control) => models[control];

    public static AllControls Of(KnowledgeBase knowledge) => new(knowledge.Of<Control>().ToDictionary(control => control, control => ControlModels.Describe(control, knowledge)));
}
