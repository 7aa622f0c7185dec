namespace RoadmapSite.Engine.Output.Servers;

/// <summary>What a server tells browsers about any file of a site.</summary>
internal static class SecurityHeaders
{
    /// <summary>The policy that every page carries in itself; a test holds the layouts against it.</summary>
    public const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

    /// <summary>With the one directive that only a header can say: pages of other servers do not frame this site.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> All { get; } =
    [
        new("Content-Security-Policy", Policy + "; frame-ancestors 'self'"),
        new("Referrer-Policy", "strict-origin-when-cross-origin"),
        new("X-Content-Type-Options", "nosniff"),
    ];
}
