namespace RoadmapSite.Engine.Text;

/// <summary>Rounding for print and for data.</summary>
public static class Rounding
{
    private static readonly double[] Powers = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000];

    /// <summary>The nearest number of that many decimals (0–6), judged on the exact binary value, ties to even.</summary>
    /// <remarks>Math.Round(double, int) multiplies first, so it sees ties where there are none (1.115 is below 1.115).
    /// The fused multiply-add gives the part that the multiplication lost, and with it the side the value is on.</remarks>
    public static double Round(double value, int decimals)
    {
        var power = Powers[decimals];
        var scaled = value * power;
        if (!double.IsFinite(scaled) || Math.Abs(scaled) > 1e15)
        {
            return value;
        }

        var floor = Math.Floor(scaled);
        var half = scaled - floor - 0.5;
        var side = half != 0 ? half : Math.FusedMultiplyAdd(value, power, -scaled);
        var whole = side > 0 ? floor + 1 : side < 0 ? floor : floor % 2 == 0 ? floor : floor + 1;
        return whole == 0 ? 0 : whole / power;
    }
}
