using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Engine.Themes;

namespace RoadmapSite.Roadmap.Plan.Health;

/// <summary>How well the plan is built, as the plan's page shows it: by the profile meant for plans as coarse as a strategy's.</summary>
internal static class HealthModel
{
    /// <summary>Members that a check names; of the others it gives the number.</summary>
    private const int NamedMembers = 6;

    public static Model Of(KnowledgeBase knowledge, Formats formats)
    {
        var checks = knowledge.Get<ScheduleHealthAnalysis>().Roadmap;
        var failures = checks.Where(check => check.IsPassed == false).Select(Line).ToList();
        var passes = checks.Where(check => check.IsPassed == true).Select(Line).ToList();
        return new()
        {
            ["failed"] = failures.Count,
            ["failures"] = failures,
            ["passed"] = passes.Count,
            ["passes"] = passes,
        };

        Model Line(HealthCheck check) => new()
        {
            ["number"] = check.Number,
            ["name"] = check.Name,
            ["meaning"] = Meaning(check.Number, HealthProfile.Roadmap),
            ["isPassed"] = check.IsPassed,
            ["found"] = IsIndex(check) ? formats.Number(check.Share!.Value, 2) : $"{formats.Number(check.Numerator)} of {formats.Number(check.Denominator)}",
            ["limit"] = Limit(check, formats),
            ["members"] = check.IsPassed == true ? [] : check.Members.Take(NamedMembers).Select(id => knowledge.Find(id) ?? (object)id).ToList(),
            ["more"] = check.IsPassed == true ? 0 : Math.Max(0, check.Members.Count - NamedMembers),
        };
    }

    private static string Limit(HealthCheck check, Formats formats) => check switch
    {
        { IsFloor: false, Limit: 0 } => "none",
        _ => (check.IsFloor ? "at least " : "at most ") + (IsIndex(check) ? formats.Number(check.Limit, 2) : $"{formats.Number(100 * check.Limit)}%"),
    };

    private static bool IsIndex(HealthCheck check) => check.Number >= 12;

    private static string Meaning(int number, HealthProfile profile) => number switch
    {
        1 => "open work that waits for nothing, or that nothing waits for",
        2 => "links that let work begin before what it waits for is done",
        3 => "links with days of waiting in them",
        4 => "links from an end to a start, the plainest kind",
        5 => "open work with a date that links cannot move",
        6 => $"open work with more than {profile.MaxFloat} days of float",
        7 => "open work that is already short of time",
        8 => $"open work longer than {profile.MaxDuration} days without a milestone inside",
        9 => "work expected in the past, or done in the future",
        10 => "open work without an owner, or without people and money",
        11 => "work due by now that was late or is not done",
        12 => "the part of a delay on the critical path that reaches the end",
        13 => "the path to the end with its float, over the path",
        _ => "work done, over work due by now",
    };
}
