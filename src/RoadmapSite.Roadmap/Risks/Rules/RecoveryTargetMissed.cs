using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Rules;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Roadmap.Risks.Rules;

/// <summary>A service whose last recovery test took longer, or lost more, than is allowed; or whose objective is itself more than can be borne.</summary>
internal sealed class RecoveryTargetMissed() : Rule<Service>("RM414", Severity.Warning)
{
    protected override IEnumerable<Diagnostic> Check(Service service, KnowledgeBase knowledge)
    {
        if (knowledge.Get<RecoveryAnalysis>().Find(service) is not { } recovery)
        {
            yield break;
        }

        if (recovery is { State: RecoveryState.Fails })
        {
            var time = recovery.RtoGap > 0 ? $"took {Hours(service.AchievedRto)} to bring back, {Hours(recovery.RtoGap)} more than the {Hours(service.Rto)} allowed" : null;
            var data = recovery.RpoGap > 0 ? $"lost {Hours(service.AchievedRpo)} of data, {Hours(recovery.RpoGap)} more than the {Hours(service.Rpo)} allowed" : null;
            yield return Report(
                service.At(time is null ? Service.AchievedRpoField : Service.AchievedRtoField),
                $"“{service.Title}”, tested on {service.Tested}, {(time is not null && data is not null ? $"{time}, and {data}" : time ?? data)}.",
                "mend what held it up and test again, or have those who use it agree to a longer objective");
        }

        if (recovery.MtdHolds == false)
        {
            yield return Report(
                service.At(Service.RtoField),
                $"“{service.Title}” may take {Hours(service.Rto)} to come back, and can be missed for {Hours(service.Mtd)} at most.",
                "shorten “rto” to what can be borne, or check “mtd” with those who use it") with
            {
                Notes = [new("the longest it may be down", service.At(Service.MtdField))],
            };
        }
    }

    private static string Hours(double? hours)
    {
        var number = Rounding.Round(hours!.Value, 2);
        return FormattableString.Invariant($"{number} {(number == 1 ? "hour" : "hours")}");
    }
}
