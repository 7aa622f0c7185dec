namespace RoadmapSite.Roadmap.Overview;

/// <summary>The words of <c>reads:</c> as pages of the site.</summary>
internal static class ReaderViews
{
    /// <summary>The route of the page a word asks for; null for a word that no page answers.</summary>
    public static string? Route(string word) => word.ToLowerInvariant() switch
    {
        "vision" or "goal" or "goals" or "strategy" => "goals.html",
        "gap" or "gaps" or "capability" or "capabilities" => "gaps.html",
        "timeline" or "initiative" or "initiatives" or "milestones" => "timeline.html",
        "plan" or "budget" or "money" or "cost" or "costs" or "benefits" => "plan.html",
        "team" or "teams" or "skills" => "team.html",
        "technology" or "technologies" => "technology.html",
        "decision" or "decisions" => "decisions.html",
        "risk" or "risks" => "risks.html",
        "control" or "controls" or "framework" or "frameworks" or "evidence" => "controls.html",
        "service" or "services" or "recovery" or "downtime" => "services.html",
        "kpi" or "kpis" or "measures" or "progress" or "review" or "reviews" => "progress.html",
        "traceability" => "traceability.html",
        _ => null,
    };

    /// <summary>The routes a list of words asks for, each once, in the order asked.</summary>
    public static IReadOnlyList<string> Routes(IEnumerable<string> words) => [.. words.Select(Route).OfType<string>().Distinct(StringComparer.Ordinal)];
}
