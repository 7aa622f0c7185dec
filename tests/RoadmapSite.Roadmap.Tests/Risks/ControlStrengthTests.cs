using CsCheck;
using RoadmapSite.Roadmap.Risks;

namespace RoadmapSite.Roadmap.Tests.Risks;

public sealed class ControlStrengthTests
{
    private static readonly Gen<double[]> Effects = Gen.Double[0, 1].Array[0, 12];

    [Fact]
    public void Without_controls_there_is_no_strength() => Assert.Equal(0, ControlStrength.Combine([]));

    [Fact]
    public void Each_control_takes_its_part_of_what_is_left() => Assert.Equal(0.625, ControlStrength.Combine([0.25, 0.5]));

    [Fact]
    public void Strength_lies_between_none_and_all() => Effects.Sample(effects => ControlStrength.Combine(effects) is >= 0 and <= 1);

    [Fact]
    public void One_more_control_never_weakens() =>
        Gen.Select(Effects, Gen.Double[0, 1]).Sample((effects, more) =>
            ControlStrength.Combine([.. effects, more]) >= ControlStrength.Combine(effects) - 1e-12);

    [Fact]
    public void The_order_of_controls_does_not_matter() =>
        Effects.Sample(effects => Math.Abs(ControlStrength.Combine(effects) - ControlStrength.Combine(effects.Reverse())) < 1e-12);

    [Fact]
    public void An_unknown_effect_counts_as_none() => Assert.Equal(0, ControlStrength.OfWord("unknown"));
}
