namespace RoadmapSite;

/// <summary>What a host of repositories needs to check and publish a roadmap: pipelines and, on GitHub, forms for those who write no Markdown.</summary>
/// <remarks>They stand as they are in <c>Workflows/HOST/</c>.</remarks>
internal static class WorkflowFiles
{
    /// <summary>A folder of <c>Workflows/</c> each.</summary>
    public static IReadOnlyList<string> Hosts { get; } = ["github", "gitlab", "azure-devops"];

    public static IEnumerable<KeyValuePair<string, byte[]>> Of(string host) =>
        EmbeddedFiles.Under($"workflows/{host}/").Select(file => KeyValuePair.Create(file.Key, file.Value()));
}
