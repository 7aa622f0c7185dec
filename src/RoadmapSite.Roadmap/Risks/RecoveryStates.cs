namespace RoadmapSite.Roadmap.Risks;

/// <summary>The words of the four states.</summary>
public static class RecoveryStates
{
    public static string Word(this RecoveryState state) => state switch
    {
        RecoveryState.Untested => "untested",
        RecoveryState.Stale => "stale",
        RecoveryState.Fails => "fails",
        _ => "meets",
    };
}
