using System.Buffers;
using System.Collections.Concurrent;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using RoadmapSite.Engine.Charts;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Output.Incremental;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Engine.SourceHosts;
using RoadmapSite.Engine.Text;
using RoadmapSite.Engine.Themes;
using RoadmapSite.Engine.Views;

namespace RoadmapSite.Engine.Output;

/// <summary>Turns one page after another into HTML, from any number of threads; keeps only what other pages show of one.</summary>
internal sealed partial class PageRenderer
{
    /// <summary>The attribute that templates give to a sentence, which is made in English whatever the language of the site is; nothing where it is English too.</summary>
    private const string English = "english";

    private readonly Site site;
    private readonly Theme theme;
    private readonly Model siteModel;
    private readonly SitePages pages;
    private readonly SourceHost? host;
    private readonly ViewRenderer views;
    private readonly Markup english;
    private readonly ThemeAssets assets;
    private readonly ModelFingerprint fingerprints;
    private readonly bool showsSiblings;

    /// <summary>The pages whose HTML stands on others too.</summary>
    private readonly HashSet<string> kept;
    private readonly ConcurrentDictionary<string, Lazy<string>> mains = new(StringComparer.Ordinal);

    /// <param name="common">Of what all pages are made with.</param>
    public PageRenderer(Site site, Theme theme, ThemeAssets assets, Model siteModel, SitePages pages, UInt128 common)
    {
        (this.site, this.theme, this.assets, this.siteModel, this.pages) = (site, theme, assets, siteModel, pages);
        host = SourceHost.Of(site.Knowledge.Configuration);
        english = new(theme.Strings.IsEnglish ? "" : " lang=\"en\"");
        views = new ViewRenderer(site, theme, HtmlEncoder.Create(UnicodeRanges.All), english);
        fingerprints = new(common, siteModel, html => views.Fill(html, ""));
        showsSiblings = theme.AsksFor("siblings");
        kept = [.. pages.Contents.SelectMany(content => content.Digests), .. pages.Contents.Any(content => content.IsEdition) ? pages.Contents.Where(pages.IsChapter).Select(content => content.Route) : []];
    }

    /// <summary>The whole file of a page, and what other files tell of it.</summary>
    /// <exception cref="ThemeException">A template is at fault.</exception>
    public RenderedPage Render(PageContent content, IOutput output) =>
        content.Item is null || kept.Contains(content.Route) ? RenderAnew(content, output) : RenderItem(content, output);

    /// <summary>A page that the site does not have by itself, in the layout of the others.</summary>
    public void Render(PageContent content, Func<Model, Model> model, IOutput output)
    {
        var shared = Shared(content.Route, content);
        var main = theme.Render(content.Template, shared.With(model(shared)));
        using var html = Framed(LayoutOf(content), main, PageGist.LeadOf(main), null);
        Add(content, html, null, output);
    }

    private RenderedPage RenderAnew(PageContent content, IOutput output)
    {
        var main = MainOf(content);
        var gist = PageGist.Of(main);
        using var html = Framed(LayoutOf(content), main, gist.Lead, null);
        Add(content, html, null, output);
        return new(content, content.Item is null ? main : "", gist);
    }

    /// <summary>Of pages of items there are thousands, and most of them are as they were.</summary>
    private RenderedPage RenderItem(PageContent content, IOutput output)
    {
        var (model, layout) = (ModelOf(content), LayoutOf(content));
        var fingerprint = fingerprints.Of(content.Template, model, layout);
        if (fingerprint is { } number && output.Keep(content.Route, number, out var known))
        {
            foreach (var asset in known!.Assets)
            {
                assets.Find(asset);
            }

            return new(content, "", known.Gist);
        }

        var used = new SortedSet<string>(StringComparer.Ordinal);
        var main = Make(content, model, used);
        var gist = PageGist.Of(main);
        using var html = Framed(layout, main, gist.Lead, used);
        Add(content, html, fingerprint is { } made ? new(made, gist, [.. used]) : null, output);
        return new(content, "", gist);
    }

    /// <summary>A page at an old address: it leads on by itself, and has a link for who or what stays.</summary>
    public string Render(Redirects.Redirect redirect)
    {
        var target = RelativePath.Escape(RelativePath.From(redirect.Route, redirect.Target.Url));
        return theme.Render("redirect", new Model
        {
            [Themes.Filters.LinkFilters.Root] = RelativePath.Root(redirect.Route),
            ["site"] = siteModel,
            [English] = english,
            ["item"] = redirect.Target,
            ["target"] = target,
            ["canonical"] = site.Knowledge.Configuration.AddressOf(redirect.Target.Url) ?? target,
        });
    }

    /// <summary>The prose of an item with the views that it asks for.</summary>
    public string Prose(Item item) => views.Fill(item.Body.Html, RootOf(item.Url));

