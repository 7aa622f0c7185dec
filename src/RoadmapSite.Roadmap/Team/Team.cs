using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Team;

/// <summary>People who do the work, as full-time equivalents, and the skills they need.</summary>
public sealed class Team(ItemSource source) : Item(source)
{
    public static readonly Field<Reference> LeadField = new("lead", Kinds.Reference(OwnerType), "The role that leads it.") { Required = true };
    public static readonly Field<double> FilledField = new("filled", Kinds.Amount, "Posts filled, in full-time equivalents.");
    public static readonly Field<double> VacantField = new("vacant", Kinds.Amount, "Posts vacant.");
    public static readonly Field<double> RunShareField = new("runShare", Kinds.Share, "The share of time that keeps the lights on, 0–1.");
    public static readonly Field<IReadOnlyList<StaffChange>> HiresField = new("hires", Kinds.List(StaffChange.Kind), "Who joins, and when.");
    public static readonly Field<IReadOnlyList<StaffChange>> LeavesField = new("leaves", Kinds.List(StaffChange.Kind), "Who leaves, and when.");
    public static readonly Field<IReadOnlyList<SkillNeed>> SkillsField = new("skills", Kinds.List(SkillNeed.Kind), "The skills it needs and has.");

    public static ItemType ItemType { get; } = new("team", source => new Team(source), LeadField, FilledField, VacantField, RunShareField, HiresField, LeavesField, SkillsField) { IdPrefix = "TEAM-" };

    public Reference? Lead => Get(LeadField);

    public double Filled => Value(FilledField, absent: 0);

    public double Vacant => Value(VacantField, absent: 0);

    public double RunShare => Value(RunShareField, absent: 0);

    public IReadOnlyList<StaffChange> Hires => List(HiresField);

    public IReadOnlyList<StaffChange> Leaves => List(LeavesField);

    public IReadOnlyList<SkillNeed> Skills => List(SkillsField);
}
