using System.Text.RegularExpressions;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Pages;

namespace RoadmapSite.Engine.Output.Redirects;

/// <summary>An alias as the address that it stands for.</summary>
internal static partial class OldAddress
{
    private const string Page = ".html";

    /// <summary>Where the page of this old id, or at this old path, stood: <c>RISK-03</c>, <c>risks/RISK-03.md</c>, <c>/risks/RISK-03.html</c>; null for what no file can be called.</summary>
    /// <remarks>A file is written there, so nothing may lead out of the site's folder, and every file system must take the name.</remarks>
    public static string? Of(Item item, string alias)
    {
        var isPath = IsPath(alias);
        var path = isPath ? alias.TrimStart('/') : item.Type.IsPage ? alias : $"{item.Type.Plural}/{alias}";
        path = path.Length == 0 || path.EndsWith('/') ? path + Navigation.Home : path;
        var route = isPath && HasEnding(path, ".md") ? Path.ChangeExtension(path, Page) : isPath && HasEnding(path, Page) ? path : path + Page;
        return route.Split('/').All(part => Usable().IsMatch(part)) ? route : null;
    }

    /// <summary>Whether it is the path of a file, and not an id.</summary>
    public static bool IsPath(string alias) => alias.Contains('/', StringComparison.Ordinal) || HasEnding(alias, ".md") || HasEnding(alias, Page);

    private static bool HasEnding(string path, string ending) => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"^(?![.\s])[^\p{C}<>:""|?*\\#%]{1,120}(?<![.\s])\z", RegexOptions.CultureInvariant)]
    private static partial Regex Usable();
}
