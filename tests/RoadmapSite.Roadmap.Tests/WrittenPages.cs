namespace RoadmapSite.Roadmap.Tests;

/// <summary>The pages of a written site by route, each as its reader gets it.</summary>
internal static class WrittenPages
{
    public static string Lead(this Dictionary<string, string> pages, string route) => new WrittenPage(pages[route]).Lead;

    public static List<string> Headings(this Dictionary<string, string> pages, string route) => [.. new WrittenPage(pages[route]).Headings];

    /// <summary>All its words.</summary>
    public static string Words(this Dictionary<string, string> pages, string route) => new WrittenPage(pages[route]).Text;
}
