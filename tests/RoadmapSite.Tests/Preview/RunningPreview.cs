using RoadmapSite.Engine;
using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Themes;
using RoadmapSite.Preview;
using RoadmapSite.Roadmap;

namespace RoadmapSite.Tests.Preview;

/// <summary>A preview of a new roadmap, on a port of its own.</summary>
internal sealed class RunningPreview : IAsyncDisposable
{
    private static readonly DateOnly Day = new(2026, 11, 24);

    private readonly CancellationTokenSource stop = new();
    private readonly ChangeWatcher watcher = new(TimeProvider.System);
    private readonly TemporaryFolder folder;
    private Task run = Task.CompletedTask;

    private RunningPreview(TemporaryFolder folder) => this.folder = folder;

    /// <summary>With its slash.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>The content folder.</summary>
    public string Content => folder.Combine("content");

    public HttpClient Client { get; } = new(new HttpClientHandler { AllowAutoRedirect = false });

    public static async Task<RunningPreview> StartAsync(bool broken = false)
    {
        var preview = new RunningPreview(new TemporaryFolder());
        foreach (var file in Starter.Files(Day))
        {
            preview.folder.Write(file.Key, System.Text.Encoding.UTF8.GetString(file.Value));
        }

        if (broken)
        {
            preview.Write("roadmap.yml", "title: [\n");
        }

        preview.watcher.Add(preview.Content);
        var builder = new PreviewBuilder(preview.Content, preview.Load, _ => null, withGallery: false);
        var ready = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        preview.run = Task.Run(() => new PreviewRun(new(builder.Build), preview.watcher, 0, TextWriter.Null, TimeProvider.System).RunAsync(ready.SetResult, preview.stop.Token));
        await Task.WhenAny(ready.Task, preview.run);
        if (preview.run.IsFaulted)
        {
            await preview.run;
        }

        preview.Address = await ready.Task;
        return preview;
    }

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Content, path))!);
        File.WriteAllText(Path.Combine(Content, path), text);
    }

    public void Replace(string path, string from, string to) => Write(path, Read(path).Replace(from, to, StringComparison.Ordinal));

    public string Read(string path) => File.ReadAllText(Path.Combine(Content, path));

    public Site Load() => Site.Load(ContentTree.OfFolder(Content), RoadmapCatalog.Create(), new SiteOptions(Day) { Theme = _ => [ThemeLayer.BuiltIn(BuiltInTheme.Files)] });

    public async Task<string> GetAsync(string address) => await Client.GetStringAsync(new Uri(Address, address), TestContext.Current.CancellationToken);

    /// <summary>Asks again until the answer is as wanted: nobody knows how long a rebuild takes.</summary>
    public async Task<string> GetUntilAsync(string address, Func<string, bool> isWanted)
    {
        for (var i = 0; ; i++)
        {
            var answer = await GetAsync(address);
            if (isWanted(answer))
            {
                return answer;
            }

            Assert.True(i < 200, $"After ten seconds {address} still says: {answer}");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Listens as an open page does until it is told what is wanted.</summary>
    public async Task ToldAsync(string page, Func<string, bool> isWanted)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromSeconds(20));
        using var stream = new StreamReader(await Client.GetStreamAsync(new Uri(Address, "/_preview/events?page=" + Uri.EscapeDataString(page)), limit.Token));
        while (await stream.ReadLineAsync(limit.Token) is { } line)
        {
            if (isWanted(line))
            {
                return;
            }
        }

        Assert.Fail("The preview ended what it tells.");
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        try
        {
            await run;
        }
        catch (OperationCanceledException)
        {
            // That is how a preview ends.
        }

        Client.Dispose();
        watcher.Dispose();
        stop.Dispose();
        folder.Dispose();
    }
}
