namespace RoadmapSite.Roadmap.Team;

/// <summary>What can be wrong with who does, answers for, is asked and is told.</summary>
public enum RaciFault
{
    /// <summary>No role is accountable. Two cannot be: the field holds one.</summary>
    NobodyAccountable,

    /// <summary>No role does the work.</summary>
    NobodyResponsible,

    /// <summary>The accountable role is another than the owner.</summary>
    AccountableIsNotOwner,
}
