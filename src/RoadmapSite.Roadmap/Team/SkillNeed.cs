using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Team;

/// <summary>How many people of a team need a skill, how many have it, and how the difference is closed.</summary>
public sealed class SkillNeed(PartSource source) : Part(source)
{
    public static readonly Field<Reference> SkillField = new("skill", Kinds.Reference("skill"), "The skill.") { Required = true };
    public static readonly Field<double> LevelField = new("level", Kinds.Whole(1, 7), "The SFIA level of responsibility that is needed, 1–7.");
    public static readonly Field<double> RequiredField = new("required", Kinds.Amount, "How many people must have it.") { Required = true };
    public static readonly Field<double> HeldField = new("held", Kinds.Amount, "How many have it.") { Required = true };
    public static readonly Field<string> CloseByField = new("closeBy", Kinds.Word(new Vocabulary("close-by", "hire", "train", "borrow", "contract", "automate", "accept")), "How the gap is closed.");
    public static readonly Field<PartialDate> DueField = new("due", Kinds.Date, "By when.");
    public static readonly Field<double> CostField = new("cost", Kinds.Money, "What closing it costs.");

    public static Fields Fields { get; } = new(SkillField, LevelField, RequiredField, HeldField, CloseByField, DueField, CostField);

    public static Kind<SkillNeed> Kind { get; } = Kinds.Part("skill need", () => Fields, source => new SkillNeed(source));

    public Reference? Skill => Get(SkillField);

    public int? Level => (int?)Value(LevelField);

    public double Required => Value(RequiredField, absent: 0);

    public double Held => Value(HeldField, absent: 0);

    public string? CloseBy => Get(CloseByField);

    public PartialDate? Due => Value(DueField);

    public double? Cost => Value(CostField);
}
