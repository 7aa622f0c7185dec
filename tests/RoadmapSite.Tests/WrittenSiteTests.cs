using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using RoadmapSite.Engine.Output;
using RoadmapSite.Engine.Output.Checks;

namespace RoadmapSite.Tests;

/// <summary>The written HTML of the whole sample, page by page, as a browser parses it.</summary>
public sealed class WrittenSiteTests(SampleSite site)
{
    [Fact]
    public void Nothing_leads_nowhere_stands_twice_or_breaks_the_policy()
    {
        var plan = new OutputPlan();
        foreach (var file in Directory.EnumerateFiles(site.Folder, "*", SearchOption.AllDirectories))
        {
            plan.Add(Path.GetRelativePath(site.Folder, file).Replace('\\', '/'), File.ReadAllBytes(file));
        }

        var faults = SiteVerifier.Verify(plan);
        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(40)));

        var check = Checked(plan);
        Assert.Empty(check.Suspects());
        Assert.Empty(check.Faults(path => plan.Files[path]));
    }

    /// <summary>On pages as they are written, with what was written taken away: every link and anchor shows that it is followed.</summary>
    [Fact]
    public void The_quick_check_misses_what_the_verifier_misses()
    {
        var plan = new OutputPlan();
        foreach (var (place, page) in site.Pages.Index().Where(pair => pair.Index % 3 != 0))
        {
            var html = File.ReadAllText(Path.Combine(site.Folder, page));
            plan.Add(page, place % 2 == 0 ? html : html.Replace(" id=\"", " data-id=\"", StringComparison.Ordinal));
        }

        var expected = SiteVerifier.Verify(plan);
        Assert.Contains(expected, fault => fault.Contains("no anchor", StringComparison.Ordinal));
        Assert.Contains(expected, fault => fault.Contains("no file", StringComparison.Ordinal));
        Assert.Equal(expected, Checked(plan).Faults(path => plan.Files[path]));
    }

    [Fact]
    public void The_verifier_sees_what_a_reader_would_stumble_over()
    {
        var plan = new OutputPlan();
        plan.Add("index.html", "<a href='risks/RISK-01.html#why'>x</a><a href='nowhere.html'>y</a><p id=a></p><p id=a style='color:red'></p><script>1</script><img src='https://elsewhere.example/x.png'><b onclick='x()'>z</b>");
        plan.Add("risks/RISK-01.html", "<a href='../index.html#a'>back</a>");
        Assert.Equal(
            [
                "index.html: a b carries a script, which the site's policy forbids",
                "index.html: a p carries its own style or script, which the site's policy forbids",
                "index.html: a script carries its own style or script, which the site's policy forbids",
                "index.html: an img asks another site for something",
                "index.html: the id “a” stands 2 times",
                "index.html: there is no anchor for “risks/RISK-01.html#why”",
                "index.html: there is no file for “nowhere.html”",
            ],
            SiteVerifier.Verify(plan));
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
    public void Every_page_carries_the_policy_that_servers_are_told_to_send()
    {
        var sent = File.ReadLines(Path.Combine(site.Folder, "_headers")).Single(line => line.Contains("Content-Security-Policy", StringComparison.Ordinal)).Split(": ")[1].Split("; ");
        foreach (var page in site.Pages)
        {
            var own = Parse(page).QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;
            Assert.True(IsRedirect(page) ? own.StartsWith("default-src 'none';", StringComparison.Ordinal) : own == string.Join("; ", sent[..^1]), page);
        }
    }

    [Fact]
    public void Nothing_leads_to_the_page_for_wrong_addresses_or_to_old_ones()
    {
        var hidden = site.Pages.Where(page => page == "404.html" || IsRedirect(page)).ToList();
        Assert.Equal(["404.html", "handbook/dates.html"], hidden);
        foreach (var page in site.Pages.Except(hidden))
        {
            Assert.DoesNotContain(Parse(page).QuerySelectorAll("a[href]"), link => hidden.Contains(Path.GetFileName(link.GetAttribute("href")!)) || link.GetAttribute("href")!.EndsWith("handbook/dates.html", StringComparison.Ordinal));
        }

        Assert.All(hidden, page => Assert.Equal("noindex", Parse(page).QuerySelector("meta[name=robots]")?.GetAttribute("content")));
        var search = string.Concat(Directory.EnumerateFiles(Path.Combine(site.Folder, "search")).Select(File.ReadAllText));
        Assert.DoesNotContain("404.html", search, StringComparison.Ordinal);
        Assert.DoesNotContain("handbook/dates.html", search, StringComparison.Ordinal);
    }

    private static SiteCheck Checked(OutputPlan plan)
    {
        var check = new SiteCheck();
        foreach (var (path, bytes) in plan.Files)
        {
            if (path.EndsWith(".html", StringComparison.Ordinal))
            {
                check.Add(path, bytes);
            }
            else
            {
                check.AddFile(path);
            }
        }

        return check;
    }

    private bool IsRedirect(string page) => Parse(page).QuerySelector("meta[http-equiv=refresh]") is not null;

    private IDocument Parse(string page) => new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(site.Folder, page)));
}
