using RoadmapSite.Engine;
using RoadmapSite.Roadmap.Progress.Rules;

namespace RoadmapSite.Roadmap.Progress;

internal static class ProgressSubject
{
    public static Subject Declare() => new()
    {
        Types = [Kpi.ItemType, Review.ItemType],
        Rules =
        [
            new ReferenceToRetired(),
            new ReviewOverdue(),
            new StaleMeasurement(),
            new InitiativeWithoutOutcome(),
            new KpiWithoutMeasurement(),
            new StatedLevelDiffers(),
            new Overdue(),
            new FutureActual(),
            new WeightsDoNotSum(),
            new RequiredWhen(),
            new LoggedChangeDiffers(),
        ],
        Data = [KpiData.Section, KpiData.RagSection, ReviewData.Section],
        Pages = [new ProgressPage { Types = [Kpi.ItemType, Review.ItemType] }],
        Occasions = [ProgressOccasions.Of],
        ItemViews = [new KpiView(), new ReviewView()],
    };
}
