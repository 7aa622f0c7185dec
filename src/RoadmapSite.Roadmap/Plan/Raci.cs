using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Plan;

/// <summary>Who does it, answers for it, is asked and is told. Exactly one answers for it.</summary>
public sealed class Raci(PartSource source) : Part(source)
{
    private static readonly Kind<IReadOnlyList<Reference>> Roles = Kinds.List(Kinds.Reference(Item.OwnerType));

    public static readonly Field<Reference> AccountableField = new("A", Kinds.Reference(Item.OwnerType), "Accountable: the one who answers for it.") { RequiredByRule = true };
    public static readonly Field<IReadOnlyList<Reference>> ResponsibleField = new("R", Roles, "Responsible: who does the work.") { RequiredByRule = true };
    public static readonly Field<IReadOnlyList<Reference>> ConsultedField = new("C", Roles, "Consulted before.");
    public static readonly Field<IReadOnlyList<Reference>> InformedField = new("I", Roles, "Informed after.");

    public static Fields Fields { get; } = new(AccountableField, ResponsibleField, ConsultedField, InformedField);

    public static Kind<Raci> Kind { get; } = Kinds.Part("RACI", () => Fields, source => new Raci(source));

    public Reference? Accountable => Get(AccountableField);

    public IReadOnlyList<Reference> Responsible => List(ResponsibleField);

    public IReadOnlyList<Reference> Consulted => List(ConsultedField);

    public IReadOnlyList<Reference> Informed => List(InformedField);
}
