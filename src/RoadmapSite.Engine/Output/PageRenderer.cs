using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using RoadmapSite.Engine.Charts;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Output.Incremental;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Engine.SourceHosts;
using RoadmapSite.Engine.Stages;
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

    private readonly ConcurrentDictionary<(string Route, string Root), Lazy<Model>> digests = new();

    /// <summary>By the way to the root.</summary>
    private readonly ConcurrentDictionary<string, Place> places = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(NavigationLines Lines, string Root), Place> layoutPlaces = new();

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
        var place = PlaceOf(content.Route);
        var own = OwnOf(content);
        using var main = new PooledWriter();
        theme.Render(content.Template, own.With(model(place.Values.With(own))), place, null, main);
        using var html = Framed(content, LayoutOf(content), main, PageGist.LeadOf(main.Written), null);
        Add(content, html, null, output);
    }

    private RenderedPage RenderAnew(PageContent content, IOutput output)
    {
        using var main = new PooledWriter();
        var known = kept.Contains(content.Route) ? MainOf(content) : null;
        if (known is not null)
        {
            main.Write(known);
        }
        else
        {
            Make(content, ModelOf(content), null, main);
        }

        var gist = PageGist.Of(main.Written);
        using var html = Framed(content, LayoutOf(content), main, gist.Lead, null);
        Add(content, html, null, output);
        return new(content, content.Item is null ? known ?? main.ToString() : "", gist);
    }

    /// <summary>Of pages of items there are thousands, and most of them are as they were.</summary>
    private RenderedPage RenderItem(PageContent content, IOutput output)
    {
        var (model, layout) = (ModelOf(content), LayoutOf(content));
        var fingerprint = fingerprints.Of(content.Template, RootOf(content.Route), pages.Navigation.Of(content, []), model, layout);
        if (fingerprint is { } number && output.Keep(content.Route, number, out var known))
        {
            foreach (var asset in known!.Assets)
            {
                assets.Find(asset);
            }

            return new(content, "", known.Gist);
        }

        var used = new SortedSet<string>(StringComparer.Ordinal);
        using var main = new PooledWriter();
        Make(content, model, used, main);
        var gist = PageGist.Of(main.Written);
        using var html = Framed(content, layout, main, gist.Lead, used);
        Add(content, html, fingerprint is { } made ? new(made, gist, [.. used]) : null, output);
        return new(content, "", gist);
    }

    /// <summary>A page at an old address: it leads on by itself, and has a link for who or what stays.</summary>
    public string Render(Redirects.Redirect redirect)
    {
        var target = RelativePath.Escape(RelativePath.From(redirect.Route, redirect.Target.Url));
        return theme.Render("redirect", new()
        {
            ["item"] = redirect.Target,
            ["target"] = target,
            ["canonical"] = site.Knowledge.Configuration.AddressOf(redirect.Target.Url) ?? target,
        }, PlaceOf(redirect.Route));
    }

    /// <summary>The prose of an item with the views that it asks for.</summary>
    public string Prose(Item item) => views.Fill(item.Body.Html, RootOf(item.Url));

    /// <summary>The HTML of a page without the layout around it, made once, because others show it too.</summary>
    private string MainOf(PageContent content) => mains.GetOrAdd(content.Route, _ => new(() =>
    {
        using var main = new PooledWriter();
        Make(content, ModelOf(content), null, main);
        return main.ToString();
    })).Value;

    private void Make(PageContent content, Model model, ISet<string>? used, PooledWriter main)
    {
        theme.Render(content.Template, model, PlaceOf(content.Route), used, main);
        if (!content.IsEdition)
        {
            views.Fill(main, RootOf(content.Route), used);
        }
    }

    /// <summary>All that the template of a page finds, beside what its place has.</summary>
    private Model ModelOf(PageContent content)
    {
        var model = content.Make().With(OwnOf(content));
        if (content.Digests.Count > 0)
        {
            model["digests"] = content.Digests.Select(pages.Find).OfType<PageContent>().Select(page => DigestOf(page, content.Route)).ToList();
        }

        if (content.IsEdition)
        {
            var chaptered = pages.Contents.Where(pages.IsChapter).ToList();
            var chapters = new Chapters(chaptered.Select(chapter => KeyValuePair.Create(chapter.Route, MainOf(chapter))));
            model["chapters"] = SideBySide.Map(chaptered, chapter => chapters.Chapter(chapter, content.Route));
        }

        return model;
    }

    /// <summary>What the layout finds, as far as it follows neither from the page's own HTML nor from its place.</summary>
    private Model LayoutOf(PageContent content)
    {
        var model = OwnOf(content);
        model["siblings"] = showsSiblings ? pages.Navigation.Siblings.Of(content) : null;
        return model;
    }

    /// <summary>The gist of a page as others show it, made once for all that are as far from the root.</summary>
    private Model DigestOf(PageContent page, string at) => digests.GetOrAdd((page.Route, RootOf(at)), _ => new(() => Digest(page, at))).Value;

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
            ["body"] = theme.Has(template) ? new Markup(theme.Render(template, page.Make().With(OwnOf(page)), PlaceOf(at))) : null,
        };
    }

    /// <summary>What every template finds of its page, beside its own model. The content may be that of another page than the one that is written.</summary>
    private Model OwnOf(PageContent content) => new()
    {
        ["page"] = new Model { ["title"] = content.Title, ["route"] = content.Route, ["template"] = content.Template, ["listed"] = content.IsListed, ["suggestUrl"] = SuggestUrl(content) },
        ["trail"] = pages.Navigation.Trail(content),
    };

    /// <summary>What every template finds on a page that is as far from the root.</summary>
    private Place PlaceOf(string route) => places.GetOrAdd(RootOf(route), root => theme.PlaceOf(ValuesAt(root)));

    /// <summary>What the layout of a page finds.</summary>
    private Place LayoutPlaceOf(PageContent content, IReadOnlyList<Model> sections)
    {
        var lines = pages.Navigation.Of(content, sections);
        return content.Item is null ? Make(RootOf(content.Route)) : layoutPlaces.GetOrAdd((lines, RootOf(content.Route)), key => Make(key.Root));

        Place Make(string root)
        {
            var values = ValuesAt(root);
            values["main"] = lines.Main;
            values["lookUp"] = lines.LookUp;
            return theme.PlaceOf(values);
        }
    }

    private Model ValuesAt(string root) => new() { [Themes.Filters.LinkFilters.Root] = root, ["site"] = siteModel, [English] = english };

    /// <summary>The page of an item has a link of its own, beside the one to its file.</summary>
    private string? SuggestUrl(PageContent content) => content is { Item: null, IsListed: true }
        ? host?.Suggest(content.Title, path: null, site.Knowledge.Configuration.AddressOf(content.Route) ?? content.Route)
        : null;

    /// <summary>The way to the site's root. The page for addresses that lead nowhere stands at any of them, so its way begins at the server.</summary>
    private string RootOf(string route) => route == NotFoundPage.Address ? site.Knowledge.Configuration.BasePath : RelativePath.Root(route);

    /// <summary>A page in its layout.</summary>
    private PooledWriter Framed(PageContent content, Model layout, PooledWriter main, string lead, ISet<string>? used)
    {
        layout["content"] = new WrittenHtml(main);
        layout["lead"] = new Markup(lead);
        var sections = Sections(main.Written);
        layout["sections"] = sections;
        var html = new PooledWriter();
        theme.Render("layout", layout, LayoutPlaceOf(content, sections), used, html);
        return html;
    }

    private static void Add(PageContent page, PooledWriter html, KnownPage? known, IOutput output)
    {
        using var bytes = new PooledBytes();
        bytes.Write(html.Written);
        output.Add(page.Route, bytes.Memory, known);
    }

    /// <summary>The sections a page offers to jump to: those that name themselves with <c>data-nav</c>.</summary>
    private static List<Model> Sections(ReadOnlySpan<char> main)
    {
        var sections = new List<Model>();
        foreach (var tag in SectionTag().EnumerateMatches(main))
        {
            var match = SectionTag().Match(main.Slice(tag.Index, tag.Length).ToString());
            sections.Add(new() { ["anchor"] = new Markup(match.Groups[1].Value), ["label"] = new Markup(match.Groups[2].Value) });
        }

        return sections;
    }

    [GeneratedRegex("<section\\b[^>]*\\bid=\"([^\"]+)\"[^>]*\\bdata-nav=\"([^\"]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex SectionTag();
}
