using System.Collections.Concurrent;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using RoadmapSite.Engine.Charts;
using RoadmapSite.Engine.Data;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Output.Calendars;
using RoadmapSite.Engine.Output.Downloads;
using RoadmapSite.Engine.Output.Feeds;
using RoadmapSite.Engine.Output.Redirects;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Engine.SourceHosts;
using RoadmapSite.Engine.Stages;
using RoadmapSite.Engine.Text;
using RoadmapSite.Engine.Themes;
using RoadmapSite.Engine.Views;

namespace RoadmapSite.Engine.Output;

/// <summary>Turns a loaded site into files: pages, assets, data.</summary>
public sealed partial class SiteRenderer
{
    internal const string Schema = "roadmap.schema.json";

    /// <summary>The attribute that templates give to a sentence, which is made in English whatever the language of the site is; nothing where it is English too.</summary>
    private const string English = "english";

    private readonly Site site;
    private readonly Theme theme;
    private readonly ThemeAssets themeAssets;
    private readonly IReadOnlyList<Page> pages;
    private readonly Model siteModel;
    private readonly SourceHost? host;
    private readonly ViewRenderer views;
    private readonly StageLog? log;

    /// <exception cref="ThemeException">A file of the theme that holds for all pages is at fault.</exception>
    /// <param name="log">Told of each stage; null where nobody looks.</param>
    public SiteRenderer(Site site, StageLog? log = null)
    {
        this.log = log;
        this.site = site;
        var formats = Formats.Of(site.Knowledge.Configuration.Language, site.Catalog.Currency(site.Knowledge));
        themeAssets = new ThemeAssets(site.Theme, site.Knowledge.Configuration.Brand, site.Strings);
        theme = new Theme(site.Theme, formats, site.Strings, themeAssets);
        views = new ViewRenderer(site, theme, HtmlEncoder.Create(UnicodeRanges.All), EnglishAttribute);
        var configuration = site.Knowledge.Configuration;
        host = SourceHost.Of(configuration);
        siteModel = new Model
        {
            ["title"] = configuration.Title,
            ["organisation"] = configuration.Organisation,
            ["language"] = theme.Formats.Culture.Name,
            ["direction"] = theme.Formats.Culture.TextInfo.IsRightToLeft ? "rtl" : "ltr",
            ["asOf"] = site.Knowledge.AsOf,
            ["currencySign"] = theme.Formats.CurrencySign,
            ["logo"] = site.Logo is { } logo ? new Model { ["path"] = logo.Path, ["width"] = logo.Width, ["height"] = logo.Height, ["shape"] = logo.Shape } : null,
            ["footer"] = configuration.Brand?.Footer,
            ["horizon"] = site.Catalog.Horizon(site.Knowledge) is { } days && days.Last >= days.First ? new TimeAxis(TimeScale.OfYears(days.First, days.Last), "", site.Knowledge.AsOf).Ruler() : null,
            ["downloads"] = RegisterFiles.Offered(site.Knowledge),
            ["calendars"] = CalendarFiles.Offered(site),
            ["changes"] = ChangesPage.IsOffered(site) ? ChangesPage.Address : null,
            ["since"] = ChangesPage.Since(site, theme.Formats),
            ["feed"] = AtomFeed.IsOffered(site) ? AtomFeed.Route : null,
        };
        var order = site.Catalog.Navigation.ToList();
        pages = [.. site.Catalog.Pages.OrderBy(page => order.IndexOf(page.Route) is var place and >= 0 ? place : int.MaxValue)];
    }

