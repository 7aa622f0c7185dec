using System.Text;
using RoadmapSite.Engine.Charts;
using RoadmapSite.Engine.Data;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Output.Calendars;
using RoadmapSite.Engine.Output.Downloads;
using RoadmapSite.Engine.Output.Feeds;
using RoadmapSite.Engine.Output.Incremental;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Engine.Stages;
using RoadmapSite.Engine.Text;
using RoadmapSite.Engine.Themes;

namespace RoadmapSite.Engine.Output;

/// <summary>Turns a loaded site into files: pages, assets, data.</summary>
public sealed class SiteRenderer
{
    internal const string Schema = "roadmap.schema.json";

    private readonly Site site;
    private readonly Theme theme;
    private readonly ThemeAssets themeAssets;
    private readonly Model siteModel;
    private readonly StageLog? log;
    private readonly string program;

    /// <exception cref="ThemeException">A file of the theme that holds for all pages is at fault.</exception>
    /// <param name="log">Told of each stage; null where nobody looks.</param>
    /// <param name="program">Names the build of this program: another may make another page of the same.</param>
    public SiteRenderer(Site site, StageLog? log = null, string program = "")
    {
        this.program = program;
        this.log = log;
        this.site = site;
        var formats = Formats.Of(site.Knowledge.Configuration.Language, site.Catalog.Currency(site.Knowledge));
        themeAssets = ThemeAssets.Of(site.Theme, site.Knowledge.Configuration.Brand, site.Strings);
        theme = new Theme(site.Theme, formats, site.Strings, themeAssets);
        MadeWith = OfAllPages();
        var configuration = site.Knowledge.Configuration;
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
            ["downloads"] = site.Knowledge.Once("downloads", () => RegisterFiles.Offered(site.Knowledge)),
            ["calendars"] = site.Knowledge.Once("calendars", () => CalendarFiles.Offered(site)),
            ["changes"] = ChangesPage.IsOffered(site) ? ChangesPage.Address : null,
            ["since"] = ChangesPage.Since(site, theme.Formats),
            ["feed"] = site.Knowledge.Once("feed", () => AtomFeed.IsOffered(site)) ? AtomFeed.Route : null,
        };
    }

    /// <summary>Renders everything into memory.</summary>
    /// <inheritdoc cref="Render(IOutput, bool)"/>
    public OutputPlan Render(bool withGallery = false)
    {
        var plan = new OutputPlan();
        Render(plan, withGallery);
        return plan;
    }

    /// <param name="output">Gets each file as it is made.</param>
    /// <param name="withGallery">Whether a page that shows every part of the theme stands beside the others.</param>
    /// <exception cref="ThemeException">A template is at fault; some files have been given away by then.</exception>
    public void Render(IOutput output, bool withGallery = false)
    {
        log?.Begin("Analysing");
        var pages = Pages();
        var renderer = Renderer(pages);
        log?.Begin("Rendering pages");
        var rendered = RenderAll(renderer, pages.Contents, output);
        foreach (var redirect in site.Redirects)
        {
            output.Add(redirect.Route, Encoding.UTF8.GetBytes(renderer.Render(redirect)));
        }

        if (withGallery)
        {
            RenderGallery(renderer, output);
        }

        log?.Begin("Making files beside the pages");
        AddAssets(output);
        var whole = Whole(renderer, rendered);
        List<(string Name, Action Make)> made =
        [
            ("data", () => AddData(output)),
            .. site.Catalog.Files.Where(file => !file.GivesWay).Select(file => (file.Name, (Action)(() => AddFiles(file.Build(whole), output)))),
        ];
        SideBySide.Each(made, one => Do(one.Name, one.Make));

        // What gives way is made when all else stands.
        foreach (var file in site.Catalog.Files.Where(file => file.GivesWay))
        {
            Do(file.Name, () => AddFiles(file.Build(whole).Where(one => !output.Has(one.Path)), output));
        }

        log?.End();

        void Do(string name, Action make)
        {
            if (log is null)
            {
                make();
            }
            else
            {
                log.Part(name, make);
            }
        }
    }

    private static void AddFiles(IEnumerable<(string Path, ReadOnlyMemory<byte> Content)> files, IOutput output)
    {
        foreach (var (path, content) in files)
        {
            output.Add(path, content);
        }
    }

    private void AddData(IOutput output)
    {
        output.Add(SiteFolder.Mark, stream => DataWriter.Write(site, stream));
        output.Add(Schema, DataWriter.WriteSchema(site.Catalog));
    }

    /// <summary>The site whose files are made when somebody asks for them, each as it would be written.</summary>
    public SiteOnDemand OnDemand(bool withGallery = false) => new(site, this, withGallery);

    /// <summary>Of what all pages are made with: the program, the theme, the words, the language.</summary>
    internal UInt128 MadeWith { get; }

    internal IEnumerable<(string Path, byte[] Content)> AllAssets => themeAssets.All;

    internal SitePages Pages() => new(site, theme);

    internal PageRenderer Renderer(SitePages pages) => new(site, theme, themeAssets, siteModel, pages, MadeWith);

    internal void RenderGallery(PageRenderer renderer, IOutput output) =>
        renderer.Render(new PageContent(Gallery.Route, Gallery.Template, Gallery.Title, new Model()), new Gallery(site.Theme, theme).Model, output);

    /// <summary>What the files beside the pages are made from.</summary>
    internal RenderedSite Whole(PageRenderer renderer, IReadOnlyList<RenderedPage> rendered) =>
        new(site, rendered, theme.Formats) { Lasting = [.. themeAssets.Used.Select(file => file.Path)], Prose = renderer.Prose };

    internal static List<RenderedPage> RenderAll(PageRenderer renderer, IReadOnlyList<PageContent> contents, IOutput output)
    {
        try
        {
            return [.. SideBySide.Map(contents, content => renderer.Render(content, output))];
        }
        catch (AggregateException several) when (several.InnerExceptions.OfType<ThemeException>().ToList() is [_, ..] mistakes)
        {
            // Pages render side by side, so one mistake in a template comes back once a page: the same one is reported on every run.
            throw mistakes.OrderBy(mistake => mistake.Path, StringComparer.Ordinal).ThenBy(mistake => mistake.Line).First();
        }
    }

    private UInt128 OfAllPages()
    {
        var into = new ContentHash().Add(program).Add(site.Knowledge.Configuration.Language).Add(theme.Formats.CurrencySign).Add(site.Catalog.Currency(site.Knowledge));
        return into.Add(site.Theme.Once("number", () => NumberOf(site.Theme))).Value;
    }

    private static UInt128 NumberOf(ThemeFiles files)
    {
        var into = new ContentHash();
        foreach (var path in files.Paths)
        {
            into.Add(path).Add(ContentHash.Of(files.Find(path)!));
        }

        return into.Value;
    }

    private void AddAssets(IOutput output)
    {
        foreach (var asset in site.Assets)
        {
            output.Add(asset.Path, asset.Read());
        }

        foreach (var (path, content) in themeAssets.Used)
        {
            output.Add(path, content);
        }

        // Under their own names too, for whoever writes those.
        foreach (var path in site.Theme.Paths.Where(path => path.StartsWith("assets/", StringComparison.Ordinal)))
        {
            output.Add(path, site.Theme.Find(path)!);
        }
    }
}
