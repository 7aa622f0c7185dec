using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Risks;

/// <summary>What the last recovery test of each service showed, against what was promised.</summary>
public sealed class RecoveryAnalysis : IAnalysis<RecoveryAnalysis>
{
    private const int FreshDays = 366;

    private readonly Dictionary<Service, ServiceRecovery> byService;

    private RecoveryAnalysis(IReadOnlyList<ServiceRecovery> services)
    {
        Services = services;
        byService = services.ToDictionary(one => one.Service);
    }

    /// <summary>By id.</summary>
    public IReadOnlyList<ServiceRecovery> Services { get; }

    public static RecoveryAnalysis Of(KnowledgeBase knowledge) =>
        new([.. knowledge.Of<Service>().Select(service => Test(service, knowledge.AsOf))]);

    public ServiceRecovery? Find(Service service) => byService.GetValueOrDefault(service);

    private static ServiceRecovery Test(Service service, DateOnly asOf)
    {
        var rtoGap = service.AchievedRto - service.Rto;
        var rpoGap = service.AchievedRpo - service.Rpo;
        var state = service.Tested is not { } tested || rtoGap is null && rpoGap is null ? RecoveryState.Untested
            : asOf.DayNumber - tested.End.DayNumber > FreshDays ? RecoveryState.Stale
            : rtoGap > 0 || rpoGap > 0 ? RecoveryState.Fails
            : RecoveryState.Meets;
        return new(service, rtoGap, rpoGap, state, (service.Rto, service.Mtd) is ({ } rto, { } mtd) ? rto <= mtd : null);
    }
}
