namespace RoadmapSite.Tests;

public sealed class GitHistoryTests : IDisposable
{
    private readonly TemporaryRepository repository = new();

    [Fact]
    public void Each_file_has_its_changes_the_newest_first()
    {
        repository.Init();
        repository.Write("content/risks/RISK-01.md", "one");
        repository.Write("content/größe.md", "one");
        repository.Commit("2026-02-01", "Add the first risk");
        repository.Write("content/risks/RISK-01.md", "two");
        repository.Write("README.md", "not content");
        repository.Commit("2026-03-02", "Raise its likelihood after the drill");

        var history = GitHistory.Read(repository.Combine("content"));

        Assert.Equal(["größe.md", "risks/RISK-01.md"], history.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(
            [(new DateOnly(2026, 3, 2), "A. Nurse", "Raise its likelihood after the drill"), (new DateOnly(2026, 2, 1), "A. Nurse", "Add the first risk")],
            history["risks/RISK-01.md"].Select(revision => (revision.Day, revision.Author, revision.Subject)));
    }

    [Fact]
    public void A_folder_without_a_repository_has_no_history()
    {
        repository.Write("content/risks/RISK-01.md", "one");

        Assert.Empty(GitHistory.Read(repository.Combine("content")));
    }

    [Fact]
    public void Half_a_past_is_no_past()
    {
        repository.Init();
        repository.Write("content/a.md", "one");
        repository.Commit("2026-02-01", "One");
        repository.Write("content/a.md", "two");
        repository.Commit("2026-02-02", "Two");
        repository.Git("clone", "--quiet", "--depth", "1", new Uri(repository.Path).AbsoluteUri, repository.Combine("copy"));

        Assert.Empty(GitHistory.Read(repository.Combine("copy", "content")));
    }

    [Theory]
    [InlineData("", "by A. Nurse: Add the page")]
    [InlineData("history: dates\n", "2026: Add the page")]
    public async Task A_page_tells_of_its_past(string setting, string words)
    {
        repository.Init();
        repository.Write("content/roadmap.yml", setting);
        repository.Write("content/notes.md", "# Notes\n");
        repository.Commit("2026-02-01", "Add the page");

        await CommandRun.Of("build", repository.Combine("content"), "-o", repository.Combine("site"), "-q");

        var html = await File.ReadAllTextAsync(repository.Combine("site", "notes.html"), TestContext.Current.CancellationToken);
        Assert.Contains("Last changed on 1 February 2026", html, StringComparison.Ordinal);
        Assert.Contains(words, html, StringComparison.Ordinal);
        Assert.Equal(setting.Length == 0, html.Contains("A. Nurse", StringComparison.Ordinal));
    }

    public void Dispose() => repository.Dispose();
}
