using System.Net;
using RoadmapSite.Engine.Output;
using RoadmapSite.Preview;

namespace RoadmapSite.Tests.Preview;

/// <summary>What the preview answers, and that nothing an editor does can stop it.</summary>
public sealed class PreviewServerTests
{
    private const string Risk = "risks/RISK-01.html";

    [Fact]
    public async Task It_serves_what_build_writes_but_for_its_own_script()
    {
        await using var preview = await RunningPreview.StartAsync();
        var written = new SiteRenderer(preview.Load()).Render().Files;
        foreach (var (path, bytes) in written.Where(file => file.Key is "index.html" or Risk or "roadmap.json" or "csv/risks.csv" || file.Key.StartsWith("assets/", StringComparison.Ordinal)))
        {
            var served = await preview.Client.GetByteArrayAsync(new Uri(preview.Address, path), TestContext.Current.CancellationToken);
            var text = System.Text.Encoding.UTF8.GetString(served);
            Assert.Equal(path.EndsWith(".html", StringComparison.Ordinal), text.Contains("/_preview/preview.js", StringComparison.Ordinal));
            Assert.Equal(System.Text.Encoding.UTF8.GetString(bytes), System.Text.RegularExpressions.Regex.Replace(text, "<script src=\"/_preview/preview.js\"[^>]*></script>", ""));
        }
    }

    [Fact]
    public async Task A_saved_change_is_on_the_page()
    {
        await using var preview = await RunningPreview.StartAsync();
        preview.Replace("risks/RISK-01.md", "Ransomware stops care systems", "Malware stops care systems");
        await preview.GetUntilAsync(Risk, page => page.Contains("Malware stops care systems", StringComparison.Ordinal));
        preview.Write("risks/RISK-02.md", preview.Read("risks/RISK-01.md"));
        await preview.GetUntilAsync("risks.html", page => page.Contains("RISK-02", StringComparison.Ordinal));
        File.Move(Path.Combine(preview.Content, "risks", "RISK-02.md"), Path.Combine(preview.Content, "risks", "RISK-03.md"));
        await preview.GetUntilAsync("risks.html", page => page.Contains("RISK-03", StringComparison.Ordinal) && !page.Contains("RISK-02", StringComparison.Ordinal));
    }

    [Fact]
    public async Task While_the_configuration_is_broken_or_the_folder_gone_the_last_good_site_is_shown_and_comes_back_by_itself()
    {
        await using var preview = await RunningPreview.StartAsync();
        var configuration = preview.Read("roadmap.yml");
        preview.Write("roadmap.yml", "title: [\n");
        await preview.ToldAsync("/index.html", state => state.Contains("roadmap.yml", StringComparison.Ordinal));
        Assert.Contains("Our organisation", await preview.GetAsync("index.html"), StringComparison.Ordinal);

        preview.Write("roadmap.yml", configuration.Replace("Our organisation", "Their organisation", StringComparison.Ordinal));
        await preview.GetUntilAsync("index.html", page => page.Contains("Their organisation", StringComparison.Ordinal));

        Directory.Move(preview.Content, preview.Content + "-away");
        await preview.ToldAsync("/index.html", state => state.Contains("no folder", StringComparison.Ordinal));
        Assert.Contains("Their organisation", await preview.GetAsync("index.html"), StringComparison.Ordinal);

        Directory.Move(preview.Content + "-away", preview.Content);
        preview.Replace("roadmap.yml", "Their organisation", "Our organisation again");
        await preview.GetUntilAsync("index.html", page => page.Contains("Our organisation again", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("localhost.evil.example")]
    [InlineData("127.0.0.1:1")]
    public async Task A_request_under_another_name_is_refused(string host)
    {
        await using var preview = await RunningPreview.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, preview.Address) { Headers = { Host = host } };
        using var response = await preview.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MisdirectedRequest, response.StatusCode);
        Assert.DoesNotContain("Our organisation", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere.html")]
    [InlineData("..%2f..%2fetc%2fpasswd")]
    [InlineData("%2e%2e/content/roadmap.yml")]
    [InlineData("content/roadmap.yml")]
    public async Task What_is_no_file_of_the_site_is_not_found(string address)
    {
        await using var preview = await RunningPreview.StartAsync();
        using var response = await preview.Client.GetAsync(new Uri(preview.Address + address), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Nothing_can_be_sent_to_it()
    {
        await using var preview = await RunningPreview.StartAsync();
        using var response = await preview.Client.PostAsync(preview.Address, new StringContent("x"), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [Fact]
    public async Task A_site_that_was_never_good_says_what_is_wrong_and_is_shown_once_it_is_mended()
    {
        await using var preview = await RunningPreview.StartAsync(broken: true);
        using var response = await preview.Client.GetAsync(preview.Address, TestContext.Current.CancellationToken);
        Assert.Contains("roadmap.yml", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        preview.Write("roadmap.yml", "title: Mended\n");
        for (var i = 0; ; i++)
        {
            using var again = await preview.Client.GetAsync(new Uri(preview.Address, "index.html"), TestContext.Current.CancellationToken);
            if (again.IsSuccessStatusCode && (await again.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Contains("Mended", StringComparison.Ordinal))
            {
                break;
            }

            Assert.True(i < 200, "After ten seconds the mended site is not shown.");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public void A_port_that_is_taken_is_refused_when_somebody_asked_for_it_and_passed_by_when_nobody_did()
    {
        using var first = Loopback.Take(0);
        Assert.Contains("is taken by another program", Assert.Throws<UsageException>(() => Loopback.Take(first.Port)).Message, StringComparison.Ordinal);
        using var one = Loopback.Take(null);
        using var two = Loopback.Take(null);
        Assert.NotEqual(one.Port, two.Port);
    }
}
