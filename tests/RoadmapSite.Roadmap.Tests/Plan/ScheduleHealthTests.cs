using RoadmapSite.Roadmap.Plan.Health;
using RoadmapSite.Roadmap.Plan.Network;

namespace RoadmapSite.Roadmap.Tests.Plan;

public sealed class ScheduleHealthTests
{
    private static readonly DateOnly Today = TestSite.Today;
    private static readonly HealthActivity Sound = new("S") { HasPredecessor = true, HasSuccessor = true, TotalFloat = 0, Duration = 10, IsResourced = true, BaselineEnd = TestSite.Today.AddDays(100) };

    [Fact]
    public void Three_unlinked_of_forty_are_too_many()
    {
        var check = Check(1, Many(40, number => number < 37 ? Sound : Sound with { HasPredecessor = number == 37, HasSuccessor = number == 38 }));
        AssertCheck(check, 3, 40, 0.075, passed: false);
        Assert.Equal(["N37", "N38", "N39"], check.Members);
    }

    [Fact]
    public void One_lead_of_sixty_links_is_one_too_many() =>
        AssertCheck(Check(2, links: Links(60, number => number == 7 ? -1 : 0)), 1, 60, 1 / 60.0, passed: false);

    [Fact]
    public void Two_lags_of_sixty_links_are_fine()
    {
        var check = Check(3, links: Links(60, number => number < 2 ? 5 : 0));
        AssertCheck(check, 2, 60, 2 / 60.0, passed: true);
        Assert.Equal(["P0 → N0", "P1 → N1"], check.Members);
    }

    [Fact]
    public void Fifty_three_finish_to_start_links_of_sixty_are_too_few()
    {
        var links = Links(60, _ => 0).Select((link, number) => number < 7 ? link with { Type = LinkType.StartToStart } : link).ToList();
        AssertCheck(Check(4, links: links), 53, 60, 53 / 60.0, passed: false);
    }

    [Fact]
    public void A_critical_path_of_120_days_that_ends_9_days_late_is_too_long()
    {
        var plan = new HealthPlan(Today, [], []) { CriticalPathLength = 120, FinishFloat = -9 };
        AssertCheck(ScheduleHealth.Check(plan, HealthProfile.Dcma)[12], 111, 120, 0.925, passed: false);
    }

    [Fact]
    public void Seventeen_finished_of_twenty_due_and_two_without_baseline_are_too_few()
    {
        var activities = Many(22, number => Sound with { IsFinished = number < 17, BaselineEnd = number < 20 ? Today : null });
        var check = Check(14, activities);
        AssertCheck(check, 17, 22, 0.7727, passed: false);
        Assert.Equal(["N17", "N18", "N19"], check.Members);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(10)]
    public void An_activity_with_a_fault_counts_against_the_check_of_that_fault_alone(int number)
    {
        var faulty = Many(1, _ => number switch
        {
            5 => Sound with { IsHardConstrained = true },
            6 => Sound with { TotalFloat = 45 },
            7 => Sound with { TotalFloat = -1 },
            8 => Sound with { Duration = 45 },
            9 => Sound with { HasInvalidDates = true },
            _ => Sound with { IsResourced = false },
        });
        var checks = ScheduleHealth.Check(new(Today, faulty, []), HealthProfile.Dcma);
        Assert.Equal([number], checks.Where(check => check.IsPassed == false).Select(check => check.Number));
        Assert.Equal(["N0"], checks[number - 1].Members);
    }

    [Fact]
    public void What_was_agreed_for_the_past_is_missed_when_it_is_open_or_ended_late()
    {
        var due = Sound with { BaselineEnd = Today.AddDays(-10), End = Today.AddDays(-12), IsFinished = true };
        var check = Check(11, [due with { Id = "early" }, due with { Id = "late", End = Today.AddDays(-9) }, due with { Id = "open", IsFinished = false }, Sound]);
        AssertCheck(check, 2, 3, 2 / 3.0, passed: false);
        Assert.Equal(["late", "open"], check.Members);
    }

    [Fact]
    public void The_roadmap_profile_forgives_quarters_of_float_and_length_with_milestones_inside()
    {
        var plan = new HealthPlan(
            Today,
            [
                Sound with { Id = "loose", TotalFloat = 183 },
                Sound with { Id = "too loose", TotalFloat = 184 },
                Sound with { Id = "long", Duration = 366 },
                Sound with { Id = "too long", Duration = 367 },
                Sound with { Id = "long with a milestone", Duration = 900, HasInnerMilestone = true },
            ],
            []);
        Assert.Equal(["too loose"], ScheduleHealth.Check(plan, HealthProfile.Roadmap)[5].Members);
        Assert.Equal(["too long"], ScheduleHealth.Check(plan, HealthProfile.Roadmap)[7].Members);
        Assert.Equal(3, ScheduleHealth.Check(plan, HealthProfile.Dcma)[7].Numerator);
    }

    [Fact]
    public void An_empty_plan_passes_and_fails_nothing() =>
        Assert.All(ScheduleHealth.Check(new(Today, [], []), HealthProfile.Dcma), check => Assert.Null(check.IsPassed));

    [Fact]
    public void The_samples_critical_path_passes_its_test_and_is_late_by_nothing()
    {
        var health = TestSite.Sample().Knowledge.Get<ScheduleHealthAnalysis>();
        Assert.Equal(Enumerable.Range(1, 14), health.Roadmap.Select(check => check.Number));
        AssertCheck(health.Roadmap[11], 3650, 3650, 1, passed: true);
        Assert.Equal(15, health.Dcma[0].Denominator);
        Assert.Equal(12, health.Roadmap[1].Denominator);
        Assert.Empty(health.Roadmap[8].Members);
        Assert.Equal(["INIT-16"], health.Roadmap[10].Members);
    }

    private static HealthCheck Check(int number, IReadOnlyList<HealthActivity>? activities = null, IReadOnlyList<ActivityLink>? links = null) =>
        ScheduleHealth.Check(new(Today, activities ?? [], links ?? []), HealthProfile.Dcma)[number - 1];

    private static List<HealthActivity> Many(int count, Func<int, HealthActivity> make) =>
        [.. Enumerable.Range(0, count).Select(number => make(number) with { Id = $"N{number}" })];

    private static List<ActivityLink> Links(int count, Func<int, int> lag) =>
        [.. Enumerable.Range(0, count).Select(number => new ActivityLink($"P{number}", $"N{number}", LinkType.FinishToStart, lag(number)))];

    private static void AssertCheck(HealthCheck check, double numerator, double denominator, double share, bool passed)
    {
        Assert.Equal((numerator, denominator, passed), (check.Numerator, check.Denominator, check.IsPassed));
        Assert.Equal(share, check.Share!.Value, 4);
    }
}
