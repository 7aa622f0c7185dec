using System.Collections.Concurrent;
using System.Globalization;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Parsers.Inlines;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Content.Markdown;

/// <summary>Reads a page's prose: parses, resolves every link at its place, renders, and lets the tree go.</summary>
/// <remarks>The extensions are chosen, not “advanced”: each costs time on every page. Raw HTML is shown as text.</remarks>
internal sealed class BodyReader(LinkResolver links, PictureFiles files)
{
    /// <summary>No honest page holds more views and figures.</summary>
    private const int MostEmbedded = 200;

    private static readonly MarkdownPipeline Pipeline = Build();

    /// <summary>Made once a thread and not once a page.</summary>
    private readonly ConcurrentBag<ProseRenderer> renderers = [];

    public Body Read(Item item)
    {
        var document = item.Document;
        var text = document.File.Text;
        if (document.BodyStart >= text.Length)
        {
            return Body.Empty;
        }

        try
        {
            return Read(item, document, document.BodyStart);
        }
        catch (ArgumentException)
        {
            // Markdig's answer to nesting past any honest use.
            return Body.TooDeep(text[document.BodyStart..]);
        }
    }

    /// <summary>The prose that an item has from an earlier reading, with its links leading to the items of now; null when it would read otherwise today.</summary>
    public Body? Again(Item item)
    {
        var body = item.Body;
        List<Link>? changed = null;
        for (var i = 0; i < body.Links.Count; i++)
        {
            var was = body.Links[i];
            var now = was.Kind switch
            {
                LinkKind.External => was,
                LinkKind.Wiki => links.Wiki(was.Target, was.At),
                _ => links.Address(was.Target, was.Kind == LinkKind.Image, item.Document.File, was.At),
            };
            if (!ReadsAlike(was, now))
            {
                return null;
            }

            if (!ReferenceEquals(was.Item, now.Item) || !was.Candidates.SequenceEqual(now.Candidates))
            {
                changed ??= [.. body.Links];
                changed[i] = now;
            }
        }

        return changed is null ? body : body with { Links = changed };
    }

    private static bool ReadsAlike(Link was, Link now) =>
        was.Kind == now.Kind && was.Fault == now.Fault && was.Anchor == now.Anchor && was.PartId == now.PartId && was.Asset == now.Asset
        && (ReferenceEquals(was.Item, now.Item) || (was.Item is { } one && now.Item is { } other && was.PartId is null && one.Url == other.Url && one.Title == other.Title));

    /// <summary>Finds the title of a page that has none in its front matter.</summary>
    public static void ReadTitle(PageItem page)
    {
        var document = page.Document;
        if (page.HasTitle || document.BodyStart >= document.File.Text.Length)
        {
            return;
        }

        try
        {
            TakeTitle(Markdig.Markdown.Parse(document.File.Text[document.BodyStart..], Pipeline), page);
        }
        catch (ArgumentException)
        {
            // Reading the body says so.
        }
    }

    /// <summary>Prose that belongs to no item, such as the page of a rule, without the heading it begins with.</summary>
    public static string Render(string markdown)
    {
        var tree = Markdig.Markdown.Parse(markdown, Pipeline);
        if (tree is [HeadingBlock { Level: 1 }, ..])
        {
            tree.RemoveAt(0);
        }

        foreach (var code in tree.Descendants<CodeBlock>())
        {
            MakeReachable(code);
        }

        return new ProseRenderer(Pipeline).Render(tree, "");
    }

