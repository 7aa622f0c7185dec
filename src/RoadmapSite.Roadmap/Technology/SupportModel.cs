using RoadmapSite.Engine.Pages;

namespace RoadmapSite.Roadmap.Technology;

/// <summary>Where a technology stands against its support, for templates.</summary>
internal static class SupportModel
{
    public static Model Of(SupportStanding standing) => new()
    {
        ["item"] = standing.Technology,
        ["state"] = standing.State,
        ["days"] = standing.Days,
        ["slipDays"] = standing.SlipDays,
        ["daysAgreed"] = standing.Fit.UnsupportedDaysOnBaseline,
        ["supportEnds"] = standing.Technology.SupportEnds,
        ["daysLeft"] = standing.Fit.DaysToSupportEnd,
        ["band"] = standing.Fit.Support.Word() is var band && band == "none" ? "grey" : band,
        ["off"] = standing.Off,
        ["offAgreed"] = standing.Fit.Retirement?.Baseline,
        ["offBy"] = standing.Fit.Retirement?.Initiative,
        ["offAt"] = standing.Fit.Retirement?.Milestone?.Title,
        ["offAnchor"] = standing.Fit.Retirement?.Milestone?.Id,
        ["slack"] = standing is { Off: { } off, Ends: { } ends } ? ends.DayNumber - off.DayNumber : null,
        ["category"] = standing.Technology.Category is { } category ? TechnologyWords.CategoryWord(category) : null,
    };
}
