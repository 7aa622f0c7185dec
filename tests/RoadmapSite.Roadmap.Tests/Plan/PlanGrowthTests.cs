using RoadmapSite.Roadmap.Plan;
using RoadmapSite.Roadmap.Plan.Network;
using RoadmapSite.Roadmap.Plan.Rules;

namespace RoadmapSite.Roadmap.Tests.Plan;

/// <summary>That a plan of thousands costs in proportion: counted in bytes, which no other work on the machine changes.</summary>
public sealed class PlanGrowthTests
{
    [Fact]
    public void The_schedule_of_5000_initiatives_takes_twice_the_memory_of_2500()
    {
        var (half, whole) = (Network(2500), Network(5000));
        CriticalPath.Compute(half.Activities, half.Links);

        Assert.InRange(Bytes(() => CriticalPath.Compute(whole.Activities, whole.Links)), 0, 2.3 * Bytes(() => CriticalPath.Compute(half.Activities, half.Links)));
    }

    [Theory]
    [InlineData("all wait for one")]
    [InlineData("one waits for all")]
    [InlineData("each waits for the two before it")]
    public void The_analysis_and_its_rules_grow_with_the_links(string shape)
    {
        var (half, whole) = (Plan(300, shape), Plan(600, shape));
        _ = Work(Plan(300, shape));

        Assert.InRange(Bytes(() => Work(whole)), 0, 2.5 * Bytes(() => Work(half)));
    }

    [Fact]
    public void A_dependency_is_redundant_where_another_leads_to_the_same()
    {
        var random = new Random(7);
        for (var round = 0; round < 60; round++)
        {
            // Mostly forward; now and then a link that closes a ring.
            var waits = Enumerable.Range(0, 12)
                .Select(number => Enumerable.Range(0, random.Next(4)).Select(_ => random.Next(25) == 0 ? random.Next(12) : random.Next(Math.Max(1, number))).Where(other => other != number).Distinct().ToList())
                .ToList();
            var site = TestSite.Load([.. waits.Select((others, number) => Pieces.Initiative(Id(number), also: $"dependsOn: [{string.Join(", ", others.Select(other => $"{{item: {Id(other)}}}"))}]"))]);
            var ringed = site.Knowledge.Get<ScheduleAnalysis>().Rings.SelectMany(ring => ring.Links).Select(link => link.Waiting.Id).ToHashSet();
            var expected = new List<string>();
            for (var number = 0; number < waits.Count; number++)
            {
                foreach (var other in waits[number].Where(_ => !ringed.Contains(Id(number))))
                {
                    var reached = new HashSet<int>();
                    foreach (var start in waits[number].Where(start => start != other))
                    {
                        Reach(start, reached);
                    }

                    if (reached.Contains(other))
                    {
                        expected.Add($"{Id(number)} {Id(other)}");
                    }
                }

                void Reach(int at, HashSet<int> reached)
                {
                    foreach (var next in ringed.Contains(Id(at)) ? [] : waits[at].Where(reached.Add))
                    {
                        Reach(next, reached);
                    }
                }
            }

            var found = new RedundantDependency().Check(site.Knowledge)
                .Select(finding => $"{finding.Message.Split(' ')[0]} {finding.Message.Split("naming ")[1].Split(' ')[0]}");
            Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
        }
    }

    private static object Work(Engine.Site site) => (
        ScheduleAnalysis.Of(site.Knowledge),
        new RedundantDependency().Check(site.Knowledge).Count(),
        new SamePeriodDependency().Check(site.Knowledge).Count(),
        new StartsBeforeDependencyEnds().Check(site.Knowledge).Count());

    private static Engine.Site Plan(int count, string shape)
    {
        var site = TestSite.Load([.. Enumerable.Range(0, count).Select(number => Pieces.Initiative(Id(number), also: $"dependsOn: [{string.Join(", ", Awaited(number).Select(other => $"{{item: {Id(other)}}}"))}]"))]);
        _ = site.Knowledge.Get<ScheduleAnalysis>();
        return site;

        IEnumerable<int> Awaited(int number) => shape switch
        {
            "all wait for one" => number == 0 ? [] : [0],
            "one waits for all" => number == 0 ? Enumerable.Range(1, count - 1) : [],
            _ => Enumerable.Range(number - 2, 2).Where(other => other >= 0),
        };
    }

    private static (List<Activity> Activities, List<ActivityLink> Links) Network(int count)
    {
        var random = new Random(count);
        return (
            [.. Enumerable.Range(0, count).Select(number => new Activity(Id(number), random.Next(1, 200)))],
            [.. Enumerable.Range(1, count - 1).SelectMany(number => Enumerable.Range(0, 3).Select(_ => new ActivityLink(Id(random.Next(Math.Max(0, number - 60), number)), Id(number))))]);
    }

    private static long Bytes(Func<object> work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        GC.KeepAlive(work());
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Id(int number) => $"INIT-{number}";
}
