namespace RoadmapSite.Engine.Items;

/// <summary>A setting from outside the configuration file.</summary>
public sealed record Setting(string Key, string Value)
{
    /// <summary>Where it comes from, as messages name it: <c>--set title</c>, <c>ROADMAP_TITLE</c>.</summary>
    public string Origin { get; init; } = $"--set {Key}";
}
