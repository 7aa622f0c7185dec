using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Output.Calendars;

namespace RoadmapSite.Roadmap.Risks;

/// <summary>When acceptances of risks end, and when controls are to be shown to work again.</summary>
internal static class RiskOccasions
{
    public static IEnumerable<Occasion> Of(KnowledgeBase knowledge)
    {
        foreach (var risk in knowledge.Of<Risk>())
        {
            if (risk.Accepted is { Until: { } until } acceptance)
            {
                yield return new(until, "Acceptance ends", "acceptance", risk) { Note = acceptance.By?.Target is { } by ? $"Accepted by: {by.Title}" : null };
            }
        }

        foreach (var control in knowledge.Of<Control>().Where(control => control.Status != Control.Retired))
        {
            var test = ControlTest.Of(control, knowledge.AsOf);
            if (test.Tested is { } tested && tested.End.DayNumber + test.Limit <= DateOnly.MaxValue.DayNumber)
            {
                yield return new(PartialDate.Of(tested.End.AddDays(test.Limit)), "Test due", "test", control);
            }
        }
    }
}
