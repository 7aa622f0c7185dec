using Microsoft.Playwright;

namespace RoadmapSite.Tests.Browser;

/// <summary>The ways from a page back to the repository, as a reader finds them.</summary>
public sealed class SourceLinksTests(BrowserFixture browser) : IClassFixture<BrowserFixture>, IAsyncLifetime
{
    private const string Repository = "https://github.com/northfold/strategy";

    private readonly TemporaryFolder folder = new();

    private string Site => folder.Combine("site");

    [Fact]
    public async Task A_page_leads_to_its_editor_and_to_an_issue_about_it()
    {
        await using var context = await browser.Browser.NewContextAsync();
        var page = await OpenAsync(context, "risks/RISK-01.html");
        Assert.Equal($"{Repository}/edit/main/content/risks/RISK-01.md", await AddressOfAsync(page, "Edit this page"));
        var issue = new Uri(await AddressOfAsync(page, "Suggest a change"));
        Assert.Equal("/northfold/strategy/issues/new", issue.AbsolutePath);
        Assert.Contains("title=RISK-01: Ransomware stops clinical systems at all sites&template=broken-page.yml&page=", Uri.UnescapeDataString(issue.Query), StringComparison.Ordinal);
        Assert.Contains("&body=content/risks/RISK-01.md\n", Uri.UnescapeDataString(issue.Query), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("risks.html", "Add a risk", "risks/RISK-21.md", "\nid: RISK-21\n")]
    [InlineData("plan.html", "Add an initiative", "initiatives/INIT-19.md", "\n# The goals it serves.")]
    [InlineData("progress.html", "Add a KPI", "kpis/KPI-15.md", "\nid: KPI-15\n")]
    [InlineData("team.html", "Add a role", "roles/new-role.md", "\ntitle:\n")]
    public async Task A_register_leads_to_a_new_file_with_the_next_id_and_the_keys_that_are_needed(string register, string words, string path, string text)
    {
        await using var context = await browser.Browser.NewContextAsync();
        var page = await OpenAsync(context, register);
        var address = await AddressOfAsync(page, words);
        Assert.StartsWith($"{Repository}/new/main/content/{path.Split('/')[0]}?filename={path.Split('/')[1]}&value=---%0A", address, StringComparison.Ordinal);
        Assert.Contains(text, Uri.UnescapeDataString(address), StringComparison.Ordinal);
        Assert.InRange(address.Length, 200, 6000);
    }

    [Fact]
    public async Task A_page_without_a_file_takes_suggestions_and_a_finding_leads_to_its_line()
    {
        await using var context = await browser.Browser.NewContextAsync();
        var page = await OpenAsync(context, "findings.html");
        Assert.Contains("title=Findings&template=broken-page.yml&page=findings.html&body=findings.html", await AddressOfAsync(page, "Suggest a change"), StringComparison.Ordinal);
        var where = page.Locator("table.reg .sub a").First;
        var words = (await where.TextContentAsync())!.Split(", line ");
        Assert.Equal($"{Repository}/blob/main/content/{words[0]}?plain=1#L{words[1]}", await where.GetAttributeAsync("href"));
    }

    [Theory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 320)]
    public async Task They_can_be_seen_and_read_at_any_width_and_are_not_printed(ColorScheme scheme, int width)
    {
        await using var context = await browser.Browser.NewContextAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 700 }, BypassCSP = true });
        foreach (var (address, selector) in new[] { ("risks/RISK-01.html", ".source a:last-child"), ("risks.html", ".downloads .add-one"), ("risks.html", ".foot .suggest") })
        {
            var page = await OpenAsync(context, address);
            Assert.True(await page.Locator(selector).IsVisibleAsync(), selector);
            Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), address);
            Assert.Empty(await Axe.ViolationsAsync(page));
            await page.EmulateMediaAsync(new() { Media = Media.Print });
            Assert.False(await page.Locator(selector).IsVisibleAsync(), selector);
            await page.CloseAsync();
        }
    }

    [Fact]
    public async Task A_site_whose_repository_nobody_named_has_none_of_them()
    {
        var other = folder.Combine("other");
        await CommandRun.Of("build", RoadmapSite.Tests.Repository.Content, "-o", other);
        foreach (var path in (string[])["risks.html", "risks/RISK-01.html", "findings.html"])
        {
            var html = await File.ReadAllTextAsync(Path.Combine(other, path), TestContext.Current.CancellationToken);
            Assert.DoesNotContain("Edit this page", html, StringComparison.Ordinal);
            Assert.DoesNotContain("Suggest a change", html, StringComparison.Ordinal);
            Assert.DoesNotContain("Add a risk", html, StringComparison.Ordinal);
        }
    }

    public async ValueTask InitializeAsync()
    {
        var run = await CommandRun.Of("build", RoadmapSite.Tests.Repository.Content, "-o", Site, "--verify", "--set", $"repository={Repository}");
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
    }

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<IPage> OpenAsync(IBrowserContext context, string address)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(Path.Combine(Site, address)).AbsoluteUri);
        return page;
    }

    private static async Task<string> AddressOfAsync(IPage page, string words)
    {
        var link = page.GetByRole(AriaRole.Link, new() { Name = words, Exact = true });
        Assert.True(await link.IsVisibleAsync(), words);
        return (await link.GetAttributeAsync("href"))!;
    }
}
