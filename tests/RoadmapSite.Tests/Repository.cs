using System.Runtime.CompilerServices;

namespace RoadmapSite.Tests;

/// <summary>Where the repository stands on this machine.</summary>
internal static class Repository
{
    public static string Content => Path.Combine(Root(), "content");

    public static string Theme => Path.Combine(Root(), "themes", "default");

    public static string Root() => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", ".."));

    /// <summary>This file, wherever the test that asks stands.</summary>
    private static string Here([CallerFilePath] string here = "") => here;
}