    private Body Read(Item item, Document document, int start)
    {
        var prose = document.File.Text[start..];
        var tree = Markdig.Markdown.Parse(prose, Pipeline);
        var root = RelativePath.Root(item.Url);
        var found = new List<Link>();
        List<Picture>? pictures = null;
        List<Span>? html = null;
        List<Embedded>? embedded = null;
        var hasAngle = prose.Contains('<', StringComparison.Ordinal);
        var nodes = new List<MarkdownObject>();
        Walk.Into(nodes, tree);
        foreach (var node in nodes)
        {
            switch (node)
            {
                case WikiLinkInline wiki:
                    wiki.Link = links.Wiki(wiki.Target, document.File.At(start + wiki.TargetStart, wiki.Target.Length));
                    found.Add(wiki.Link);
                    break;
                case LinkInline { IsAutoLink: false } link:
                    Resolve(link);
                    break;
                case AutolinkInline { IsEmail: false } auto:
                    ResolveAuto(auto);
                    break;
                case FencedCodeBlock { Info: Embedded.Info } view:
                    MakeReachable(view);
                    view.SetData(typeof(Embedded), Embed(LinesOf(view, document.File, start), isView: true, Ancestors(view).Any(block => block is QuoteBlock) ? EmbeddedFault.InQuote : null));
                    break;
                case CodeBlock code:
                    MakeReachable(code);
                    break;
                case FigureInline figure:
                    figure.Embedded = Embed(
                        document.File.At(start + (figure.IsEnded ? figure.TextStart : figure.Span.Start), figure.IsEnded ? figure.Text.Length : 2),
                        isView: false,
                        !figure.IsEnded ? EmbeddedFault.NotClosed : BlockOf(figure) is HeadingBlock ? EmbeddedFault.InHeading : null);
                    break;
                case TableCell cell:
                    Align(cell);
                    break;
                case LeafBlock words when hasAngle && HtmlTag.FirstIn(words, prose) is { } tag:
                    (html ??= []).Add(document.File.At(start + tag.Start, tag.Length));
                    break;
            }
        }

        // After the links, for the title's own are checked too.
        TakeTitle(tree, item);
        nodes.Clear();
        Walk.Into(nodes, tree);
        var headings = Headings(nodes, item);
        return new(Render(tree, root), headings, Distinct(found), CountWords(nodes)) { Pictures = pictures?.ToArray() ?? [], RawHtml = html?.ToArray() ?? [], Embedded = embedded?.ToArray() ?? [] };

        Embedded Embed(Span at, bool isView, EmbeddedFault? fault)
        {
            var key = string.Create(CultureInfo.InvariantCulture, $"{Uri.EscapeDataString(document.File.Path)} {(embedded ??= []).Count + 1}");
            var one = new Embedded(key, at, isView) { Fault = embedded.Count < MostEmbedded ? fault : EmbeddedFault.TooMany };
            embedded.Add(one);
            return one;
        }

        void Resolve(LinkInline link)
        {
            // The address of [words][name] stands elsewhere, once for all links that use it.
            var place = link.Reference is { } definition ? definition.UrlSpan : link.UrlSpan;
            var resolved = Add(link.Url ?? "", link.IsImage, place is { IsEmpty: false, End: > 0 } ? place : link.Span);
            if (link.IsImage)
            {
                Show(link, resolved);
            }

            link.Url = resolved switch
            {
                { Leads: false } => null,
                { Item: { } target } => root + target.Url + (resolved.Anchor is { } anchor ? "#" + anchor : ""),
                { Asset: { } asset } => root + asset + (resolved.Anchor is { } part ? "#" + part : ""),
                _ => link.Url,
            };
        }

        // Room is kept for a picture before it arrives, and it is asked for when a reader comes near it.
        void Show(LinkInline link, Link resolved)
        {
            var picture = new Picture(document.File.At(start + link.Span.Start, link.Span.Length), resolved.At, resolved.Target, PlainText(link), files.Find(resolved.Asset));
            (pictures ??= []).Add(picture);
            var attributes = link.GetAttributes();
            if (picture.File is { Width: { } width, Height: { } height })
            {
                attributes.AddProperty("width", width.ToString(CultureInfo.InvariantCulture));
                attributes.AddProperty("height", height.ToString(CultureInfo.InvariantCulture));
            }

            attributes.AddProperty("loading", "lazy");
            attributes.AddProperty("decoding", "async");
        }

        // Anything between angle brackets that has a colon is a link to Markdown, a script too.
        void ResolveAuto(AutolinkInline auto)
        {
            if (Add(auto.Url, isImage: false, new SourceSpan(auto.Span.Start + 1, auto.Span.End - 1)).Kind != LinkKind.External)
            {
                auto.ReplaceBy(new LiteralInline(auto.Url));
            }
        }

        Link Add(string url, bool isImage, SourceSpan place)
        {
            var link = links.Address(url, isImage, document.File, document.File.At(start + place.Start, place.Length));
            found.Add(link);
            return link;
        }
    }

    /// <summary>Long lines scroll, and what scrolls must be reachable by keyboard.</summary>
    private static void MakeReachable(CodeBlock code) => code.GetAttributes().AddProperty("tabindex", "0");

    private static IEnumerable<Block> Ancestors(Block block)
    {
        for (var parent = block.Parent; parent is not null; parent = parent.Parent)
        {
            yield return parent;
        }
    }

    private static LeafBlock? BlockOf(Inline inline)
    {
        var top = inline.Parent;
        while (top?.Parent is { } parent)
        {
            top = parent;
        }

        return top?.ParentBlock;
    }

