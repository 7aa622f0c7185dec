using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Team;

/// <summary>Full-time equivalents that join or leave a team on a day.</summary>
public sealed class StaffChange(PartSource source) : Part(source)
{
    public static readonly Field<double> FteField = new("fte", Kinds.Amount, "Full-time equivalents.") { Required = true };
    public static readonly Field<PartialDate> FromField = new("from", Kinds.Date, "The first day.") { Required = true };

    public static Fields Fields { get; } = new(FteField, FromField);

    public static Kind<StaffChange> Kind { get; } = Kinds.Part("staff change", () => Fields, source => new StaffChange(source));

    public double Fte => Value(FteField, absent: 0);

    public PartialDate? From => Value(FromField);
}
