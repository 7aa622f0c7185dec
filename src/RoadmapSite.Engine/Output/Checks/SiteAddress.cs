namespace RoadmapSite.Engine.Output.Checks;

/// <summary>Where an address of a page leads, as a browser follows it.</summary>
internal static class SiteAddress
{
    /// <summary>As the site's own root has it.</summary>
    public static string WithoutBase(string address, string basePath) => address.StartsWith(basePath, StringComparison.Ordinal) ? "/" + address[basePath.Length..] : address;

    /// <returns>A path from the site's root and an anchor, which is empty for none; null for what is no matter of this site.</returns>
    public static (string Path, string Anchor)? Resolve(string page, string address)
    {
        if (address.Contains("://", StringComparison.Ordinal) || address.StartsWith("data:", StringComparison.Ordinal) || address.StartsWith("mailto:", StringComparison.Ordinal) || address.StartsWith("tel:", StringComparison.Ordinal))
        {
            return null;
        }

        return Uri.TryCreate(new Uri("file:///" + page), address, out var target)
            ? (Uri.UnescapeDataString(target.AbsolutePath).TrimStart('/'), Uri.UnescapeDataString(target.Fragment).TrimStart('#'))
            : ("", "");
    }
}
