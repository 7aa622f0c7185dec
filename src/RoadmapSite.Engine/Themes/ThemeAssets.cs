using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Themes;

/// <summary>The style sheet, the scripts and the other files of a theme, under names that change with what is in them: a browser may keep them for good and never shows an old one.</summary>
internal sealed partial class ThemeAssets
{
    private const string Folder = "assets/";

    /// <summary>Scripts that run before the first paint, and so keep readers waiting.</summary>
    private const string HeadScripts = "js/head/";

    private readonly SortedDictionary<string, (string Path, byte[] Content)> files;
    private readonly ConcurrentDictionary<string, bool> used;

    /// <param name="strings">What scripts say, which they find before they ask for it: pages have no script of their own.</param>
    public static ThemeAssets Of(ThemeFiles theme, Brand? brand, Strings strings)
    {
        var style = BrandStyle.Of(brand);
        return new(theme.Once($"assets {strings.Language} {style}", () => new ThemeAssets(theme, style, strings)));
    }

    /// <summary>The same files, of which nobody has asked for any yet but their style sheet.</summary>
    private ThemeAssets(ThemeAssets made) => (files, used) = (made.files, new(made.used, StringComparer.Ordinal));

    private ThemeAssets(ThemeFiles theme, string style, Strings strings)
    {
        (files, used) = (new(StringComparer.Ordinal), new(StringComparer.Ordinal));
        foreach (var path in theme.Paths.Where(path => path.StartsWith(Folder, StringComparison.Ordinal)))
        {
            Add(path[Folder.Length..], theme.Find(path)!);
        }

        var written = theme.Paths
            .Where(path => path.StartsWith("css/", StringComparison.Ordinal) || path.StartsWith("js/", StringComparison.Ordinal) || path.StartsWith("parts/", StringComparison.Ordinal))
            .Where(path => path.EndsWith(".css", StringComparison.Ordinal) || path.EndsWith(".js", StringComparison.Ordinal))
            .AsParallel()
            .AsOrdered()
            .Select(path => (path, content: Minifier.Minify(path, theme.Find(path)!)))
            .ToList();
        var brandStyle = Encoding.UTF8.GetBytes(style);
        Add("site.css", Rebased([.. Joined(".css"), .. brandStyle.Length > 0 ? Minifier.Minify("brand.css", brandStyle) : []]));
        Add("head.js", [.. written.Where(file => file.path.StartsWith(HeadScripts, StringComparison.Ordinal)).SelectMany(file => file.content)]);
        Add("site.js", [.. Words(strings.OfScripts(theme)), .. Joined(".js")]);

        byte[] Joined(string ending) => [.. written
            .Where(file => file.path.EndsWith(ending, StringComparison.Ordinal) && !file.path.StartsWith(HeadScripts, StringComparison.Ordinal))
            .SelectMany(file => file.content)];
    }

    /// <summary>What templates may ask for.</summary>
    public IReadOnlyCollection<string> Names => files.Keys;

    /// <summary>The path of a file from the site's root, with its fingerprint; null for one that is not there.</summary>
    public string? Find(string name)
    {
        if (!files.TryGetValue(name, out var file))
        {
            return null;
        }

        used.TryAdd(name, true);
        return file.Path;
    }

    public IEnumerable<(string Path, byte[] Content)> All => files.Values;

    /// <summary>The files that somebody asked for, once the pages are rendered.</summary>
    public IEnumerable<(string Path, byte[] Content)> Used => files.Where(file => used.ContainsKey(file.Key)).Select(file => file.Value);

    private static byte[] Words(IReadOnlyList<KeyValuePair<string, string>> words)
    {
        if (words.Count == 0)
        {
            return [];
        }

        var bytes = JsonText.OnOneLine(json =>
        {
            json.WriteStartObject();
            foreach (var (name, text) in words)
            {
                json.WriteString(name, text);
            }

            json.WriteEndObject();
        });
        return [.. "var roadmapWords="u8, .. bytes, .. ";\n"u8];
    }

    private void Add(string name, byte[] content)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 4));
        var ending = Path.GetExtension(name);
        files[name] = ($"{Folder}{name[..^ending.Length]}.{hash}{ending}", content);
    }

    /// <summary>A style sheet names pictures and typefaces from where it will stand, which is the folder of the assets.</summary>
    private byte[] Rebased(byte[] css) => Encoding.UTF8.GetBytes(Address().Replace(
        Encoding.UTF8.GetString(css),
        match => Find(match.Groups[2].Value) is { } path ? $"url({match.Groups[1].Value}{path[Folder.Length..]}{match.Groups[1].Value})" : match.Value));

    [GeneratedRegex(@"url\(\s*([""']?)([^""')\s]+)\1\s*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
