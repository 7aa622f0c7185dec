using Microsoft.Playwright;

namespace RoadmapSite.Tests.Browser;

/// <summary>Somebody who reads the sample site, with a window and settings of their own.</summary>
internal sealed class Reader : IAsyncDisposable
{
    private readonly List<string> complaints = [];
    private readonly StaticServer? server;

    private Reader(StaticServer? server, string root, IBrowserContext context, IPage page)
    {
        this.server = server;
        Root = root;
        Context = context;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                complaints.Add(message.Text);
            }
        };
        page.PageError += (_, error) => complaints.Add(error);
    }

    public string Root { get; }

    public IBrowserContext Context { get; }

    public IPage Page { get; }

    /// <summary>What the console said and which scripts failed.</summary>
    public IReadOnlyList<string> Complaints => complaints;

    public static async Task<Reader> OpenAsync(
        SampleSite site, BrowserFixture browser, string address, bool overHttp = false, ColorScheme scheme = ColorScheme.Light, int width = 1280, bool forAxe = false, bool scripts = true, bool touch = false)
    {
        var server = overHttp ? new StaticServer(site.Folder) : null;
        var root = server?.Address ?? new Uri(site.Folder + "/").AbsoluteUri;
        var context = await browser.Browser.NewContextAsync(new()
        {
            ColorScheme = scheme,
            ViewportSize = new() { Width = width, Height = 900 },
            BypassCSP = forAxe,
            JavaScriptEnabled = scripts,
            HasTouch = touch,
            AcceptDownloads = true,
        });
        var reader = new Reader(server, root, context, await context.NewPageAsync());
        await reader.Page.GotoAsync(root + address);
        return reader;
    }

    public Task<int> OverflowAsync() => Page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth");

    public Task<string> FocusedAsync() => Page.EvaluateAsync<string>("document.activeElement.outerHTML");

    public async ValueTask DisposeAsync()
    {
        await Context.DisposeAsync();
        server?.Dispose();
    }
}
