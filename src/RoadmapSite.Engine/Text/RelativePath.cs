
namespace RoadmapSite.Engine.Text;

/// <summary>Paths inside a site or a content folder, with <c>/</c>.</summary>
public static class RelativePath
{
    /// <summary>The way from one file to another: <c>../risks/RISK-08.html</c>.</summary>
    public static string From(string file, string target)
    {
        // The folders they share end at the last slash that both have before they differ.
        var alike = file.AsSpan().CommonPrefixLength(target);
        var shared = file.AsSpan(0, alike).LastIndexOf('/') + 1;
        return Root(file[shared..]) + target[shared..];
    }

    /// <summary>Where a relative address on a file's page leads: from the root, without dots.</summary>
    public static string Join(string file, string address)
    {
        var parts = Folder(file).Split('/', StringSplitOptions.RemoveEmptyEntries).ToList();
        foreach (var part in address.Split('/'))
        {
            if (part == ".." && parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("" or "." or ".."))
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }

    /// <summary>As an address may have it: a space is <c>%20</c>.</summary>
    public static string Escape(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    /// <summary>The folder a file stands in; empty at the root.</summary>
    public static string Folder(string file) => file.LastIndexOf('/') is var slash and >= 0 ? file[..slash] : "";

    /// <summary>The way from a file to the root: empty, <c>../</c>, <c>../../</c>.</summary>
    public static string Root(string file) => file.AsSpan().Count('/') switch
    {
        0 => "",
        1 => "../",
        2 => "../../",
        var folders => string.Concat(Enumerable.Repeat("../", folders)),
    };
}
