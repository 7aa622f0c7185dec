using CsCheck;
using RoadmapSite.Roadmap.Plan.Network;

namespace RoadmapSite.Roadmap.Tests.Plan;

public sealed class CriticalPathTests
{
    private static readonly Gen<(Activity[] Activities, ActivityLink[] Links)> Networks =
        from count in Gen.Int[1, 14]
        from durations in Gen.Int[0, 20].Array[count]
        from notBefore in Gen.Frequency((3, Gen.Const(-1)), (1, Gen.Int[0, 30])).Array[count]
        from links in Gen.Select(Gen.Int[0, 13], Gen.Int[0, 13], Gen.Int[0, 3], Gen.Int[-6, 9]).Array[0, 24]
        select (
            durations.Select((days, number) => new Activity(Name(number), days) { NotBefore = notBefore[number] < 0 ? null : notBefore[number] }).ToArray(),
            links.Where(link => link.Item1 < link.Item2 && link.Item2 < count)
                .Select(link => new ActivityLink(Name(link.Item1), Name(link.Item2), (LinkType)link.Item3, link.Item4)).ToArray());

    public static TheoryData<string> Titles => [.. TextbookNetwork.All.Select(network => network.Title)];

    [Theory]
    [MemberData(nameof(Titles))]
    public void A_textbook_network_comes_out_as_the_textbook_says(string title)
    {
        var network = TextbookNetwork.All.Single(one => one.Title == title);
        var schedule = CriticalPath.Compute(network.Activities, network.Links);
        Assert.Equal(network.Finish, schedule.Finish);
        Assert.Equal(network.Expected, schedule.Activities);
        Assert.Empty(schedule.Rings);
    }

    [Fact]
    public void All_eight_textbook_networks_are_there() => Assert.Equal(8, TextbookNetwork.All.Count);

    [Fact]
    public void Mixed_links_pull_and_push_as_in_the_worked_figure()
    {
        var schedule = CriticalPath.Compute(
            [new("A", 10), new("B", 15), new("C", 8), new("D", 5), new("E", 0)],
            [
                new("A", "B", LinkType.FinishToStart, 5),
                new("A", "C", LinkType.StartToStart, 3),
                new("B", "D", LinkType.FinishToFinish, 2),
                new("C", "D"),
                new("D", "E"),
                new("B", "E"),
            ]);
        Assert.Equal(32, schedule.Finish);
        Assert.Equal(
            [(0, 10, 0, 10, 0), (15, 30, 15, 30, 0), (3, 11, 19, 27, 16), (27, 32, 27, 32, 0), (32, 32, 32, 32, 0)],
            schedule.Activities.Select(one => (one.EarlyStart, one.EarlyFinish, one.LateStart, one.LateFinish, one.TotalFloat)));
        Assert.Equal(["A", "B", "D", "E"], schedule.CriticalActivities.Select(one => one.Id));
    }

    [Fact]
    public void A_start_to_finish_link_lets_the_old_run_until_the_new_has_started()
    {
        var schedule = CriticalPath.Compute(
            [new("New", 15) { NotBefore = 30 }, new("Old", 20), new("End", 0)],
            [new("New", "Old", LinkType.StartToFinish, 5), new("New", "End"), new("Old", "End")]);
        Assert.Equal(45, schedule.Finish);
        Assert.Equal((30, 45), Early(schedule.Find("New")!));
        Assert.Equal((15, 35), Early(schedule.Find("Old")!));
        Assert.Equal((45, 10), (schedule.Find("Old")!.LateFinish, schedule.Find("Old")!.TotalFloat));
    }

    [Fact]
    public void A_deadline_out_of_reach_makes_floats_negative_back_to_the_start()
    {
        var schedule = CriticalPath.Compute([new("A", 10), new("B", 5) { Deadline = 12 }, new("C", 20)], [new("A", "B"), new("A", "C")]);
        Assert.Equal([-3, -3, 0], schedule.Activities.Select(one => one.TotalFloat));
        Assert.All(schedule.Activities, one => Assert.True(one.IsCritical));
    }

    [Fact]
    public void A_lead_lets_a_successor_start_before_the_end_but_nothing_before_day_0()
    {
        var schedule = CriticalPath.Compute([new("A", 4), new("B", 3)], [new("A", "B", LinkType.FinishToStart, -10)]);
        Assert.Equal((0, 3), Early(schedule.Find("B")!));
    }

    [Fact]
    public void A_ring_is_reported_in_order_and_the_rest_is_scheduled()
    {
        var schedule = CriticalPath.Compute(
            [new("A", 2), new("B", 3), new("C", 4), new("D", 5), new("E", 6)],
            [new("A", "B"), new("B", "C"), new("C", "D"), new("D", "B"), new("D", "E")]);
        Assert.Equal(["B", "C", "D"], Assert.Single(schedule.Rings));
        Assert.Equal(["B", "C", "D"], schedule.Unscheduled);
        Assert.Equal(["A", "E"], schedule.Activities.Select(one => one.Id));
        Assert.Equal(6, schedule.Finish);
    }

    [Fact]
    public void Two_rings_that_do_not_touch_are_two_rings()
    {
        var schedule = CriticalPath.Compute(
            [new("A", 1), new("B", 1), new("C", 1), new("D", 1), new("E", 1)],
            [new("A", "B"), new("B", "A"), new("B", "C"), new("C", "D"), new("D", "C"), new("E", "E")]);
        Assert.Equal([["A", "B"], ["C", "D"], ["E"]], schedule.Rings);
    }

