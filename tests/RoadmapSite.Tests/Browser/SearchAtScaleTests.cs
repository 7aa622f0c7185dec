using System.Text.RegularExpressions;
using Microsoft.Playwright;
using RoadmapSite.Engine.Search;
using RoadmapSite.Engine.Tests.Search;

namespace RoadmapSite.Tests.Browser;

/// <summary>What a reader of ten thousand pages moves to see the first results.</summary>
public sealed class SearchAtScaleTests(SampleSite site, BrowserFixture browser)
{
    private const int Most = 150_000;

    [Fact]
    public async Task A_first_query_moves_at_most_150_kilobytes()
    {
        // One page of the sample with the index of ten thousand others: the script asks for the same files as it would there.
        using var folder = new TemporaryFolder();
        folder.Write("index.html", await File.ReadAllTextAsync(Path.Combine(site.Folder, "index.html"), TestContext.Current.CancellationToken));
        foreach (var asset in Directory.EnumerateFiles(Path.Combine(site.Folder, "assets")))
        {
            folder.Write("assets/" + Path.GetFileName(asset), await File.ReadAllTextAsync(asset, TestContext.Current.CancellationToken));
        }

        Directory.CreateDirectory(folder.Combine("search"));
        var documents = ManyDocuments.Of(10_000);
        foreach (var (path, content) in SearchIndex.Of(documents))
        {
            await File.WriteAllBytesAsync(folder.Combine(path), content, TestContext.Current.CancellationToken);
        }

        using var server = new StaticServer(folder.Path);
        var common = documents.SelectMany(document => Words.Of(document.Text)).CountBy(word => word.Term).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key).ToList();
        var longWord = common.First(word => word.Length >= 10);
        string[] queries =
        [
            "c", "co", "con", "RISK-7000", "risk 7", common[0], common[300], common[5000],
            $"{common[1]} {common[2]} {common[3]}", documents[4321].Title, longWord[..4] + longWord[5..], "x" + longWord[1..], "zzzzzzzzzz",
        ];
        foreach (var query in queries)
        {
            await using var context = await browser.Browser.NewContextAsync();
            var page = await context.NewPageAsync();
            await page.GotoAsync(server.Address + "index.html");
            var moved = new List<string>();
            page.Request += (_, request) => moved.Add(new Uri(request.Url).AbsolutePath[1..]);
            await page.Locator("#search-words").FillAsync(query);
            await Assertions.Expect(page.Locator(".search-count")).ToHaveTextAsync(new Regex("."));
            var bytes = moved.Sum(path => new FileInfo(folder.Combine(path)).Length);
            TestContext.Current.TestOutputHelper?.WriteLine($"{query}: {bytes} bytes in {moved.Count} files; {await page.Locator(".search-count").InnerTextAsync()}");
            Assert.All(moved, path => Assert.StartsWith("search/", path, StringComparison.Ordinal));
            Assert.True(bytes <= Most, $"“{query}” moves {bytes} bytes: {string.Join(", ", moved)}");
        }
    }
}
