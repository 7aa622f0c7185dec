using RoadmapSite.Engine.Pages;
using RoadmapSite.Engine.Rules;

namespace RoadmapSite.Engine.Authoring;

/// <summary>Where the page of a rule is published.</summary>
public static class RuleAddress
{
    /// <summary>Null where nobody has said where the site is.</summary>
    public static string? Of(Site site, Rule rule) => site.Knowledge.Configuration.AddressOf(RulesPage.RouteOf(rule));
}
