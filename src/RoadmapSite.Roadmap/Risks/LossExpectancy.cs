using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Risks;

/// <summary>How often a year, and how much each time.</summary>
public sealed class LossExpectancy(PartSource source) : Part(source)
{
    public static readonly Field<double> FrequencyField = new("frequency", Kinds.Amount, "Events a year.") { Required = true };
    public static readonly Field<double> LossField = new("loss", Kinds.Money, "Loss at each event.") { Required = true };

    public static Fields Fields { get; } = new(FrequencyField, LossField);

    public static Kind<LossExpectancy> Kind { get; } = Kinds.Part("loss expectancy", () => Fields, source => new LossExpectancy(source));

    public double Frequency => Value(FrequencyField, absent: 0);

    public double Loss => Value(LossField, absent: 0);

    /// <summary>Annualised loss expectancy.</summary>
    public double Annual => Frequency * Loss;
}
