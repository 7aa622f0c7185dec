using RoadmapSite.Engine.Pages;
using RoadmapSite.Engine.Text;
using RoadmapSite.Engine.Themes;
using RoadmapSite.Roadmap.Plan.Network;

namespace RoadmapSite.Roadmap.Plan;

/// <summary>The headline figures of an initiative: those that mean something while it stands where it stands.</summary>
/// <param name="path">Its room in the whole plan; null when it has none to speak of.</param>
internal sealed class InitiativeFigures(InitiativeStanding standing, ActivitySchedule? path, Thresholds limits, Formats formats, DateOnly asOf)
{
    public List<Model> All()
    {
        Model?[] all = HasBegun
            ? [Finish(), Earned(), Index("Schedule index", standing.Value.Spi, limits.SpiGreen, limits.SpiAmber, standing.Value.Bac > 0 ? "nothing is planned yet" : "no budget to weigh it by"),
                Index("Cost index", standing.Value.Cpi, limits.CpiGreen, limits.CpiAmber, standing.Value.Ac > 0 ? "nothing is earned yet" : "nothing is spent yet"), Cost()]
            : [Start(), Finish(), Float(), Cost()];
        return [.. all.OfType<Model>()];
    }

    private bool HasBegun => standing.Initiative.IsCommitted() && (standing.EarnedPct > 0 || standing.PlannedPct > 0 || standing.Value.Ac > 0);

    private static Model Figure(string label, string value, string unit, string detail, Rag? rag = null) => new()
    {
        ["label"] = label,
        ["value"] = value,
        ["unit"] = unit,
        ["detail"] = detail,
        ["rag"] = rag,
        ["green"] = null,
        ["amber"] = null,
    };

    private Model Earned() =>
        Figure("Earned", formats.Percent(standing.EarnedPct), "%", standing.PlannedPct is { } planned ? $"{formats.Percent(planned)}% planned by now" : "no agreed dates to compare with");

    private Model? Start() => standing.Initiative.Start is { } start && standing.Initiative.ExpectedStart() is { } date
        ? start >= asOf
            ? Figure(standing.Initiative.IsLive ? "Starts in" : "Would start in", formats.Number(start.DayNumber - asOf.DayNumber), Days(start.DayNumber - asOf.DayNumber), formats.ShortDay(date))
            : Figure("Start passed by", formats.Number(asOf.DayNumber - start.DayNumber), Days(asOf.DayNumber - start.DayNumber), formats.ShortDay(date))
        : null;

    private Model? Float() => path is null ? null : path.IsCritical
        ? Figure("Float", "0", " days", "a day lost moves the end of the plan")
        : Figure("Float", formats.Number(path.TotalFloat), Days(path.TotalFloat), "before the end of the plan moves");

    private static string Days(int days) => days == 1 ? " day" : " days";

    private Model? Finish()
    {
        if (standing.Initiative.ExpectedEnd() is not { } end)
        {
            return null;
        }

        var day = formats.ShortDay(end);
        return standing.SlipDays switch
        {
            null => Figure("Ends", formats.Span(null, end)["until ".Length..], "", "no agreed date to compare with"),
            0 => Figure("Slip", "0", " days", $"{day}, as agreed"),
            > 0 and { } slip => Figure(
                standing.Initiative.IsCompleted ? "Finished late by" : "Finishes late by", formats.Number(slip), Days(slip), $"{day}, agreed {Agreed()}",
                standing.Initiative.IsCompleted || slip < limits.SlipAmber ? null : slip < limits.SlipRed ? Rag.Amber : Rag.Red),
            var slip => Figure(
                standing.Initiative.IsCompleted ? "Finished early by" : "Finishes early by", formats.Number(-slip.Value), Days(-slip.Value), $"{day}, agreed {Agreed()}"),
        };

        string Agreed() => formats.ShortDay(standing.Initiative.Baseline!.End!.Value);
    }

    private Model Index(string label, double? index, double green, double amber, string absent) =>
        Figure(label, index is { } value ? formats.Number(value, 2) : "n/a", "", absent).With(index is null ? [] : new Model
        {
            ["rag"] = index >= green ? Rag.Green : index >= amber ? Rag.Amber : Rag.Red,
            ["green"] = green,
            ["amber"] = amber,
        });

    private Model? Cost()
    {
        var (budget, value) = (standing.Value.Bac, standing.Value);
        if (budget <= 0 && value.Ac <= 0)
        {
            return null;
        }

        if (standing.Initiative.IsCompleted && value.Ac > 0)
        {
            return Figure("Cost", formats.ShortMoney(value.Ac), "", Against(value.Ac));
        }

        return value switch
        {
            { Ac: 0 } => Figure("Budget", formats.ShortMoney(budget), "", standing.Total > budget ? $"and {formats.ShortMoney(standing.Total - budget)} to run it" : "nothing is spent yet"),
            { Eac: { } cost } => Figure("Forecast final cost", formats.ShortMoney(cost), "", Against(cost)),
            _ => Figure("Spent", formats.ShortMoney(value.Ac), "", budget > 0 ? $"of {formats.ShortMoney(budget)}, with nothing earned" : "no budget is written"),
        };

        string Against(double cost) => budget <= 0 ? "no budget is written"
            : PlanHeadline.Difference(budget, cost, formats) is "on budget" ? $"on its budget of {formats.ShortMoney(budget)}"
            : $"{formats.ShortMoney(Math.Abs(cost - budget))} {(cost > budget ? "over" : "under")} {formats.ShortMoney(budget)}";
    }
}
