using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Progress;

/// <summary>Which reviews were held, which are missing, and which is next.</summary>
public sealed class ReviewAnalysis : IAnalysis<ReviewAnalysis>
{
    private readonly Dictionary<Review, ReviewState> byReview;

    private ReviewAnalysis(IReadOnlyList<ReviewState> reviews)
    {
        Reviews = reviews;
        byReview = reviews.ToDictionary(state => state.Review);
    }

    /// <summary>By id.</summary>
    public IReadOnlyList<ReviewState> Reviews { get; }

    public IEnumerable<ReviewState> Overdue => Reviews.Where(review => review.Status == ReviewStatus.Overdue);

    /// <summary>The first of those still to come.</summary>
    public ReviewState? Next => Reviews.Where(review => review is { Status: ReviewStatus.Planned, Review.Due: not null }).MinBy(review => review.Review.Due!.Value.End);

    public ReviewState? LastHeld => Reviews.Where(review => review.Status == ReviewStatus.Held).MaxBy(review => review.Review.Held!.Value.End);

    public ReviewState Get(Review review) => byReview[review];

    public static ReviewAnalysis Of(KnowledgeBase knowledge) => new([.. knowledge.Of<Review>().Select(review => StateOf(review, knowledge.AsOf))]);

    private static ReviewState StateOf(Review review, DateOnly asOf) => (review.Due?.End, review.Held?.End) switch
    {
        (var due, { } held) => new(review, ReviewStatus.Held, held.DayNumber - due?.DayNumber),
        ({ } due, _) when due < asOf => new(review, ReviewStatus.Overdue, asOf.DayNumber - due.DayNumber),
        ({ }, _) => new(review, ReviewStatus.Planned, 0),
        _ => new(review, ReviewStatus.Planned, null),
    };
}
