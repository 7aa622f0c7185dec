using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Pages;

namespace RoadmapSite.Roadmap.Risks;

/// <summary>Services and their recovery tests as templates read them.</summary>
internal static class ServiceModels
{
    public static Model Of(ServiceRecovery one, KnowledgeBase knowledge)
    {
        var service = one.Service;
        var isOld = one.State == RecoveryState.Stale;
        return new()
        {
            ["service"] = service,
            ["owner"] = service.Owner,
            ["tier"] = service.Tier,
            ["mtd"] = service.Mtd,
            ["rto"] = service.Rto,
            ["rpo"] = service.Rpo,
            ["achievedRto"] = service.AchievedRto,
            ["achievedRpo"] = service.AchievedRpo,
            ["rtoGap"] = one.RtoGap,
            ["rpoGap"] = one.RpoGap,
            ["rtoFails"] = one.RtoGap > 0,
            ["rpoFails"] = one.RpoGap > 0,
            ["state"] = one.State.Word(),
            ["rag"] = one.State switch { RecoveryState.Fails => "red", RecoveryState.Meets => "green", RecoveryState.Stale => "amber", _ => "grey" },
            ["tested"] = service.Tested,
            ["daysAgo"] = service.Tested is { } tested ? Math.Max(0, knowledge.AsOf.DayNumber - tested.End.DayNumber) : null,
            ["mtdHolds"] = one.MtdHolds ?? true,
            ["timeChart"] = RecoveryChart.Row(service.Rto, service.AchievedRto, service.Mtd, isOld),
            ["dataChart"] = RecoveryChart.Row(service.Rpo, service.AchievedRpo, null, isOld),
            ["needs"] = service.DependsOn.Targets<Service>().ToList(),
            ["neededBy"] = NeededBy(service, knowledge).ToList(),
            ["technologies"] = service.Technologies.Select(reference => reference.Target).OfType<Item>().Distinct().ToList(),
            ["risks"] = knowledge.Links.To<Risk>(service, Risk.ServicesField.Name).ToList(),
        };
    }

    /// <summary>Every service that stops with this one, however far up; a ring ends where it began.</summary>
    public static IEnumerable<Service> NeededBy(Service service, KnowledgeBase knowledge)
    {
        var seen = new HashSet<Service> { service };
        var next = new Queue<Service>([service]);
        while (next.TryDequeue(out var one))
        {
            foreach (var dependent in knowledge.Links.To<Service>(one, Service.DependsOnField.Name).Where(seen.Add))
            {
                next.Enqueue(dependent);
                yield return dependent;
            }
        }
    }
}
