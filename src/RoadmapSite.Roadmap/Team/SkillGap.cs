namespace RoadmapSite.Roadmap.Team;

/// <summary>How many people with a skill a team lacks, and what is done about it.</summary>
public sealed record SkillGap(Team Team, SkillNeed Need, SkillState State)
{
    /// <summary>People missing.</summary>
    public double Gap => Math.Max(0, Need.Required - Need.Held);

    /// <summary>How many people would have to leave before nobody has the skill.</summary>
    public double BusFactor => Need.Held;

    /// <summary>The skill's id, even when no skill of that id is known.</summary>
    public string SkillId => Need.Skill is { } skill ? skill.Target?.Id ?? skill.Id : "";

    /// <summary>The skill's title, or its id when it has no page.</summary>
    public string Title => Need.Skill?.Target?.Title ?? SkillId;
}
