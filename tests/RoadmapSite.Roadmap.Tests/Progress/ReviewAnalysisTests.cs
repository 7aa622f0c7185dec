using RoadmapSite.Roadmap.Progress;

namespace RoadmapSite.Roadmap.Tests.Progress;

public sealed class ReviewAnalysisTests
{
    [Fact]
    public void The_sample_held_three_missed_one_and_plans_one()
    {
        var reviews = TestSite.Sample().Knowledge.Get<ReviewAnalysis>();
        ExpectedData.Equal("Progress/sample-reviews.json", ReviewData.Shape, reviews.Reviews);
        Assert.Equal("REV-05", reviews.Next?.Review.Id);
        Assert.Equal("REV-03", reviews.LastHeld?.Review.Id);
    }

    [Theory]
    [InlineData("due: 2026-11-30", ReviewStatus.Planned, 0)]
    [InlineData("due: 2026-11-29", ReviewStatus.Overdue, 1)]
    [InlineData("due: 2026-Q4", ReviewStatus.Planned, 0)]
    [InlineData("due: 2026-12-24\nheld: 2026-11-20", ReviewStatus.Held, -34)]
    [InlineData("held: 2026-11-20", ReviewStatus.Held, null)]
    [InlineData("cadence: annual", ReviewStatus.Planned, null)]
    public void A_review_is_late_after_the_last_day_it_was_due(string fields, ReviewStatus status, int? daysLate)
    {
        var review = Assert.Single(TestSite.Load(
            ("roadmap.yml", "asOf: 2026-11-30\n"),
            ("reviews/REV-1.md", $"---\ntitle: Review\n{fields}\n---\n")).Knowledge.Get<ReviewAnalysis>().Reviews);
        Assert.Equal((status, daysLate), (review.Status, review.DaysLate));
    }
}
