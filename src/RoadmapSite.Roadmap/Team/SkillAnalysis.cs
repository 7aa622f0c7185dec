using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Team;

/// <summary>The skills that teams need and have.</summary>
public sealed class SkillAnalysis : IAnalysis<SkillAnalysis>
{
    private readonly ILookup<Team, SkillGap> byTeam;
    private readonly ILookup<Item?, SkillGap> bySkill;

    private SkillAnalysis(IReadOnlyList<SkillGap> skills)
    {
        Skills = skills;
        byTeam = skills.ToLookup(skill => skill.Team);
        bySkill = skills.ToLookup(skill => skill.Need.Skill?.Target);
    }

    /// <summary>By team, then as written; without lines that do not say how many are needed and held.</summary>
    public IReadOnlyList<SkillGap> Skills { get; }

    public IEnumerable<SkillGap> Of(Team team) => byTeam[team];

    /// <summary>Every team's line about a skill.</summary>
    public IEnumerable<SkillGap> About(Skill skill) => bySkill[skill];

    public static SkillAnalysis Of(KnowledgeBase knowledge) => new(
        [.. knowledge.Of<Team>().SelectMany(team => team.Skills
            .Where(need => need.Skill is not null && need.Has(SkillNeed.RequiredField) && need.Has(SkillNeed.HeldField))
            .Select(need => new SkillGap(team, need, StateOf(need, knowledge.AsOf))))]);

    private static SkillState StateOf(SkillNeed need, DateOnly asOf) =>
        need.Held >= need.Required ? SkillState.Ok
        : need.CloseBy is null ? SkillState.NoPlan
        : need.Due?.End < asOf ? SkillState.Overdue
        : SkillState.Planned;
}
