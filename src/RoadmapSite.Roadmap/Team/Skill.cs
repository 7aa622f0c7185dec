using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Team;

/// <summary>Something people can do, with its code in a skills framework such as SFIA.</summary>
public sealed class Skill(ItemSource source) : Item(source)
{
    public static readonly Field<string> KindField = new("kind", Kinds.Word(new Vocabulary("skill-kind", "technical", "project", "leadership", "clinical")), "What sort of skill.");
    public static readonly Field<string> CodeField = new("code", Kinds.Id, "Its code in a skills framework.");

    public static ItemType ItemType { get; } = new("skill", source => new Skill(source), KindField, CodeField);

    public string? SkillKind => Get(KindField);

    public string? Code => Get(CodeField);
}
