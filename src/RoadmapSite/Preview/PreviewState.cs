using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using RoadmapSite.Engine.Output;

namespace RoadmapSite.Preview;

/// <summary>What is served between two rebuilds. It never changes, so whoever holds it sees one whole site.</summary>
internal sealed partial class PreviewState
{
    private const string Index = "index.html";

    /// <summary>What servers of static files show for an address that leads nowhere.</summary>
    private const string NotFound = "404.html";

    private readonly ConcurrentDictionary<string, string> stamps = new(StringComparer.Ordinal);
    private readonly IReadOnlyDictionary<string, byte[]> leaving;

    private PreviewState(ISiteFiles? files, IReadOnlyDictionary<string, byte[]> leaving, string basePath, IReadOnlyList<PreviewFinding> findings, string? trouble)
    {
        HasSite = files is not null;
        Files = files ?? new OutputPlan();
        this.leaving = leaving;
        BasePath = basePath;
        Findings = findings;
        Trouble = trouble;
    }

    /// <summary>Whether there has ever been a site to show.</summary>
    public bool HasSite { get; }

    public ISiteFiles Files { get; }

    public IReadOnlyList<PreviewFinding> Findings { get; }

    /// <summary>Why what is served is not what is written; null when it is.</summary>
    public string? Trouble { get; }

    private string BasePath { get; }

    /// <summary>The state after a build; where something stood in the way, with the site of the state before.</summary>
    public static PreviewState After(PreviewState? before, PreviewBuild build) => build.Files is { } files
        ? new(files, Lasting(before), build.BasePath, build.Findings, null)
        : new(before is { HasSite: true } ? before.Files : null, before?.leaving ?? new Dictionary<string, byte[]>(), before?.BasePath ?? "/", build.Findings, build.Trouble);

    /// <summary>The file at an address: its path from the site's root, that of the folder's index, or the page for what is not there.</summary>
    /// <param name="address">As browsers ask for it, decoded, with its first slash.</param>
    public PreviewAnswer Find(string address)
    {
        var path = PathOf(address);
        if (Files.Has(path))
        {
            return new(200, path);
        }

        if (Files.Has($"{path}/{Index}"))
        {
            return new(308, null) { Location = address + "/" };
        }

        return leaving.ContainsKey(path) ? new(200, path) : new(404, Files.Has(NotFound) ? NotFound : null);
    }

    public byte[] Read(string path) => !Files.Has(path) && leaving.TryGetValue(path, out var old) ? old : Files.Read(path);

    /// <summary>A short name for all that a browser sees at an address: the page and the files it is shown with. It changes when one of them does.</summary>
    public string StampOf(string address)
    {
        var answer = Find(address);
        return answer.Path is null ? $"{answer.Status}-{Short(Encoding.UTF8.GetBytes(string.Join('\n', Findings.Select(finding => finding.Place + finding.Message).Prepend(Trouble))))}" : $"{answer.Status}-{stamps.GetOrAdd(answer.Path, Stamp)}";
    }

    private string Stamp(string path)
    {
        var bytes = Read(path);
        if (!path.EndsWith(".html", StringComparison.OrdinalIgnoreCase))
        {
            return Short(bytes);
        }

        var parts = Shown().Matches(Encoding.UTF8.GetString(bytes))
            .SelectMany(match => match.Groups[1].Value.Split(',', StringSplitOptions.TrimEntries))
            .Select(target => Target(path, target.Split(' ')[0]))
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(bytes);
        foreach (var part in parts)
        {
            hash.AppendData(SHA256.HashData(Read(part)));
        }

        return Hex(hash.GetHashAndReset());
    }

    /// <summary>The file of this site that a page shows itself with; null for one of another site.</summary>
    private string? Target(string page, string written) =>
        Uri.TryCreate(new Uri("http://site/" + page), written.Replace("&amp;", "&", StringComparison.Ordinal), out var address) && address.Host == "site"
        && PathOf(Uri.UnescapeDataString(address.AbsolutePath)) is var path && Files.Has(path)
            ? path
            : null;

    /// <summary>The site is served at the server's root, and also where it will stand once it is published.</summary>
    private string PathOf(string address)
    {
        var path = Plain(address);
        return BasePath != "/" && !Files.Has(path) && address.StartsWith(BasePath, StringComparison.Ordinal) ? Plain(address[(BasePath.Length - 1)..]) : path;
    }

    private static string Plain(string address) => address.TrimStart('/') is var path && (path.Length == 0 || path.EndsWith('/')) ? path + Index : path;

    /// <summary>Files whose names change with what is in them: a page that a browser is still loading asks for those of its own build.</summary>
    private static Dictionary<string, byte[]> Lasting(PreviewState? before) => before is null ? [] : before.Files.Lasting.ToDictionary(StringComparer.Ordinal);

    private static string Short(byte[] bytes) => Hex(SHA256.HashData(bytes));

    private static string Hex(byte[] hash) => Convert.ToHexStringLower(hash.AsSpan(0, 8));

    /// <summary>What a browser fetches to show a page. A link to another form of the page, such as a feed, only says that there is one.</summary>
    [GeneratedRegex(@"<(?:link(?=[^>]*\srel=""[^""]*\b(?:stylesheet|icon|preload|modulepreload|manifest)\b)|script|img|image|source|video|audio|object|embed|iframe)\b[^>]*?\s(?:src|href|srcset|data|poster)=""([^""]*)""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Shown();
}
