using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Themes;

namespace RoadmapSite;

/// <summary>The theme of a site: the content's own over the one that is named over the built-in one.</summary>
internal static class SiteTheme
{
    /// <param name="flag">A theme folder that wins over the one of the configuration.</param>
    /// <exception cref="IOException">There is no such folder.</exception>
    public static ThemeFiles Of(string content, string? flag, Configuration configuration)
    {
        var layers = new List<IReadOnlyDictionary<string, Func<byte[]>>>();
        var own = Path.Combine(content, "_theme");
        if (Directory.Exists(own))
        {
            layers.Add(ThemeFiles.OfFolder(own));
        }

        var named = flag ?? (configuration.Theme is { } written ? Path.Combine(content, written) : null);
        if (named is not null)
        {
            layers.Add(Directory.Exists(named) ? ThemeFiles.OfFolder(named) : throw new IOException($"There is no theme folder “{named}”."));
        }

        return new([.. layers, BuiltInTheme.Files]);
    }
}
