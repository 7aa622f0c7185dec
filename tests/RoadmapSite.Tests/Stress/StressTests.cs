using System.Text.Json;
using Microsoft.Playwright;
using RoadmapSite.Tests.Browser;

namespace RoadmapSite.Tests.Stress;

/// <summary>Pages that nobody drew still look intended: nothing stands outside its place, and no text is cut.</summary>
public sealed class StressTests(BrowserFixture browser) : IDisposable
{
    /// <summary>Crossing the window's edge, cut by its own box, or lying over the words of a neighbour in the flow.</summary>
    private const string Look = """
        (() => {
          const faults = [];

          /* The navigation of a phone is a line that scrolls by itself. */
          const name = element => element.tagName.toLowerCase() + (element.id ? '#' + element.id : '') + [...element.classList].map(c => '.' + c).join('') + ' “' + element.textContent.trim().slice(0, 40) + '”';
          const width = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth > width) faults.push('the page is ' + (document.documentElement.scrollWidth - width) + ' px too wide');
          for (const element of document.querySelectorAll('body *')) {
            if (element.closest('.vh, .skip, svg, .scroll, .nav, pre, [hidden], details:not([open]) > :not(summary)') || element.matches('script, symbol')) continue;
            const box = element.getBoundingClientRect();
            const style = getComputedStyle(element);
            if (!box.width || style.position === 'absolute') continue;
            if (box.right > width + 1 || box.left < -1) faults.push(name(element) + ' leaves the window by ' + Math.round(Math.max(box.right - width, -box.left)) + ' px');
            if (['hidden', 'clip'].includes(style.overflowX) && element.scrollWidth > element.clientWidth + 1 && !style.webkitLineClamp) faults.push(name(element) + ' is cut at its side');
          }
          return faults.slice(0, 5);
        })()
        """;

    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public Task Long_foreign_and_undated_things_keep_their_place(int width)
    {
        StressContent.WriteAwkward(folder);
        return Stays(width);
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public Task A_site_with_one_of_everything_keeps_its_place(int width)
    {
        StressContent.WriteLonely(folder);
        return Stays(width);
    }

    [Fact]
    public Task A_site_with_five_hundred_of_everything_keeps_its_place()
    {
        StressContent.WriteCrowd(folder, 500);
        return Stays(1280);
    }

    public void Dispose() => folder.Dispose();

    private async Task Stays(int width)
    {
        var run = await CommandRun.Of("build", folder.Combine("content"), "-o", folder.Combine("site"), "--as-of", "2026-11-30", "-q", "--verify");
        Assert.Equal("", run.Error);
        Assert.DoesNotContain(run.Output.Split('\n'), line => line.StartsWith("roadmap: ", StringComparison.Ordinal));
        await using var context = await browser.Browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 900 } });
        var page = await context.NewPageAsync();
        var faults = new List<string>();
        foreach (var path in PageKinds.Of(folder.Combine("site")))
        {
            await page.GotoAsync(new Uri(folder.Combine("site", path)).AbsoluteUri);
            var found = await page.EvaluateAsync<JsonElement>(Look);
            faults.AddRange(found.EnumerateArray().Select(fault => $"{path}: {fault.GetString()}"));
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }
}
