using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Pages;

namespace RoadmapSite.Roadmap.Progress;

/// <summary>A review: what it found, decided, changed and asked for.</summary>
internal sealed class ReviewView : ItemView<Review>
{
    protected override Standing? StandingOf(Review review, KnowledgeBase knowledge) =>
        knowledge.Get<ReviewAnalysis>().Get(review).Status switch
        {
            ReviewStatus.Overdue => new("red", "Overdue"),
            ReviewStatus.Held => new("blue", "Held"),
            _ => new("grey", "Planned"),
        };

    protected override Model Build(Review review, KnowledgeBase knowledge) =>
        new() { ["entry"] = ReviewEntry.Of(knowledge.Get<ReviewAnalysis>().Get(review), knowledge) };
}
