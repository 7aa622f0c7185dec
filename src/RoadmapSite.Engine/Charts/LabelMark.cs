namespace RoadmapSite.Engine.Charts;

/// <summary>A point that wants a label.</summary>
/// <param name="X">Percent of the width.</param>
/// <param name="Y">Pixels from the top.</param>
/// <param name="Words">The label.</param>
public readonly record struct LabelMark(double X, double Y, string Words);
