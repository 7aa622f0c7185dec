namespace RoadmapSite.Benchmarks.Paired;

/// <summary>What is measured, by name.</summary>
internal static class Works
{
    public const string Cold = "full build";
    public const string Again = "unchanged rebuild";
    public const string Check = "check";
    public const string Start = "start of the preview";
    public const string Edit = "edit until the page shows it";
    public const string Backlink = "edit until the page it newly names shows that";
}
