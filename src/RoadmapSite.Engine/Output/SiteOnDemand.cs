using System.Collections.Concurrent;
using System.Text;
using RoadmapSite.Engine.Data;
using RoadmapSite.Engine.Output.Redirects;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Engine.Text;
using RoadmapSite.Engine.Themes;

namespace RoadmapSite.Engine.Output;

/// <summary>A site that makes each file when it is asked for, byte for byte as a build would write it: whoever looks at one page need not wait for ten thousand.</summary>
public sealed class SiteOnDemand : ISiteFiles
{
    private readonly Site site;
    private readonly SiteRenderer renderer;
    private readonly SitePages pages;
    private readonly PageRenderer pageRenderer;
    private readonly bool withGallery;
    private readonly Dictionary<string, Func<byte[]>> assets;
    private readonly Dictionary<string, byte[]> lasting;
    private readonly Dictionary<string, Redirect> redirects;
    private readonly Lazy<RenderedSite> whole;
    private readonly ConcurrentDictionary<SiteFile, Lazy<Dictionary<string, byte[]>>> families = new();
    private readonly ConcurrentDictionary<string, Lazy<byte[]?>> made = new(StringComparer.Ordinal);

    internal SiteOnDemand(Site site, SiteRenderer renderer, bool withGallery)
    {
        (this.site, this.renderer, this.withGallery) = (site, renderer, withGallery);
        pages = renderer.Pages();
        pageRenderer = renderer.Renderer(pages);
        lasting = renderer.AllAssets.ToDictionary(file => file.Path, file => file.Content, StringComparer.Ordinal);
        assets = site.Assets.ToDictionary(file => file.Path, file => file.Read, StringComparer.Ordinal);
        foreach (var path in site.Theme.Paths.Where(path => path.StartsWith("assets/", StringComparison.Ordinal)))
        {
            assets[path] = () => site.Theme.Find(path)!;
        }

        redirects = site.Redirects.DistinctBy(redirect => redirect.Route).ToDictionary(redirect => redirect.Route, StringComparer.Ordinal);
        whole = new(() => renderer.Whole(pageRenderer, SiteRenderer.RenderAll(pageRenderer, pages.Contents, new Dropped())));
    }

    /// <inheritdoc cref="SiteRenderer.MadeWith"/>
    public UInt128 MadeWith => renderer.MadeWith;

    public int Pages => pages.Contents.Count;

    public IEnumerable<KeyValuePair<string, byte[]>> Lasting => lasting;

    public bool Has(string path) =>
        pages.Find(path) is not null || assets.ContainsKey(path) || lasting.ContainsKey(path) || redirects.ContainsKey(path)
        || path is SiteFolder.Mark or SiteRenderer.Schema || (withGallery && path == Gallery.Route)
        || site.Catalog.Files.Any(file => file.Makes(path, site.Knowledge) && Family(file).ContainsKey(path));

    public byte[] Read(string path) => made.GetOrAdd(path, _ => new(() => Make(path))).Value ?? throw new KeyNotFoundException($"There is no file “{path}”.");

    /// <summary>Renders one page of each template, so that a mistake in one is known before somebody looks at it.</summary>
    /// <exception cref="ThemeException">A template is at fault.</exception>
    public void TryTemplates() => SiteRenderer.RenderAll(pageRenderer, [.. pages.Contents.DistinctBy(content => content.Template)], new Dropped());

    /// <summary>What is written last stands, so it is looked for first.</summary>
    private byte[]? Make(string path)
    {
        var others = site.Catalog.Files.Where(file => file.Makes(path, site.Knowledge)).ToList();
        return others.Where(file => !file.GivesWay).Reverse().Select(file => Family(file).GetValueOrDefault(path)).FirstOrDefault(content => content is not null)
            ?? MakeOwn(path)
            ?? others.Where(file => file.GivesWay).Select(file => Family(file).GetValueOrDefault(path)).FirstOrDefault(content => content is not null);
    }

    private byte[]? MakeOwn(string path)
    {
        if (path == SiteFolder.Mark)
        {
            return DataWriter.Write(site);
        }

        if (path == SiteRenderer.Schema)
        {
            return DataWriter.WriteSchema(site.Catalog);
        }

        if (lasting.TryGetValue(path, out var content))
        {
            return content;
        }

        if (assets.TryGetValue(path, out var read))
        {
            return read();
        }

        if (redirects.TryGetValue(path, out var redirect))
        {
            return Encoding.UTF8.GetBytes(pageRenderer.Render(redirect));
        }

        var output = new OutputPlan();
        if (withGallery && path == Gallery.Route)
        {
            renderer.RenderGallery(pageRenderer, output);
        }
        else if (pages.Find(path) is { } page)
        {
            pageRenderer.Render(page, output);
        }

        return output.Files.GetValueOrDefault(path);
    }

    private Dictionary<string, byte[]> Family(SiteFile file) => families.GetOrAdd(file, one => new(() =>
    {
        var built = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var (path, content) in one.Build(whole.Value))
        {
            built[path] = content.ToArray();
        }

        return built;
    })).Value;

    /// <summary>For pages that are rendered for what other files tell of them.</summary>
    private sealed class Dropped : IOutput
    {
        public void Add(string path, ReadOnlyMemory<byte> content, Incremental.KnownPage? page = null)
        {
        }

        public bool Keep(string path, UInt128 model, out Incremental.KnownPage? page)
        {
            page = null;
            return false;
        }

        public bool Has(string path) => false;
    }
}
