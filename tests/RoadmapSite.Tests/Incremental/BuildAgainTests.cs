using RoadmapSite.Engine.Output;

namespace RoadmapSite.Tests.Incremental;

/// <summary>What the second build does, as who types it sees it.</summary>
public sealed class BuildAgainTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Content => folder.Combine("content");

    private string Target => folder.Combine("site");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Nothing_is_written_when_nothing_changed_and_the_same_is_said()
    {
        var first = await BuildAsync();
        var times = Times();
        var second = await BuildAsync();
        Assert.Equal(times, Times());
        Assert.Contains("Nothing changed: all ", second.Output, StringComparison.Ordinal);
        Assert.Equal(first.Output[..first.Output.LastIndexOf("Wrote", StringComparison.Ordinal)], second.Output[..second.Output.LastIndexOf("Nothing", StringComparison.Ordinal)]);
        Assert.Equal(first.ExitCode, second.ExitCode);
    }

    [Fact]
    public async Task Only_what_differs_is_written_when_one_file_changed()
    {
        await BuildAsync();
        var times = Times();
        folder.Write("content/teams/TEAM-1.md", File.ReadAllText(folder.Combine("content", "teams", "TEAM-1.md")) + "\nAnother sentence.\n");
        var run = await BuildAsync();
        var written = Times().Where(file => times[file.Key] != file.Value).Select(file => file.Key).ToList();
        Assert.Contains($"Wrote {written.Count} files of {times.Count} to", run.Output, StringComparison.Ordinal);
        Assert.Contains("teams/TEAM-1.html", written);
        Assert.DoesNotContain("risks/RISK-01.html", written);
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("risks/RISK-01.html")]
    [InlineData("roadmap.json")]
    public async Task What_somebody_changed_in_the_folder_is_put_right(string path)
    {
        await BuildAsync();
        var right = File.ReadAllText(Path.Combine(Target, path));
        folder.Write($"site/{path}", right.Replace("e", "f", StringComparison.Ordinal));
        folder.Write("site/more.html", "not ours");
        await BuildAsync();
        Assert.Equal(right, File.ReadAllText(Path.Combine(Target, path)));
        Assert.False(File.Exists(folder.Combine("site", "more.html")));
    }

    [Theory]
    [InlineData("--as-of", "2027-01-31")]
    [InlineData("--set", "title=Another")]
    [InlineData("--drafts")]
    [InlineData("--gallery")]
    public async Task Another_question_is_another_site(params string[] asked)
    {
        await BuildAsync();
        var run = await BuildAsync(asked);
        Assert.DoesNotContain("Nothing changed", run.Output, StringComparison.Ordinal);
        Assert.Contains("Nothing changed", (await BuildAsync(asked)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_that_was_cut_short_is_no_record()
    {
        await BuildAsync();
        var record = SiteFolder.RecordOf(Target);
        var bytes = File.ReadAllBytes(record);
        foreach (var length in new[] { 0, 3, 4, 40, bytes.Length / 2, bytes.Length - 1 })
        {
            File.WriteAllBytes(record, bytes[..length]);
            var run = await BuildAsync();
            Assert.DoesNotContain("Nothing changed", run.Output, StringComparison.Ordinal);
            Assert.Equal(0, run.ExitCode);
        }
    }

    [Fact]
    public async Task A_file_of_somebody_else_in_the_place_of_the_record_stays()
    {
        folder.Write("site.build", "mine");
        await BuildAsync();
        await BuildAsync();
        Assert.Equal("mine", File.ReadAllText(folder.Combine("site.build")));
    }

    [Fact]
    public async Task A_site_is_left_whole_when_a_template_is_at_fault()
    {
        await BuildAsync();
        var times = Times();
        folder.Write("content/_theme/items/risk.liquid", "{{ nothing.like.it }}");
        var run = await BuildAsync();
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(times, Times());
        Assert.False(Directory.Exists(Target + ".next"));
    }

    private async Task<CommandRun> BuildAsync(params string[] more)
    {
        if (!Directory.Exists(Content))
        {
            foreach (var file in Starter.Files(new(2026, 11, 24)).Where(file => file.Key.StartsWith("content/", StringComparison.Ordinal)))
            {
                folder.Write(file.Key, System.Text.Encoding.UTF8.GetString(file.Value));
            }
        }

        return await CommandRun.Of(["build", Content, "-o", Target, .. more]);
    }

    private SortedDictionary<string, DateTime> Times() => new(
        Directory.EnumerateFiles(Target, "*", SearchOption.AllDirectories).ToDictionary(path => Path.GetRelativePath(Target, path).Replace('\\', '/'), File.GetLastWriteTimeUtc),
        StringComparer.Ordinal);
}
