using System.Text;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Output.Checks;

/// <summary>What is wrong with a page in words, for the few that have something wrong; and its addresses.</summary>
internal readonly struct PageFaults() : IPageSink
{
    /// <summary>As an SVG writes them; browsers know them in any case. AngleSharp leaves <c>foreignobject</c> as it is.</summary>
    private static readonly Dictionary<string, string> SvgNames = ((string[])[
        "altGlyph", "altGlyphDef", "altGlyphItem", "animateColor", "animateMotion", "animateTransform", "clipPath", "feBlend", "feColorMatrix",
        "feComponentTransfer", "feComposite", "feConvolveMatrix", "feDiffuseLighting", "feDisplacementMap", "feDistantLight", "feFlood",
        "feFuncA", "feFuncB", "feFuncG", "feFuncR", "feGaussianBlur", "feImage", "feMerge", "feMergeNode", "feMorphology", "feOffset",
        "fePointLight", "feSpecularLighting", "feSpotLight", "feTile", "feTurbulence", "glyphRef", "linearGradient",
        "radialGradient", "textPath"]).ToDictionary(name => name, StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> known = new(StringComparer.Ordinal);
    private readonly List<string> addresses = [];
    private readonly List<string> faults = [];

    /// <summary>Each once, in the order of the page.</summary>
    public IReadOnlyList<string> Addresses => addresses;

    public IEnumerable<string> Faults => [.. faults, .. ids.Where(id => id.Value > 1).Select(id => Twice(id.Key, id.Value))];

    public static string Twice(string id, int times) => $"the id “{id}” stands {times} times";

    public static string OwnStyleOrScript(string element) => $"{Named(element)} carries its own style or script, which the site's policy forbids";

    public static string OwnHandler(string element) => $"{Named(element)} carries a script, which the site's policy forbids";

    public static string Elsewhere(string element) => $"{Named(element)} asks another site for something";

    public static string NoFile(string address) => $"there is no file for “{address}”";

    public const string NoAnchorStart = "there is no anchor for ";

    public static string NoAnchor(string address) => $"{NoAnchorStart}“{address}”";

    /// <summary>Whether a browser fetches it from another site; a link says with <c>rel</c> whether it is followed or only says something.</summary>
    public static bool IsElsewhere(string address, string? rel) => address.StartsWith("http", StringComparison.Ordinal) && rel != "canonical";

    public void Id(ReadOnlySpan<byte> value)
    {
        var id = AttributeText.Of(value);
        ids[id] = ids.GetValueOrDefault(id) + 1;
    }

    public void Address(ReadOnlySpan<byte> value) => Add(AttributeText.Of(value));

    void IPageSink.Addresses(ReadOnlySpan<byte> srcset)
    {
        foreach (var address in SourceSet.Addresses(AttributeText.Of(srcset)))
        {
            Add(address);
        }
    }

    public void OwnStyleOrScript(in ScannedTag tag) => faults.Add(OwnStyleOrScript(NameOf(tag)));

    public void OwnHandler(in ScannedTag tag) => faults.Add(OwnHandler(NameOf(tag)));

    public void Request(in ScannedTag tag, ReadOnlySpan<byte> address) => Request(tag, [AttributeText.Of(address)]);

    public void Requests(in ScannedTag tag, ReadOnlySpan<byte> srcset) => Request(tag, SourceSet.Addresses(AttributeText.Of(srcset)));

    private static string Named(string element) => $"{Grammar.Article(element)} {element}";

    private static string NameOf(in ScannedTag tag)
    {
        var name = Encoding.UTF8.GetString(tag.Name).Replace('\0', '\uFFFD');
        name = string.Create(name.Length, name, (letters, from) => System.Text.Ascii.ToLower(from, letters, out _));
        return tag.IsInSvg ? SvgNames.GetValueOrDefault(name, name) : name == "image" ? "img" : name;
    }

    private void Request(in ScannedTag tag, IEnumerable<string> addresses)
    {
        var rel = tag.Key == NameKeys.Link && tag.Rel.IsThere ? AttributeText.Of(tag.Of(tag.Rel)) : null;
        if (addresses.Any(address => IsElsewhere(address, rel)))
        {
            faults.Add(Elsewhere(NameOf(tag)));
        }
    }

    private void Add(string address)
    {
        if (known.Add(address))
        {
            addresses.Add(address);
        }
    }
}