    /// <summary>The HTML of a page without the layout around it, made once where others show it too.</summary>
    private string MainOf(PageContent content) => kept.Contains(content.Route)
        ? mains.GetOrAdd(content.Route, _ => new(() => Make(content, ModelOf(content), null))).Value
        : Make(content, ModelOf(content), null);

    private string Make(PageContent content, Model model, ISet<string>? used) =>
        content.IsEdition ? theme.Render(content.Template, model, used) : views.Fill(theme.Render(content.Template, model, used), RootOf(content.Route), used);

    /// <summary>All that the template of a page finds.</summary>
    private Model ModelOf(PageContent content)
    {
        var model = content.Make().With(Shared(content.Route, content));
        if (content.Digests.Count > 0)
        {
            model["digests"] = content.Digests.Select(pages.Find).OfType<PageContent>().Select(page => Digest(page, content.Route)).ToList();
        }

        if (content.IsEdition)
        {
            var chaptered = pages.Contents.Where(pages.IsChapter).ToList();
            var chapters = new Chapters(chaptered.Select(chapter => KeyValuePair.Create(chapter.Route, MainOf(chapter))));
            model["chapters"] = chaptered.AsParallel().AsOrdered().Select(chapter => chapters.Chapter(chapter, content.Route)).ToList();
        }

        return model;
    }

    /// <summary>What the layout finds, as far as it does not follow from the page's own HTML.</summary>
    private Model LayoutOf(PageContent content)
    {
        var model = Shared(content.Route, content);
        model["siblings"] = showsSiblings ? pages.Navigation.Siblings.Of(content) : null;
        model["main"] = pages.Navigation.Of(Placement.Main, content);
        model["lookUp"] = pages.Navigation.Of(Placement.LookUp, content);
        return model;
    }

    /// <summary>The gist of a page: the sentence it opens with, and what its <c>digests/NAME.liquid</c> shows of its model.</summary>
    private Model Digest(PageContent page, string at)
    {
        var template = "digests/" + Path.ChangeExtension(page.Route, null);
        return new()
        {
            ["title"] = page.Title,
            ["route"] = page.Route,
            ["anchor"] = Casing.Slug(Path.ChangeExtension(page.Route, null)),
            ["lead"] = new Markup(PageGist.LeadOf(MainOf(page))),
            ["body"] = theme.Has(template) ? new Markup(theme.Render(template, page.Make().With(Shared(at, page)))) : null,
        };
    }

    /// <summary>What every template finds, beside its own model.</summary>
    /// <param name="at">The route of the page that is being written; the content may be that of another.</param>
    private Model Shared(string at, PageContent content) => new()
    {
        [Themes.Filters.LinkFilters.Root] = RootOf(at),
        ["site"] = siteModel,
        ["page"] = new Model { ["title"] = content.Title, ["route"] = content.Route, ["template"] = content.Template, ["listed"] = content.IsListed, ["suggestUrl"] = SuggestUrl(content) },
        ["trail"] = pages.Navigation.Trail(content),
        [English] = english,
    };

    /// <summary>The page of an item has a link of its own, beside the one to its file.</summary>
    private string? SuggestUrl(PageContent content) => content is { Item: null, IsListed: true }
        ? host?.Suggest(content.Title, path: null, site.Knowledge.Configuration.AddressOf(content.Route) ?? content.Route)
        : null;

    /// <summary>The way to the site's root. The page for addresses that lead nowhere stands at any of them, so its way begins at the server.</summary>
    private string RootOf(string route) => route == NotFoundPage.Address ? site.Knowledge.Configuration.BasePath : RelativePath.Root(route);

    /// <summary>A page in its layout.</summary>
    private PooledWriter Framed(Model layout, string main, string lead, ISet<string>? used)
    {
        layout["content"] = new Markup(main);
        layout["lead"] = new Markup(lead);
        layout["sections"] = Sections(main);
        var html = new PooledWriter();
        theme.Render("layout", layout, used, html);
        return html;
    }

    private static void Add(PageContent page, PooledWriter html, KnownPage? known, IOutput output)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetByteCount(html.Written));
        try
        {
            output.Add(page.Route, bytes.AsMemory(0, Encoding.UTF8.GetBytes(html.Written, bytes)), known);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    /// <summary>The sections a page offers to jump to: those that name themselves with <c>data-nav</c>.</summary>
    private static List<Model> Sections(string content) =>
        [.. SectionTag().Matches(content).Select(match => new Model { ["anchor"] = new Markup(match.Groups[1].Value), ["label"] = new Markup(match.Groups[2].Value) })];

    [GeneratedRegex("<section\\b[^>]*\\bid=\"([^\"]+)\"[^>]*\\bdata-nav=\"([^\"]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex SectionTag();
}
