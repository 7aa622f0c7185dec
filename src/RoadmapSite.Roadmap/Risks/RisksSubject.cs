using RoadmapSite.Engine;
using RoadmapSite.Roadmap.Risks.Rules;

namespace RoadmapSite.Roadmap.Risks;

internal static class RisksSubject
{
    public static Subject Declare() => new()
    {
        Types = [Risk.ItemType, Control.ItemType, Service.ItemType, Framework.ItemType],
        Settings = RiskSettings.Fields,
        Rules =
        [
            new UntreatedRisk(),
            new ResidualAboveInherent(),
            new TargetAboveResidual(),
            new AcceptanceLapsed(),
            new AcceptanceIncomplete(),
            new RecoveryTargetMissed(),
            new UntestedControl(),
            new UncoveredRequirement(),
            new ControlWithoutEvidence(),
            new UnworkedResidual(),
        ],
        Data = [RiskData.Section, ServiceData.Section, CoverageData.Section],
        Pages = [new RisksPage { Types = [Risk.ItemType] }, new ControlsPage { Types = [Control.ItemType, Framework.ItemType] }, new RecoveryPage { Types = [Service.ItemType] }],
        Occasions = [RiskOccasions.Of],
        ItemViews = [new RiskView(), new ControlView(), new ServiceView(), new FrameworkView()],
    };
}
