using System.Text;
using RoadmapSite.Engine.Output;

namespace RoadmapSite.Engine.Tests.Output;

/// <summary>Large files, which go to the folder piece by piece.</summary>
public sealed class SiteFolderTests : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("roadmap-folder-");

    public void Dispose() => root.Delete(recursive: true);

    [Fact]
    public void A_file_in_pieces_is_whole()
    {
        Assert.Equal(1, Publish("one ", "two"));
        Assert.Equal("one two", Read());
    }

    [Fact]
    public void A_file_in_pieces_that_is_as_before_is_not_written()
    {
        var large = new string('x', 100_000);
        Publish(large, "two");
        Assert.Equal(0, Publish(large, "two"));
        Assert.Equal(large + "two", Read());
    }

    [Fact]
    public void A_file_in_pieces_takes_the_place_of_another_that_is_as_long()
    {
        var large = new string('x', 100_000);
        Publish(large, "two");
        Assert.Equal(1, Publish(large, "six"));
        Assert.Equal(large + "six", Read());
    }

    [Fact]
    public void What_was_added_before_is_replaced_by_pieces()
    {
        using var folder = SiteFolder.Open(Target);
        folder.Add(SiteFolder.Mark, "old and longer"u8.ToArray());
        folder.Add(SiteFolder.Mark, stream => stream.Write("new"u8));
        folder.Publish();
        Assert.Equal("new", Read());
    }

    private string Target => Path.Combine(root.FullName, "site");

    private int Publish(params string[] pieces)
    {
        using var folder = SiteFolder.Open(Target);
        folder.Add(SiteFolder.Mark, stream => Array.ForEach(pieces, piece => stream.Write(Encoding.UTF8.GetBytes(piece))));
        folder.Publish();
        return folder.Changed;
    }

    private string Read() => File.ReadAllText(Path.Combine(Target, SiteFolder.Mark));
}
