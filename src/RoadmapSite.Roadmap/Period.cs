using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap;

/// <summary>A start and an end, both inclusive as written; either may be missing.</summary>
public sealed class Period(PartSource source) : Part(source)
{
    public static readonly Field<PartialDate> StartField = new("start", Kinds.Date, "The first day.");
    public static readonly Field<PartialDate> EndField = new("end", Kinds.Date, "The last day.");

    public static Fields Fields { get; } = new(StartField, EndField);

    public static Kind<Period> Kind { get; } = Kinds.Part("period", () => Fields, source => new Period(source));

    public PartialDate? Start => Value(StartField);

    public PartialDate? End => Value(EndField);

    /// <summary>The first day it can start.</summary>
    public DateOnly? FirstDay => Start?.Start;

    /// <summary>The last day it can end.</summary>
    public DateOnly? LastDay => End?.End;
}
