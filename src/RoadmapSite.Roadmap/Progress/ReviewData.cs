using RoadmapSite.Engine.Data;

namespace RoadmapSite.Roadmap.Progress;

/// <summary><c>analysis.reviews</c> in <c>roadmap.json</c>.</summary>
internal static class ReviewData
{
    private static readonly Shape<ReviewState> Shape = new ObjectShape<ReviewState>()
        .Text("id", state => state.Review.Id)
        .Text("state", state => state.Word)
        .Integer("daysLate", state => state.DaysLate);

    public static DataSection Section { get; } = DataSection.Of("reviews", Shapes.List(Shape), knowledge => knowledge.Get<ReviewAnalysis>().Reviews);
}
