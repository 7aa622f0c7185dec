using System.Text.RegularExpressions;

namespace RoadmapSite.Engine.SourceHosts;

/// <summary>The page of a repository in a browser, whichever of its addresses somebody wrote: that page, or one to clone from.</summary>
/// <param name="Web">Without a slash at its end, and without <c>.git</c>.</param>
/// <param name="HostName">In lower case, without a port.</param>
internal sealed partial record RepositoryAddress(string Web, string HostName)
{
    /// <summary>Null where it is no address that a browser could open.</summary>
    public static RepositoryAddress? Of(string written)
    {
        var web = CloneByShell().Match(written) is { Success: true } clone ? $"https://{clone.Groups["host"].Value}/{clone.Groups["path"].Value}" : written;
        if (!Uri.TryCreate(web, UriKind.Absolute, out var address) || (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps))
        {
            return null;
        }

        // The name before an @ is that of whoever copied the address.
        var path = address.AbsolutePath.TrimEnd('/');
        path = path.EndsWith(".git", StringComparison.OrdinalIgnoreCase) ? path[..^4] : path;
        return path.Length == 0 ? null : new(address.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped) + path, address.IdnHost.ToLowerInvariant());
    }

    /// <summary><c>git@host:owner/name.git</c> and <c>ssh://git@host:22/owner/name.git</c>.</summary>
    [GeneratedRegex(@"^(?:ssh://(?:[^@/\s]+@)?(?<host>[^/:@\s]+)(?::\d+)?/|[^@/:\s]+@(?<host>[^/:@\s]+):)(?<path>[^\s]+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex CloneByShell();
}
