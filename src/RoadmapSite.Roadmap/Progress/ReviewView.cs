using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Pages;

namespace RoadmapSite.Roadmap.Progress;

/// <summary>A review: what it found, decided, changed and asked for.</summary>
internal sealed class ReviewView : ItemView<Review>
{
    protected override Model Build(Review review, KnowledgeBase knowledge) =>
        new() { ["entry"] = ReviewEntry.Of(knowledge.Get<ReviewAnalysis>().Reviews.First(state => state.Review == review), knowledge) };
}
