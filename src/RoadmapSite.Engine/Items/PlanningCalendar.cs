namespace RoadmapSite.Engine.Items;

/// <summary>What an organisation's own date words mean.</summary>
/// <param name="FiscalStartMonth">1–12; the fiscal year is named after the year it ends in.</param>
/// <param name="Words">Words such as <c>now</c>, <c>next</c>, <c>later</c>, each with the date it stands for.</param>
public sealed record PlanningCalendar(int FiscalStartMonth, IReadOnlyDictionary<string, string> Words)
{
    public static PlanningCalendar Default { get; } = new(1, new Dictionary<string, string>());
}
