using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Pages;

namespace RoadmapSite.Roadmap.Team;

/// <summary>Who needs a skill and who has it.</summary>
internal sealed class SkillView : ItemView<Skill>
{
    protected override Model Build(Skill item, KnowledgeBase knowledge)
    {
        var needs = TeamModels.WorstFirst(knowledge.Get<SkillAnalysis>().About(item)).ToList();
        return new()
        {
            ["needs"] = needs.Select(TeamModels.Skill).ToList(),
            ["required"] = needs.Sum(need => need.Need.Required),
            ["held"] = needs.Sum(need => need.Need.Held),
            ["short"] = needs.Sum(need => need.Gap),
            ["kind"] = item.SkillKind,
            ["code"] = item.Code,
        };
    }
}
