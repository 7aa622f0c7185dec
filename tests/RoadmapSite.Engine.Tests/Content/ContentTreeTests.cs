using System.Diagnostics;
using RoadmapSite.Engine.Content;

namespace RoadmapSite.Engine.Tests.Content;

public sealed class ContentTreeTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("roadmap-tree-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Files_are_in_ordinal_order_of_their_paths_whatever_the_folder_says()
    {
        List<string> paths = ["b.md", "a/z.md", "B.md", "a.md", "ä.md", "a/Z.md"];
        var tree = ContentTree.OfText("content", paths.Select(path => KeyValuePair.Create(path, "")));
        Assert.Equal(["B.md", "a.md", "a/Z.md", "a/z.md", "b.md", "ä.md"], tree.Files.Select(file => file.Path));
    }

    [Fact]
    public void A_folder_on_disk_is_read_with_slashes_and_without_what_begins_with_a_dot()
    {
        Write("content/risks/a.md");
        Write("content/.git/config");
        Write("content/.DS_Store");
        Write("content/سياسة.md");
        Write("content/with space.md");
        Assert.Equal(["risks/a.md", "with space.md", "سياسة.md"], Paths());
    }

    [Fact]
    public void The_folder_is_named_as_it_was_typed()
    {
        Write("content/a.md");
        Assert.Equal(folder.Replace('\\', '/') + "/content", ContentTree.OfFolder(Path.Combine(folder, "content") + "/").Name);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_said_so_by_name() =>
        Assert.Contains("nowhere", Assert.Throws<DirectoryNotFoundException>(() => ContentTree.OfFolder(Path.Combine(folder, "nowhere"))).Message, StringComparison.Ordinal);

    [Fact]
    public void Links_that_lead_out_of_the_folder_are_left_out()
    {
        Write("outside/secret.md");
        Write("content/a.md");
        Write("content/sub/b.md");
        File.CreateSymbolicLink(Path.Combine(folder, "content", "inside.md"), Path.Combine(folder, "content", "a.md"));
        File.CreateSymbolicLink(Path.Combine(folder, "content", "out.md"), Path.Combine(folder, "outside", "secret.md"));
        File.CreateSymbolicLink(Path.Combine(folder, "content", "up.md"), "../outside/secret.md");
        File.CreateSymbolicLink(Path.Combine(folder, "content", "gone.md"), "nowhere.md");
        Directory.CreateSymbolicLink(Path.Combine(folder, "content", "folder"), Path.Combine(folder, "outside"));
        File.CreateSymbolicLink(Path.Combine(folder, "content", "round.md"), "folder/secret.md");
        Directory.CreateSymbolicLink(Path.Combine(folder, "content", "loop"), Path.Combine(folder, "content"));
        Assert.Equal(["a.md", "inside.md", "sub/b.md"], Paths());
    }

    [Fact]
    public void A_pipe_is_read_as_an_empty_file_and_nobody_waits_for_its_other_end()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no pipes in folders.");
        Directory.CreateDirectory(Path.Combine(folder, "content"));
        using (var made = Process.Start("mkfifo", [Path.Combine(folder, "content", "x.md")]))
        {
            made.WaitForExit();
        }

        File.CreateSymbolicLink(Path.Combine(folder, "content", "y.md"), "x.md");
        File.WriteAllText(Path.Combine(folder, "content", "z.md"), "words");
        File.CreateSymbolicLink(Path.Combine(folder, "content", "link.md"), "z.md");

        Assert.Equal([5, 0, 0, 5], ContentTree.OfFolder(Path.Combine(folder, "content")).Files.Select(file => file.Read().Length));
    }

    private List<string> Paths() => [.. ContentTree.OfFolder(Path.Combine(folder, "content")).Files.Select(file => file.Path)];

    private void Write(string path)
    {
        var full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, "");
    }
}
