namespace RoadmapSite.Engine.Changes;

/// <summary>Whether a figure moved the right way.</summary>
public enum FigureVerdict
{
    Better,
    Worse,
    Neither,
}
