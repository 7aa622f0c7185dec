using System.Diagnostics;

namespace RoadmapSite.Tests;

/// <summary>What changed since an earlier state, from a real repository.</summary>
public sealed class ChangesPageTests : IDisposable
{
    private readonly TemporaryRepository repository = new();

    [Fact]
    public async Task A_build_tells_what_changed_since_a_tag()
    {
        Begin();

        var page = await Page("--since", "v1");

        Assert.Contains("Since v1 of 1 February 2026, one item was added, one was removed and one changed; one has a later date: <em>New vault</em>, by 31 days.", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"risks/RISK-02.html\">Supplier fails</a>", page, StringComparison.Ordinal);
        Assert.Contains("Cables run out <span class=\"id\">RISK-01</span>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("risks/RISK-01.html", page, StringComparison.Ordinal);
        Assert.Contains("<td data-l=\"Was\">30 Jun 2027</td><td data-l=\"Is\">31 Jul 2027<span class=\"sub s-red\">31 days later</span></td>", page, StringComparison.Ordinal);
        Assert.Contains("href=\"changes.html\">Everything that changed since v1 of 1 February 2026</a>", await File.ReadAllTextAsync(repository.Combine("site", "index.html"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_means_something_else_tomorrow_gives_way_to_the_commit()
    {
        Begin();

        Assert.Matches("Since commit [0-9a-f]{7} of 1 February 2026,", await Page("--since", "HEAD~1"));
    }

    [Theory]
    [InlineData("baselines: {As approved: v1}\n", "Since “As approved” of 1 February 2026")]
    [InlineData("baselines: {As approved: v1, As it is: HEAD}\n", "Nothing has changed since “As it is” of 1 May 2026.")]
    [InlineData("baselines: {As approved: v1, As it is: HEAD}\n", "Since “As approved” of 1 February 2026", "--since", "As approved")]
    [InlineData("", "Nothing has changed since v1 of 1 February 2026.", "--since", "v1")]
    public async Task Baselines_are_states_with_a_name(string settings, string lead, params string[] arguments)
    {
        Begin();
        if (settings.Length == 0)
        {
            repository.Git("checkout", "--quiet", "v1");
        }

        repository.Write("content/roadmap.yml", "asOf: 2026-06-01\n" + settings);

        Assert.Contains(lead, await Page(arguments), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unasked_it_tells_what_changed_since_the_last_review()
    {
        repository.Init();
        repository.Write("content/initiatives/INIT-01.md", Vault("2027-06-30"));
        repository.Commit("2026-02-01", "One");
        repository.Write("content/initiatives/INIT-01.md", Vault("2027-07-31"));
        repository.Commit("2026-03-01", "Two");
        repository.Write("content/initiatives/INIT-01.md", Vault("2027-08-31"));
        repository.Write("content/reviews/REV-01.md", "---\ntitle: First quarter\ndue: 2026-03-15\nheld: 2026-03-15\n---\n");
        repository.Commit("2026-03-20", "Three");
        repository.Write("content/roadmap.yml", "asOf: 2026-06-01\n");

        var page = await Page();

        Assert.Contains("Since the review on 15 March 2026 (First quarter), one item was added and one changed; one has a later date: <em>New vault</em>, by 31 days.", page, StringComparison.Ordinal);
        Assert.Contains("The figures of then are about 15 March 2026, those of now about 1 June 2026", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("history: off\n", "2026-03-15")]
    [InlineData("", "2025-12-31")]
    public async Task Unasked_nothing_is_said_where_there_is_nothing_to_compare_with(string settings, string held)
    {
        Begin();
        repository.Write("content/roadmap.yml", "asOf: 2026-06-01\n" + settings);
        repository.Write("content/reviews/REV-01.md", $"---\ntitle: First quarter\ndue: 2025-12-31\nheld: {held}\n---\n");

        await NoPage("");
    }

    [Fact]
    public async Task A_name_that_git_does_not_know_is_said_and_the_site_is_built()
    {
        Begin();

        await NoPage("git knows no “v9” here. Write a tag, a branch or a commit; “git log --oneline” lists commits.\n", "--since", "v9");
        await NoPage("git knows no “-n” here. Write a tag, a branch or a commit; “git log --oneline” lists commits.\n", "--since=-n");
    }

    [Fact]
    public async Task A_baseline_that_git_does_not_know_is_named()
    {
        Begin();
        repository.Write("content/roadmap.yml", "baselines: {As approved: v9}\n");

        await NoPage("git knows no “v9” (the baseline “As approved”) here. Write a tag, a branch or a commit; “git log --oneline” lists commits.\n");
    }

    [Fact]
    public async Task A_copy_with_part_of_the_past_says_how_to_fetch_the_rest()
    {
        Begin();
        repository.Git("clone", "--quiet", "--depth", "1", "--no-tags", new Uri(repository.Path).AbsoluteUri, repository.Combine("copy"));

        await NoPageOf("copy/content", "this copy of the repository holds only part of its past, and “v1” is not in it. Fetch all of it: “git fetch --unshallow --tags”, or “fetch-depth: 0” in a pipeline.\n", "--since", "v1");
    }

    [Fact]
    public async Task Content_that_was_not_there_is_said()
    {
        Begin();
        repository.Write("second/notes.md", "# Notes\n");

        await NoPageOf("second", $"at “v1” there was nothing in “{Folder("second")}”.\n", "--since", "v1");
    }

    [Fact]
    public async Task A_folder_without_a_repository_is_said()
    {
        repository.Write("content/notes.md", "# Notes\n");

        await NoPage($"“{Folder("content")}” is in no git repository, so nobody can say what it was at “v1”.\n", "--since", "v1");
    }

    [Fact]
    public async Task A_configuration_that_could_not_be_read_then_is_said()
    {
        Begin();
        repository.Write("content/roadmap.yml", "title: [\n");
        repository.Commit("2026-05-02", "Break it");
        repository.Git("tag", "broken");
        repository.Write("content/roadmap.yml", "title: Mended\n");

        await NoPage("roadmap.yml cannot be read as it was at “broken”, or what stood there then names what the readers of this site may not read.\n", "--since", "broken");
    }

    [Fact]
    public async Task Without_git_the_command_says_what_to_do()
    {
        Begin();
        var start = new ProcessStartInfo(Dotnet(), [typeof(CommandLine).Assembly.Location, "build", repository.Combine("content"), "-o", repository.Combine("site"), "-q", "--since", "v1"]) { RedirectStandardError = true, RedirectStandardOutput = true };
        start.Environment["PATH"] = repository.Combine("nothing");

        using var command = Process.Start(start)!;
        var error = await command.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);

        Assert.Equal("roadmap: there is no page of changes: git cannot be run, so nobody can say what the content was at “v1”. Install git, or put it on the path.", error.Trim());
        Assert.True(File.Exists(repository.Combine("site", "index.html")));
    }

    public void Dispose() => repository.Dispose();

    /// <summary>An initiative and a risk on 1 February, tagged v1; on 1 May the initiative has a later end, and the risk has given way to another.</summary>
    private void Begin()
    {
        repository.Init();
        repository.Write("content/roadmap.yml", "asOf: 2026-06-01\n");
        repository.Write("content/initiatives/INIT-01.md", Vault("2027-06-30"));
        repository.Write("content/risks/RISK-01.md", "---\ntitle: Cables run out\n---\n");
        repository.Commit("2026-02-01", "One");
        repository.Git("tag", "v1");
        repository.Write("content/initiatives/INIT-01.md", Vault("2027-07-31"));
        File.Delete(repository.Combine("content", "risks", "RISK-01.md"));
        repository.Write("content/risks/RISK-02.md", "---\ntitle: Supplier fails\n---\n");
        repository.Commit("2026-05-01", "Two");
    }

    private static string Vault(string forecast) => $"---\ntitle: New vault\nstatus: approved\nbaseline: {{start: 2026-09-01, end: 2027-06-30}}\nforecast: {{start: 2026-09-01, end: {forecast}}}\n---\n";

    private string Folder(string path) => repository.Combine(path.Split('/')).Replace('\\', '/');

    private async Task<string> Page(params string[] arguments)
    {
        var run = await CommandRun.Of(["build", Folder("content"), "-o", repository.Combine("site"), "-q", "--verify", .. arguments]);
        Assert.Equal("", run.Error);
        return await File.ReadAllTextAsync(repository.Combine("site", "changes.html"), TestContext.Current.CancellationToken);
    }

    private Task NoPage(string problem, params string[] arguments) => NoPageOf("content", problem, arguments);

    private async Task NoPageOf(string content, string problem, params string[] arguments)
    {
        var run = await CommandRun.Of(["build", Folder(content), "-o", repository.Combine("site"), "-q", .. arguments]);
        Assert.Equal(problem.Length == 0 ? "" : "roadmap: there is no page of changes: " + problem, run.Error);
        Assert.True(File.Exists(repository.Combine("site", "index.html")));
        Assert.False(File.Exists(repository.Combine("site", "changes.html")));
        Assert.DoesNotContain("changes.html", await File.ReadAllTextAsync(repository.Combine("site", "index.html"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static string Dotnet() => Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"))
        .First(File.Exists);
}
