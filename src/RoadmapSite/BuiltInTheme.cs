namespace RoadmapSite;

/// <summary>The default theme.</summary>
internal static class BuiltInTheme
{
    public static IReadOnlyDictionary<string, Func<byte[]>> Files { get; } = EmbeddedFiles.Under("theme/");
}
