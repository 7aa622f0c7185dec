namespace RoadmapSite.Engine.Charts;

/// <summary>Numbers as percentages of a chart's width or height.</summary>
/// <param name="From">The value at 0 %.</param>
/// <param name="To">The value at 100 %.</param>
public sealed record LinearScale(double From, double To)
{
    /// <summary>A scale that holds all the values, starting at zero when they are near it, ending on a round step.</summary>
    public static LinearScale Around(IEnumerable<double> values, bool fromZero = true)
    {
        var all = values.DefaultIfEmpty(0).ToList();
        var (low, high) = (fromZero ? Math.Min(0, all.Min()) : all.Min(), all.Max());
        if (high <= low)
        {
            high = low + 1;
        }

        var step = Step(high - low);
        return new(Math.Floor(low / step) * step, Math.Ceiling(high / step) * step);
    }

    public double At(double value) => To == From ? 0 : 100 * (value - From) / (To - From);

    /// <summary>Round values from one end to the other, both included; never more than ten.</summary>
    public IEnumerable<double> Ticks()
    {
        var step = Step(To - From);
        for (var i = 0; i < 10 && From + (i * step) <= To + (step / 1000); i++)
        {
            yield return From + (i * step);
        }
    }

    /// <summary>1, 2 or 5 times a power of ten, so that four to nine steps cover the range.</summary>
    private static double Step(double range)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(range)));
        return (range / power) switch { < 1.5 => power / 5, < 4 => power / 2, _ => power };
    }
}
