namespace RoadmapSite.Roadmap.Plan.Network;

/// <summary>Which end of an activity waits for which end of another.</summary>
public enum LinkType
{
    /// <summary>FS: starts once the other is finished.</summary>
    FinishToStart,

    /// <summary>SS: starts once the other has started.</summary>
    StartToStart,

    /// <summary>FF: finishes once the other is finished.</summary>
    FinishToFinish,

    /// <summary>SF: finishes once the other has started.</summary>
    StartToFinish,
}
