namespace RoadmapSite.Roadmap.Risks.Map;

/// <summary>A straight piece of an arrow. One unit is the side of a cell; the origin is the top left of the matrix.</summary>
/// <param name="HasHead">It ends in an arrowhead.</param>
/// <param name="IsWorse">It leads to where a risk stands worse than before its controls, which can only be a mistake.</param>
internal sealed record MapStroke(double X1, double Y1, double X2, double Y2, bool HasHead = false, bool IsWorse = false);
