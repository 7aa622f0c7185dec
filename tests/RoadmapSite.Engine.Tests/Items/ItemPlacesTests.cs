using RoadmapSite.Engine.Items;

namespace RoadmapSite.Engine.Tests.Items;

public sealed class ItemPlacesTests
{
    private readonly Site site = TestSite.Load(
        ("wards.yml", "type: ward\nitems:\n  - {id: A, title: Ward A}\n  - {id: B, title: Ward B}\n  - {id: C, title: Ward C}\n"),
        ("wards/D.md", "---\ntitle: Ward D\n---\n\nWords.\n"));

    [Theory]
    [InlineData("type", "A")]
    [InlineData("Ward A", "A")]
    [InlineData("id: B", "B")]
    [InlineData("Ward B", "B")]
    [InlineData("Ward C", "C")]
    public void A_place_in_a_list_belongs_to_the_item_that_began_last(string words, string id)
    {
        var file = site.Item("A").Document.File;

        Assert.Equal(id, new ItemPlaces(site.Knowledge.Items).At(file.At(file.Text.IndexOf(words, StringComparison.Ordinal), 1))?.Id);
    }

    [Fact]
    public void A_file_of_one_is_that_items_from_its_first_letter() => Assert.Equal("D", new ItemPlaces(site.Knowledge.Items).At(site.Item("D").Document.File.At(0, 1))?.Id);

    [Fact]
    public void A_file_without_items_is_nobodys() => Assert.Null(new ItemPlaces(site.Knowledge.Items).At(site.Knowledge.Configuration.Place));
}