    [Fact]
    public void Links_to_unknown_activities_and_second_activities_of_one_id_are_passed_over()
    {
        var schedule = CriticalPath.Compute([new("A", 3), new("A", 30), new("B", 2)], [new("A", "B"), new("X", "B"), new("A", "Y")]);
        Assert.Equal(5, schedule.Finish);
        Assert.Equal(["A", "B"], schedule.Activities.Select(one => one.Id));
    }

    [Fact]
    public void An_empty_network_is_finished_on_day_0() => Assert.Equal(0, CriticalPath.Compute([], []).Finish);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_hundred_thousand_in_a_row_or_in_a_ring_do_not_exhaust_the_stack(bool closed)
    {
        const int Count = 100_000;
        var activities = Enumerable.Range(0, Count).Select(number => new Activity(Name(number), 1)).ToList();
        var links = Enumerable.Range(1, Count - 1).Select(number => new ActivityLink(Name(number - 1), Name(number))).ToList();
        if (closed)
        {
            links.Add(new(Name(Count - 1), Name(0)));
        }

        var schedule = CriticalPath.Compute(activities, links);
        Assert.Equal(closed ? 0 : Count, schedule.Finish);
        Assert.Equal(closed ? Count : 0, schedule.Unscheduled.Count);
    }

    [Fact]
    public void Early_dates_keep_every_link_and_are_as_early_as_something_allows() => Networks.Sample(network =>
    {
        var schedule = CriticalPath.Compute(network.Activities, network.Links);
        foreach (var activity in network.Activities)
        {
            var bounds = network.Links.Where(link => link.Successor == activity.Id).Select(link => EarliestStart(link, schedule, activity.Duration));
            Assert.Equal(bounds.Append(activity.NotBefore ?? 0).Append(0).Max(), schedule.Find(activity.Id)!.EarlyStart);
        }

        Assert.Equal(schedule.Activities.Max(one => one.EarlyFinish), schedule.Finish);
    });

    [Fact]
    public void Late_dates_keep_every_link_and_are_as_late_as_something_allows() => Networks.Sample(network =>
    {
        var schedule = CriticalPath.Compute(network.Activities, network.Links);
        foreach (var activity in network.Activities)
        {
            var bounds = network.Links.Where(link => link.Predecessor == activity.Id).Select(link => LatestFinish(link, schedule, activity.Duration));
            Assert.Equal(bounds.Append(schedule.Finish).Min(), schedule.Find(activity.Id)!.LateFinish);
        }
    });

    [Fact]
    public void Without_deadlines_no_float_is_negative_and_something_is_critical() => Networks.Sample(network =>
    {
        var schedule = CriticalPath.Compute(network.Activities, network.Links);
        Assert.All(schedule.Activities, one => Assert.True(one is { TotalFloat: >= 0, FreeFloat: >= 0 }));
        Assert.NotEmpty(schedule.CriticalActivities);
    });

    [Fact]
    public void The_order_in_which_activities_and_links_are_given_changes_nothing() =>
        Gen.Select(Networks, Gen.Int[0, 1_000_000]).Sample((network, seed) =>
        {
            var random = new Random(seed);
            var activities = network.Activities.ToArray();
            var links = network.Links.ToArray();
            random.Shuffle(activities);
            random.Shuffle(links);
            var straight = CriticalPath.Compute(network.Activities, network.Links);
            var shuffled = CriticalPath.Compute(activities, links);
            Assert.Equal(straight.Finish, shuffled.Finish);
            Assert.Equal(straight.Activities, shuffled.Activities.OrderBy(one => Array.FindIndex(network.Activities, other => other.Id == one.Id)));
        });

    [Fact]
    public void An_activity_can_be_delayed_by_its_total_float_and_no_day_more() =>
        Gen.Select(Networks, Gen.Int[0, 13]).Sample((network, pick) =>
        {
            var schedule = CriticalPath.Compute(network.Activities, network.Links);
            var activity = network.Activities[pick % network.Activities.Length];
            var result = schedule.Find(activity.Id)!;

            int FinishFrom(int start) => CriticalPath.Compute(
                [.. network.Activities.Select(one => one == activity ? one with { NotBefore = start } : one)], network.Links).Finish;

            Assert.Equal(schedule.Finish, FinishFrom(result.LateStart));
            Assert.Equal(schedule.Finish + 1, FinishFrom(result.LateStart + 1));
        });

    private static (int, int) Early(ActivitySchedule activity) => (activity.EarlyStart, activity.EarlyFinish);

    private static int EarliestStart(ActivityLink link, NetworkSchedule schedule, int duration)
    {
        var predecessor = schedule.Find(link.Predecessor)!;
        return link.Type switch
        {
            LinkType.FinishToStart => predecessor.EarlyFinish + link.Lag,
            LinkType.StartToStart => predecessor.EarlyStart + link.Lag,
            LinkType.FinishToFinish => predecessor.EarlyFinish + link.Lag - duration,
            _ => predecessor.EarlyStart + link.Lag - duration,
        };
    }

    private static int LatestFinish(ActivityLink link, NetworkSchedule schedule, int duration)
    {
        var successor = schedule.Find(link.Successor)!;
        return link.Type switch
        {
            LinkType.FinishToStart => successor.LateStart - link.Lag,
            LinkType.StartToStart => successor.LateStart - link.Lag + duration,
            LinkType.FinishToFinish => successor.LateFinish - link.Lag,
            _ => successor.LateFinish - link.Lag + duration,
        };
    }

    private static string Name(int number) => $"N{number}";
}
