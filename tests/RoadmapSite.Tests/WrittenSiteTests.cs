using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using RoadmapSite.Engine.Output;

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

    private IDocument Parse(string page) => new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(site.Folder, page)));
}
