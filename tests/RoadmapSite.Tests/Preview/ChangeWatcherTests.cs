using RoadmapSite.Preview;

namespace RoadmapSite.Tests.Preview;

/// <summary>What counts as a change, whatever the operating system tells.</summary>
public sealed class ChangeWatcherTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly ChangeWatcher watcher = new(TimeProvider.System);

    public ChangeWatcherTests()
    {
        folder.Write("content/a.md", "a");
        folder.Write("content/sub/b.md", "b");
        watcher.Add(folder.Combine("content"));
    }

    [Fact]
    public void Files_that_were_added_edited_renamed_and_taken_away_are_named()
    {
        Assert.Empty(Changed());
        folder.Write("content/a.md", "longer");
        folder.Write("content/new.md", "new");
        File.Move(folder.Combine("content", "sub", "b.md"), folder.Combine("content", "sub", "c.md"));
        Assert.Equal(["a.md", "new.md", "sub/b.md", "sub/c.md"], Changed());
        Assert.Empty(Changed());
    }

    [Fact]
    public void A_folder_may_go_and_come_back()
    {
        Directory.Move(folder.Combine("content"), folder.Combine("away"));
        Assert.Equal(["a.md", "sub/b.md"], Changed());
        Directory.Move(folder.Combine("away"), folder.Combine("content"));
        Assert.Equal(["a.md", "sub/b.md"], Changed());
    }

    [Fact]
    public void Files_and_folders_that_begin_with_a_dot_are_nobodys_business()
    {
        folder.Write("content/.a.md.swp", "x");
        folder.Write("content/.git/HEAD", "x");
        Assert.Empty(Changed());
    }

    [Fact]
    public async Task A_change_while_another_is_dealt_with_is_in_the_next()
    {
        await using var changes = watcher.ChangesAsync(TestContext.Current.CancellationToken).GetAsyncEnumerator(TestContext.Current.CancellationToken);
        folder.Write("content/one.md", "1");
        Assert.True(await changes.MoveNextAsync());
        Assert.EndsWith("/one.md", Assert.Single(changes.Current), StringComparison.Ordinal);
        folder.Write("content/two.md", "2");
        Assert.True(await changes.MoveNextAsync());
        Assert.EndsWith("/two.md", Assert.Single(changes.Current), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        watcher.Dispose();
        folder.Dispose();
    }

    private IEnumerable<string> Changed() => watcher.Compare().Select(path => path[(folder.Combine("content").Replace('\\', '/').Length + 1)..]);
}
