using System.Globalization;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Roadmap.Plan;

/// <summary>How an initiative stands and how that was decided.</summary>
/// <param name="Computed">The worst of the reasons.</param>
/// <param name="Reasons">Worst first; of two equally bad, in the order schedule, cost, slip, dependencies.</param>
/// <param name="Stated">What the author states against it, as long as that has not expired.</param>
public sealed record RagDecision(Rag Computed, IReadOnlyList<RagReason> Reasons, RagOverride? Stated)
{
    /// <summary>The author's while it holds, else the computed one.</summary>
    public Rag Shown => Stated is null ? Computed : RagWords.Read(Stated.Rag);

    public static RagDecision Of(Initiative initiative, EarnedValue value, int? slipDays, int brokenDependencies, Thresholds limits, DateOnly asOf)
    {
        var reasons = initiative.Status switch
        {
            InitiativeStatus.Completed => [new(Rag.Blue, "completed")],
            InitiativeStatus.Proposed or InitiativeStatus.OnHold or InitiativeStatus.Cancelled => [new(Rag.Grey, Casing.Sentence(initiative.Status).ToLowerInvariant())],
            _ => Weigh(value, slipDays, brokenDependencies, limits),
        };
        var stated = initiative.RagOverride is { Rag.Length: > 0, Until: { } until } written && until.End >= asOf ? written : null;
        return new(reasons.Count == 0 ? Rag.Grey : reasons[0].Rag, reasons, stated);
    }

    private static List<RagReason> Weigh(EarnedValue value, int? slipDays, int brokenDependencies, Thresholds limits)
    {
        var reasons = new List<RagReason>(4);
        if (value.Spi is { } spi)
        {
            reasons.Add(Index("SPI", spi, limits.SpiGreen, limits.SpiAmber));
        }

        if (value.Cpi is { } cpi)
        {
            reasons.Add(Index("CPI", cpi, limits.CpiGreen, limits.CpiAmber));
        }

        if (slipDays is { } slip)
        {
            reasons.Add(
                slip >= limits.SlipRed ? new(Rag.Red, $"ends {Grammar.Count(slip, "day")} late, red from {limits.SlipRed}")
                : slip >= limits.SlipAmber ? new(Rag.Amber, $"ends {Grammar.Count(slip, "day")} late, amber from {limits.SlipAmber}")
                : new(Rag.Green, slip > 0 ? $"ends {Grammar.Count(slip, "day")} late, amber from {limits.SlipAmber}" : "ends as agreed or earlier"));
        }

        if (brokenDependencies > 0)
        {
            reasons.Add(new(Rag.Amber, $"dates break {Grammar.Count(brokenDependencies, "dependency")}"));
        }

        return [.. reasons.OrderByDescending(reason => reason.Rag)];
    }

    private static RagReason Index(string name, double value, double green, double amber) =>
        value >= green ? new(Rag.Green, $"{name} {Printed(value, green)}, at least {Invariant(green)}")
        : value >= amber ? new(Rag.Amber, $"{name} {Printed(value, green, amber)}, below {Invariant(green)}")
        : new(Rag.Red, $"{name} {Printed(value, amber)}, below {Invariant(amber)}");

    /// <summary>Two decimals, or more where two would put the value on the other side of a limit: 0.8496 is not “0.85, below 0.85”.</summary>
    private static string Printed(double value, params ReadOnlySpan<double> limits)
    {
        for (var decimals = 2; ; decimals++)
        {
            var rounded = Rounding.Round(value, decimals);
            if (decimals == 6 || SameSides(value, rounded, limits))
            {
                return rounded.ToString($"F{decimals}", CultureInfo.InvariantCulture);
            }
        }
    }

    private static bool SameSides(double value, double rounded, ReadOnlySpan<double> limits)
    {
        foreach (var limit in limits)
        {
            if (value >= limit != rounded >= limit)
            {
                return false;
            }
        }

        return true;
    }

    private static string Invariant(double limit) => limit.ToString(CultureInfo.InvariantCulture);
}
