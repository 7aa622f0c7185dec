using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace RoadmapSite.Tests;

/// <summary>The written HTML of the whole sample, page by page, as a browser parses it.</summary>
public sealed class WrittenSiteTests(SampleSite site) : IClassFixture<SampleSite>
{
    [Fact]
    public void Every_link_leads_to_a_page_and_an_anchor_that_is_there()
    {
        var documents = site.Pages.ToDictionary(page => page, Parse);
        var ids = documents.ToDictionary(pair => pair.Key, pair => pair.Value.QuerySelectorAll("[id]").Select(element => element.Id!).ToHashSet());
        var faults = new List<string>();
        foreach (var (page, document) in documents)
        {
            foreach (var address in document.QuerySelectorAll("a[href], link[href], script[src], img[src]").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!))
            {
                if (address.StartsWith("http", StringComparison.Ordinal) || address.StartsWith("data:", StringComparison.Ordinal) || address.StartsWith("mailto:", StringComparison.Ordinal))
                {
                    continue;
                }

                var target = new Uri(new Uri("file:///" + page), address);
                var path = Uri.UnescapeDataString(target.AbsolutePath).TrimStart('/');
                var anchor = Uri.UnescapeDataString(target.Fragment).TrimStart('#');
                if (!File.Exists(Path.Combine(site.Folder, path)))
                {
                    faults.Add($"{page}: no file for {address}");
                }
                else if (anchor.Length > 0 && (!ids.TryGetValue(path, out var anchors) || !anchors.Contains(anchor)))
                {
                    faults.Add($"{page}: no anchor for {address}");
                }
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(40)));
    }

    [Fact]
    public void No_page_has_an_id_twice_a_style_attribute_or_a_script_of_its_own()
    {
        var faults = new List<string>();
        foreach (var page in site.Pages)
        {
            var document = Parse(page);
            faults.AddRange(document.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(group => group.Count() > 1).Select(group => $"{page}: id {group.Key} stands {group.Count()} times"));
            faults.AddRange(document.QuerySelectorAll("[style]").Select(element => $"{page}: style on {element.LocalName}"));
            faults.AddRange(document.QuerySelectorAll("script:not([src]), style").Select(element => $"{page}: inline {element.LocalName}"));
            faults.AddRange(document.QuerySelectorAll("*").SelectMany(element => element.Attributes).Where(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)).Select(attribute => $"{page}: {attribute.Name}"));
        }

        Assert.Empty(faults);
    }

    [Fact]
    public void Every_page_has_one_heading_a_language_a_title_and_landmarks()
    {
        foreach (var page in site.Pages)
        {
            var document = Parse(page);
            Assert.True(document.QuerySelectorAll("h1").Length == 1, page);
            Assert.True(document.DocumentElement.GetAttribute("lang") == "en-GB", page);
            Assert.True(document.Title is { Length: > 0 }, page);
            Assert.True(document.QuerySelectorAll("main").Length == 1, page);
        }
    }

    [Fact]
    public void No_page_weighs_more_than_100_kilobytes_compressed()
    {
        foreach (var page in site.Pages)
        {
            using var buffer = new MemoryStream();
            using (var gzip = new System.IO.Compression.GZipStream(buffer, System.IO.Compression.CompressionLevel.Optimal, leaveOpen: true))
            {
                gzip.Write(File.ReadAllBytes(Path.Combine(site.Folder, page)));
            }

            Assert.True(buffer.Length < 100_000, $"{page}: {buffer.Length}");
        }
    }

    private IDocument Parse(string page) => new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(site.Folder, page)));
}