    /// <param name="withGallery">Whether a page that shows every part of the theme stands beside the others.</param>
    /// <exception cref="ThemeException">A template is at fault; nothing is written.</exception>
    public OutputPlan Render(bool withGallery = false)
    {
        log?.Begin("Analysing");
        var plan = new OutputPlan();
        var own = pages.SelectMany(page => page.Build(site).Select(content => (page, content))).ToList();
        log?.Begin("Preparing pages");
        var taken = own.Select(pair => pair.content.Route).ToHashSet(StringComparer.Ordinal);
        var items = new ItemPages(site, theme, HtmlEncoder.Create(UnicodeRanges.All)).Build(taken);
        List<PageContent> contents = [.. own.Select(pair => pair.content), .. items];
        var navigation = new Navigation(own.Where(pair => pair.content.Route == pair.page.Route).Select(pair => pair.page), contents, new(contents, site.Catalog, site.Knowledge));
        log?.Begin("Rendering pages");
        var rendered = RenderAll(contents, navigation);
        rendered.ForEach(page => plan.Add(page.Content.Route, page.Html));
        foreach (var redirect in site.Redirects)
        {
            plan.Add(redirect.Route, Render(redirect));
        }

        if (withGallery)
        {
            var gallery = new PageContent(Gallery.Route, Gallery.Template, Gallery.Title, []);
            var shared = Shared(gallery.Route, gallery, navigation);
            plan.Add(gallery.Route, Frame(gallery, theme.Render(gallery.Template, shared.With(new Gallery(site.Theme, theme).Model(shared))), navigation).Html);
        }

        log?.Begin("Making data");
        AddAssets(plan);
        var data = DataWriter.Write(site);
        plan.Add(OutputWriter.Mark, data);
        plan.Add(Schema, DataWriter.WriteSchema(site.Catalog));
        var whole = new RenderedSite(site, rendered, theme.Formats, data) { Lasting = [.. themeAssets.Used.Select(file => file.Path)], Prose = item => views.Fill(item.Body.Html, RootOf(item.Url)) };
        foreach (var file in site.Catalog.Files)
        {
            log?.Begin("Making " + file.GetType().Name);
            foreach (var (path, content) in file.Build(whole).Where(made => !file.GivesWay || !plan.Files.ContainsKey(made.Path)))
            {
                plan.Add(path, content);
            }
        }

        log?.End();
        return plan;
    }

    /// <summary>Pages that show the gist of others come second, when the others have said it.</summary>
    private List<RenderedPage> RenderAll(IReadOnlyList<PageContent> contents, Navigation navigation)
    {
        try
        {
            var mains = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
            var byRoute = contents.DistinctBy(content => content.Route).ToDictionary(content => content.Route, StringComparer.Ordinal);
            Render(contents.Where(content => content.Digests.Count == 0 && !content.IsEdition), content => mains[content.Route] = RenderMain(content, Shared(content.Route, content, navigation)));
            Render(contents.Where(content => content.Digests.Count > 0), content =>
            {
                var shared = Shared(content.Route, content, navigation).With(new Model
                {
                    ["digests"] = content.Digests.Where(mains.ContainsKey).Select(route => Digest(byRoute[route], mains[route], content.Route, navigation)).ToList(),
                });
                mains[content.Route] = RenderMain(content, shared);
            });
            var chaptered = contents.Where(IsChapter).ToList();
            foreach (var content in contents.Where(content => content.IsEdition))
            {
                var chapters = new Chapters(chaptered.Select(chapter => KeyValuePair.Create(chapter.Route, mains[chapter.Route])));
                var shared = Shared(content.Route, content, navigation).With(new Model { ["chapters"] = chaptered.AsParallel().AsOrdered().Select(chapter => chapters.Chapter(chapter, content.Route)).ToList() });
                mains[content.Route] = theme.Render(content.Template, content.Model.With(shared));
            }

            return [.. contents.AsParallel().AsOrdered().Select(content => Frame(content, mains[content.Route], navigation))];
        }
        catch (AggregateException several) when (several.InnerExceptions.OfType<ThemeException>().ToList() is [_, ..] mistakes)
        {
            // Pages render side by side, so one mistake in a template comes back once a page: the same one is reported on every run.
            throw mistakes.OrderBy(mistake => mistake.Path, StringComparer.Ordinal).ThenBy(mistake => mistake.Line).First();
        }
    }

    /// <summary>A page with the views that its prose asks for.</summary>
    private string RenderMain(PageContent content, Model shared) => views.Fill(theme.Render(content.Template, content.Model.With(shared)), RootOf(content.Route));

    /// <summary>The pages of the main navigation and of the items; not those that only help to find others.</summary>
    private bool IsChapter(PageContent content) =>
        content.Item is not null and not PageItem || pages.Any(page => page.Route == content.Route && page.Placement == Placement.Main);

    private static void Render(IEnumerable<PageContent> contents, Action<PageContent> render) => contents.AsParallel().ForAll(render);

