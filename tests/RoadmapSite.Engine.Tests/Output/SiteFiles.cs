using System.Text;
using RoadmapSite.Engine.Output;
using RoadmapSite.Engine.Themes;

namespace RoadmapSite.Engine.Tests.Output;

/// <summary>What a family of files holds for a site in a few strings.</summary>
internal static class SiteFiles
{
    public static Dictionary<string, byte[]> Of(SiteFile file, Site site) =>
        file.Build(new RenderedSite(site, [], Formats.Of("en-GB", null))).ToDictionary(one => one.Path, one => one.Content.ToArray(), StringComparer.Ordinal);

    public static string Text(this Dictionary<string, byte[]> files, string path) => Encoding.UTF8.GetString(files[path]);
}
