using Microsoft.Playwright;

namespace RoadmapSite.Tests.Browser;

/// <summary>One browser for all tests; each page gets a context of its own.</summary>
/// <remarks>A missing browser is a failure, not a skip: <c>./build.sh Test</c> installs one.</remarks>
public sealed class BrowserFixture : IAsyncLifetime
{
    private static readonly string[] Installed = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/google-chrome"];

    private IPlaywright? playwright;

    public IBrowser Browser { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Array.Find(Installed, File.Exists),
            Args = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
        playwright?.Dispose();
    }
}