    /// <summary>The gist of a page: the sentence it opens with, and what its <c>digests/NAME.liquid</c> shows of its model.</summary>
    private Model Digest(PageContent page, string main, string at, Navigation navigation)
    {
        var template = "digests/" + Path.ChangeExtension(page.Route, null);
        return new()
        {
            ["title"] = page.Title,
            ["route"] = page.Route,
            ["anchor"] = Casing.Slug(Path.ChangeExtension(page.Route, null)),
            ["lead"] = new Markup(Lead(main)),
            ["body"] = theme.Has(template) ? new Markup(theme.Render(template, page.Model.With(Shared(at, page, navigation)))) : null,
        };
    }

    /// <summary>What every template finds, beside its own model.</summary>
    /// <param name="at">The route of the page that is being written; the content may be that of another.</param>
    private Model Shared(string at, PageContent content, Navigation navigation) => new()
    {
        [Themes.Filters.LinkFilters.Root] = RootOf(at),
        ["site"] = siteModel,
        ["page"] = new Model { ["title"] = content.Title, ["route"] = content.Route, ["template"] = content.Template, ["listed"] = content.IsListed, ["suggestUrl"] = SuggestUrl(content) },
        ["trail"] = navigation.Trail(content),
        [English] = EnglishAttribute,
    };

    /// <summary>The page of an item has a link of its own, beside the one to its file.</summary>
    private string? SuggestUrl(PageContent content) => content is { Item: null, IsListed: true }
        ? host?.Suggest(content.Title, path: null, site.Knowledge.Configuration.AddressOf(content.Route) ?? content.Route)
        : null;

    /// <summary>The way to the site's root. The page for addresses that lead nowhere stands at any of them, so its way begins at the server.</summary>
    private string RootOf(string route) => route == NotFoundPage.Address ? site.Knowledge.Configuration.BasePath : RelativePath.Root(route);

    /// <summary>A page at an old address: it leads on by itself, and has a link for who or what stays.</summary>
    private string Render(Redirect redirect)
    {
        var target = RelativePath.Escape(RelativePath.From(redirect.Route, redirect.Target.Url));
        return theme.Render("redirect", new Model
        {
            [Themes.Filters.LinkFilters.Root] = RelativePath.Root(redirect.Route),
            ["site"] = siteModel,
            [English] = EnglishAttribute,
            ["item"] = redirect.Target,
            ["target"] = target,
            ["canonical"] = site.Knowledge.Configuration.AddressOf(redirect.Target.Url) ?? target,
        });
    }

    private Markup EnglishAttribute => new(theme.Strings.IsEnglish ? "" : " lang=\"en\"");

    private RenderedPage Frame(PageContent page, string main, Navigation navigation)
    {
        var html = theme.Render("layout", Shared(page.Route, page, navigation).With(new Model
        {
            ["content"] = new Markup(main),
            ["lead"] = new Markup(Lead(main)),
            ["sections"] = Sections(main),
            ["siblings"] = navigation.Siblings.Of(page),
            ["main"] = navigation.Of(Placement.Main, page),
            ["lookUp"] = navigation.Of(Placement.LookUp, page),
        }));
        return new(page, main, html);
    }

    /// <summary>The sentence a page opens with, as text that is already encoded; empty when it has none.</summary>
    internal static string Lead(string main) => LeadTag().Match(main) is { Success: true } match ? Tag().Replace(match.Groups[1].Value, "").Replace("\"", "&quot;", StringComparison.Ordinal).Trim() : "";

    /// <summary>The sections a page offers to jump to: those that name themselves with <c>data-nav</c>.</summary>
    private static List<Model> Sections(string content) =>
        [.. SectionTag().Matches(content).Select(match => new Model { ["anchor"] = new Markup(match.Groups[1].Value), ["label"] = new Markup(match.Groups[2].Value) })];

    private void AddAssets(OutputPlan plan)
    {
        foreach (var asset in site.Assets)
        {
            plan.Add(asset.Path, asset.Read());
        }

        foreach (var (path, content) in themeAssets.Used)
        {
            plan.Add(path, content);
        }

        // Under their own names too, for whoever writes those.
        foreach (var path in site.Theme.Paths.Where(path => path.StartsWith("assets/", StringComparison.Ordinal)))
        {
            plan.Add(path, site.Theme.Find(path)!);
        }
    }

    [GeneratedRegex("<p class=\"lead\"[^>]*>(.*?)</p>", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex LeadTag();

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex("<section\\b[^>]*\\bid=\"([^\"]+)\"[^>]*\\bdata-nav=\"([^\"]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex SectionTag();
}
