using System.Text;
using RoadmapSite.Engine.Output;
using RoadmapSite.Preview;

namespace RoadmapSite.Tests.Preview;

/// <summary>What is served between two builds.</summary>
public sealed class PreviewStateTests
{
    [Fact]
    public void The_stamp_of_a_page_follows_its_pictures_and_not_other_pages()
    {
        var one = State(("a.html", "<img src=\"p.svg\">"), ("b.html", "B"), ("p.svg", "1"));
        Assert.Equal(one.StampOf("/a.html"), State(("a.html", "<img src=\"p.svg\">"), ("b.html", "other"), ("p.svg", "1")).StampOf("/a.html"));
        Assert.NotEqual(one.StampOf("/a.html"), State(("a.html", "<img src=\"p.svg\">"), ("b.html", "B"), ("p.svg", "2")).StampOf("/a.html"));
        Assert.NotEqual(one.StampOf("/a.html"), State(("b.html", "B"), ("p.svg", "1")).StampOf("/a.html"));
    }

    [Theory]
    [InlineData("<link rel=\"stylesheet\" href=\"p.css\">", true)]
    [InlineData("<link href=\"p.css\" rel=\"alternate stylesheet\">", true)]
    [InlineData("<link rel=\"shortcut icon\" href=\"p.css\">", true)]
    [InlineData("<link rel=\"alternate\" type=\"application/atom+xml\" href=\"p.css\">", false)]
    [InlineData("<link href=\"p.css\" rel=\"canonical\">", false)]
    public void The_stamp_of_a_page_follows_what_a_browser_loads_with_it_and_not_what_it_only_names(string link, bool isFollowed) =>
        Assert.Equal(isFollowed, State(("a.html", link), ("p.css", "1")).StampOf("/a.html") != State(("a.html", link), ("p.css", "2")).StampOf("/a.html"));

    [Fact]
    public void A_folder_leads_to_its_index_and_an_unknown_address_to_the_page_for_those()
    {
        var state = State(("index.html", "home"), ("handbook/index.html", "handbook"), ("404.html", "nothing"));
        Assert.Equal(new(200, "index.html"), state.Find("/"));
        Assert.Equal("/handbook/", state.Find("/handbook").Location);
        Assert.Equal(new(200, "handbook/index.html"), state.Find("/handbook/"));
        Assert.Equal(new(404, "404.html"), state.Find("/nowhere"));
        Assert.Equal(new(404, "404.html"), state.Find("/../../etc/passwd"));
    }

    [Fact]
    public void A_site_that_will_stand_in_a_folder_of_a_server_is_found_there_too()
    {
        var state = PreviewState.After(null, Build(("risks.html", "risks")) with { BasePath = "/strategy/" });
        Assert.Equal(new(200, "risks.html"), state.Find("/strategy/risks.html"));
        Assert.Equal(state.StampOf("/risks.html"), state.StampOf("/strategy/risks.html"));
    }

    [Fact]
    public void A_page_that_is_still_loading_finds_the_assets_of_its_own_build()
    {
        var next = PreviewState.After(State(("assets/site.0123abcd.css", "old"), ("gone.svg", "old")), Build(("assets/site.4567cdef.css", "new")));
        Assert.Equal("old", Encoding.UTF8.GetString(next.Read(next.Find("/assets/site.0123abcd.css").Path!)));
        Assert.Equal(404, next.Find("/gone.svg").Status);
    }

    [Fact]
    public void Trouble_keeps_the_last_good_site_and_no_site_has_none()
    {
        var good = State(("index.html", "home"));
        var bad = PreviewState.After(good, PreviewBuild.Failed("It is broken.", []));
        Assert.Same(good.Files, bad.Files);
        Assert.Equal(good.StampOf("/"), bad.StampOf("/"));
        Assert.Equal("It is broken.", bad.Trouble);
        Assert.False(PreviewState.After(null, PreviewBuild.Failed("It is broken.", [])).HasSite);
    }

    [Fact]
    public void What_cannot_be_read_is_said_in_the_words_of_the_system_and_not_thrown()
    {
        var build = new PreviewBuilder("content", () => throw new AggregateException(new UnauthorizedAccessException("Access to “x” is denied.")), _ => null, withGallery: false).Build();
        Assert.Null(build.Files);
        Assert.Equal("Access to “x” is denied.", build.Trouble);
    }

    [Fact]
    public async Task Builds_never_overlap_and_whoever_asks_early_waits_for_the_first()
    {
        var (running, most) = (0, 0);
        var site = new PreviewSite(() =>
        {
            most = Math.Max(most, Interlocked.Increment(ref running));
            Thread.Yield();
            Interlocked.Decrement(ref running);
            return Build(("index.html", "home"));
        });
        var early = site.CurrentAsync(TestContext.Current.CancellationToken);
        Assert.False(early.IsCompleted);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(site.Rebuild, TestContext.Current.CancellationToken)));
        Assert.True((await early).HasSite);
        Assert.Equal(1, most);
    }

    private static PreviewState State(params (string Path, string Text)[] files) => PreviewState.After(null, Build(files));

    private static PreviewBuild Build(params (string Path, string Text)[] files)
    {
        var plan = new OutputPlan();
        foreach (var (path, text) in files)
        {
            plan.Add(path, text);
        }

        return new(plan, []);
    }
}