    /// <summary>The lines between the fences, each from its margin on, so that YAML sees how far they are indented.</summary>
    private static Span LinesOf(FencedCodeBlock block, SourceFile file, int start)
    {
        var lines = block.Lines.Lines;
        var count = block.Lines.Count;
        if (count == 0)
        {
            return file.At(start + block.Span.Start, file.Line(file.Position(start + block.Span.Start).Line).TrimEnd().Length);
        }

        var first = start + lines[0].Position;
        first = file.Text.LastIndexOf('\n', Math.Max(0, first - 1)) + 1;
        var end = file.Text.IndexOf('\n', start + lines[count - 1].Position);
        return file.At(first, (end < 0 ? file.Text.Length : end) - first);
    }

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .DisableHtml()
            .UsePipeTables()
            .UseTaskLists()
            .UseFootnotes()
            .UseAlertBlocks();
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new WikiLinkParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new FigureParser());
        return builder.Build();
    }

    /// <summary>The page prints its title itself: a first heading that says the same is taken out.</summary>
    private static void TakeTitle(MarkdownDocument tree, Item item)
    {
        if (tree.Count > 0 && tree[0] is HeadingBlock { Level: 1 } first && (item is PageItem { HasTitle: false } || PlainText(first.Inline) == item.Title))
        {
            item.FirstHeading = PlainText(first.Inline) is { Length: > 0 } words ? words : null;
            tree.RemoveAt(0);
        }
    }

    /// <summary>The headings with their anchors; those of the first level become second, for the first is the page's title.</summary>
    private static Heading[] Headings(List<MarkdownObject> nodes, Item item)
    {
        var headings = new List<Heading>();

        // The page has an anchor for each of the item's parts already.
        var used = item.Parts.Select(part => part.Id).ToHashSet(StringComparer.Ordinal);

        // By what a heading says, the first number that may be free: those before it are taken, and stay so.
        var next = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var node in nodes)
        {
            if (node is not HeadingBlock block)
            {
                continue;
            }

            var words = PlainText(block.Inline);
            var slug = Casing.Slug(words) is { Length: > 0 } made ? made : "section";
            var anchor = slug;
            var number = next.GetValueOrDefault(slug, 2);
            while (!used.Add(anchor))
            {
                anchor = $"{slug}-{number++}";
            }

            next[slug] = number;

            block.Level = Math.Max(2, block.Level);
            block.GetAttributes().Id = anchor;
            headings.Add(new(block.Level, words, anchor));
        }

        return [.. headings];
    }

    /// <summary>Each place once: an address that stands by itself is met with every link that uses it.</summary>
    private static Link[] Distinct(List<Link> links)
    {
        for (var i = 1; i < links.Count; i++)
        {
            if (links[i].At.Start <= links[i - 1].At.Start)
            {
                return [.. links.DistinctBy(link => (link.At, link.Target))];
            }
        }

        return [.. links];
    }

    /// <summary>Alignment as a class, because a style attribute does not pass the site's policy.</summary>
    private static void Align(TableCell cell)
    {
        if (cell.Parent is TableRow { Parent: Table table } row
            && row.IndexOf(cell) is var index and >= 0
            && index < table.ColumnDefinitions.Count
            && table.ColumnDefinitions[index].Alignment is { } alignment)
        {
            cell.GetAttributes().AddClass(alignment switch { TableColumnAlign.Right => "r", TableColumnAlign.Center => "c", _ => "l" });
        }
    }

    private string Render(MarkdownDocument tree, string root)
    {
        var renderer = renderers.TryTake(out var used) ? used : new(Pipeline);
        var html = renderer.Render(tree, root);

        // One that failed half-way is let go.
        renderers.Add(renderer);
        return html;
    }

    private static int CountWords(List<MarkdownObject> nodes)
    {
        var count = 0;
        foreach (var node in nodes)
        {
            if (node is LiteralInline literal && literal.Content.AsSpan().Trim() is { IsEmpty: false } words)
            {
                count += words.Count(' ') + 1;
            }
        }

        return count;
    }

    private static string PlainText(ContainerInline? inline)
    {
        if (inline is null)
        {
            return "";
        }

        if (inline.FirstChild is LiteralInline { NextSibling: null } only)
        {
            return only.Content.AsSpan().Trim().ToString();
        }

        return string.Concat(inline.Descendants().Select(node => node switch
        {
            LiteralInline literal => literal.Content.ToString(),
            CodeInline code => code.Content,
            WikiLinkInline wiki => wiki.Words ?? wiki.Target,
            HtmlEntityInline entity => entity.Transcoded.ToString(),
            AutolinkInline auto => auto.Url,
            LineBreakInline => " ",
            _ => "",
        })).Trim();
    }
}
