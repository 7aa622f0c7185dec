using RoadmapSite.Engine.Data;

namespace RoadmapSite.Roadmap.Progress;

/// <summary><c>analysis.reviews</c> in <c>roadmap.json</c>.</summary>
internal static class ReviewData
{
    private static readonly Shape<ReviewState> StateShape = new ObjectShape<ReviewState>()
        .Text("id", state => state.Review.Id)
        .Text("state", state => state.Word)
        .Integer("daysLate", state => state.DaysLate);

    internal static readonly Shape<IEnumerable<ReviewState>> Shape = Shapes.List(StateShape);

    public static DataSection Section { get; } = DataSection.Of("reviews", Shape, knowledge => knowledge.Get<ReviewAnalysis>().Reviews);
}
