using System.Net;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Content;

/// <summary>A page's prose: rendered, with what it links to and the anchors it offers.</summary>
/// <param name="Html">With links already leading to pages.</param>
/// <param name="Headings">In reading order.</param>
/// <param name="Links">Each with its place in the source.</param>
/// <param name="Words">How many words a reader reads.</param>
public sealed record Body(string Html, IReadOnlyList<Heading> Headings, IReadOnlyList<Link> Links, int Words)
{
    private HashSet<string>? anchors;

    /// <summary>What it shows, in reading order.</summary>
    public IReadOnlyList<Picture> Pictures { get; internal init; } = [];

    /// <summary>Tags and comments of HTML, the first of each paragraph.</summary>
    public IReadOnlyList<Span> RawHtml { get; internal init; } = [];

    /// <summary>The views and figures in it, in reading order; the HTML has comments in their places.</summary>
    public IReadOnlyList<Embedded> Embedded { get; internal init; } = [];

    /// <summary>Whether its nesting could not be followed, so that it is shown as it was written.</summary>
    public bool IsTooDeep { get; private init; }

    /// <summary>Whether a heading has this anchor.</summary>
    internal bool HasHeading(string anchor) => (anchors ??= Headings.Select(heading => heading.Anchor).ToHashSet(StringComparer.Ordinal)).Contains(anchor);

    internal static Body TooDeep(string text) => Empty with { Html = $"<pre>{WebUtility.HtmlEncode(text)}</pre>\n", IsTooDeep = true };

    public static Body Empty { get; } = new("", [], [], 0);
}
