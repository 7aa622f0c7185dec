namespace RoadmapSite.Roadmap.Risks;

/// <summary>Whether a service comes back in time.</summary>
/// <param name="RtoGap">Hours the test took beyond its objective; above 0 it fails. Null while either is missing.</param>
/// <param name="RpoGap">Hours of data lost beyond the objective.</param>
/// <param name="MtdHolds">The objective itself is within the longest downtime that can be borne; null while either is missing.</param>
public sealed record ServiceRecovery(Service Service, double? RtoGap, double? RpoGap, RecoveryState State, bool? MtdHolds);
