using System.Text.RegularExpressions;
using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;
using RoadmapSite.Engine.Themes;

namespace RoadmapSite.Engine.Rules;

/// <summary>An image, a typeface or a script that pages would take from another server.</summary>
internal sealed partial class ExternalAsset() : Rule("RM605", Severity.Error)
{
    public static ExternalAsset Rule { get; } = new();

    public override bool ReadsProse => true;

    public override IEnumerable<Diagnostic> Check(KnowledgeBase knowledge) =>
        from item in knowledge.Items
        from picture in item.Body.Pictures
        where Another(picture.Target) is not null
        select Found("The picture", picture.Target, picture.Address, "save the file beside the page and show it from there; or link to it, without the exclamation mark");

    /// <summary>The organisation’s sign, when it is to come from elsewhere.</summary>
    public Diagnostic? OfLogo(Span at, string path) =>
        Another(path) is null ? null : Found("The sign", path, at, "save the file in the content folder and write its path");

    /// <summary>What the style sheets and templates of a theme ask other servers for.</summary>
    public IEnumerable<Diagnostic> Check(ThemeFiles theme) =>
        from layer in theme.Layers
        where !layer.IsBuiltIn
        from path in layer.Files.Keys.Order(StringComparer.Ordinal)
        let pattern = path.EndsWith(".css", StringComparison.OrdinalIgnoreCase) ? InStyle() : path.EndsWith(".liquid", StringComparison.OrdinalIgnoreCase) ? InTemplate() : null
        where pattern is not null
        let file = new SourceFile($"{layer.Place}/{path}", System.Text.Encoding.UTF8.GetString(layer.Files[path]()))
        from found in pattern.Matches(file.Text)
        let address = found.Groups["address"]
        where address.Success
        select Found("The file", address.Value, file.At(address.Index, address.Length), "save it in the theme’s folder “assets” and ask for it there");

    private Diagnostic Found(string what, string address, Span at, string help) => Report(
        at,
        $"{what} “{Grammar.Short(address, 80)}” would come from {Another(address)}; a site asks no server but its own, so browsers are told to refuse it.",
        help);

    /// <summary>The server that an address names; null when it names none.</summary>
    private static string? Another(string address) =>
        Server().Match(address) is { Success: true } match ? match.Groups["host"].Value is { Length: > 0 } host ? host : "another server" : null;

    [GeneratedRegex(@"^(?:https?:|ftp:|file:)?//(?:[^/@]*@)?(?<host>[^/?#:]*)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Server();

    // A comment is met first and so passed over whole; its match has no address.
    [GeneratedRegex("""/\*.*?(?:\*/|$)|(?:url\(\s*["']?|@import\s+["'])(?<address>(?:https?:|ftp:)?//[^"')\s]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex InStyle();

    [GeneratedRegex("""<!--.*?(?:-->|$)|\b(?:src|srcset|poster)\s*=\s*["']?(?<address>(?:https?:|ftp:)?//[^"'\s>]+)|<link\b(?![^>]*\brel\s*=\s*["']?(?:canonical|alternate|author|license|me)\b)[^>]*\bhref\s*=\s*["']?(?<address>(?:https?:|ftp:)?//[^"'\s>]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex InTemplate();
}
