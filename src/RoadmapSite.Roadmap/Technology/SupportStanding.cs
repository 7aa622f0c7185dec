namespace RoadmapSite.Roadmap.Technology;

/// <summary>A technology between the end of its support and its switch-off.</summary>
/// <param name="State">Where it stands.</param>
/// <param name="Days">Days without support: planned when it outlives it, so far when nothing switches it off; else 0.</param>
/// <param name="SlipDays">How many of those days the plan did not have when it was agreed; 0 when it had them all.</param>
public sealed record SupportStanding(TechnologyFit Fit, SupportState State, int Days, int SlipDays)
{
    public Technology Technology => Fit.Technology;

    /// <summary>The last day of support.</summary>
    public DateOnly? Ends => Technology.SupportEnds?.End;

    /// <summary>The day it was switched off, or is expected to be.</summary>
    public DateOnly? Off => Fit.Retirement?.Day;

    /// <summary>Whether it does or will run without support.</summary>
    public bool IsExposed => State is SupportState.Uncovered or SupportState.Outlives;

    public static SupportStanding Of(TechnologyFit fit)
    {
        var isOff = fit.Retirement?.IsDone == true;
        var hasEnded = fit.DaysToSupportEnd < 0;
        var state = isOff ? SupportState.SwitchedOff
            : fit.DaysToSupportEnd is null ? SupportState.Unknown
            : fit.UnsupportedDays > 0 ? SupportState.Outlives
            : hasEnded ? SupportState.Uncovered
            : fit.Retirement?.Day is not null ? SupportState.Supported
            : fit.Support is SupportBand.Red or SupportBand.Amber ? SupportState.Ending
            : SupportState.Supported;
        return state switch
        {
            SupportState.Outlives => new(fit, state, fit.UnsupportedDays, Math.Max(0, fit.UnsupportedDays - fit.UnsupportedDaysOnBaseline)),
            SupportState.Uncovered => new(fit, state, -fit.DaysToSupportEnd!.Value, 0),
            _ => new(fit, state, 0, 0),
        };
    }
}
