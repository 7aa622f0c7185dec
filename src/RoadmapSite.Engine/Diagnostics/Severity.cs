namespace RoadmapSite.Engine.Diagnostics;

public enum Severity
{
    Information,
    Warning,
    Error,
}
