using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using RoadmapSite.Benchmarks.Corpora;
using RoadmapSite.Engine;
using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Tests.Benchmarks;

public partial class CorpusTests
{
    [Fact]
    public void The_same_number_and_seed_give_the_same_bytes() => Assert.Equal(ContentWriter.Files(Corpus.Create(150, 7)), ContentWriter.Files(Corpus.Create(150, 7)));

    [Fact]
    public void Its_bytes_are_those_that_kept_results_were_measured_with()
    {
        var text = string.Concat(ContentWriter.Files(Corpus.Create(100)).Select(file => $"{file.Path}\n{file.Text}"));

        // Another hash is no mistake: it means that figures from before cannot be compared with those to come, so measure anew.
        Assert.Equal("dad9616e6f1388b5", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16]);
    }

    [Fact]
    public void Another_seed_gives_other_pages() => Assert.NotEqual(ContentWriter.Files(Corpus.Create(100, 1)), ContentWriter.Files(Corpus.Create(100, 2)));

    [Theory]
    [InlineData(100, 1)]
    [InlineData(100, 2)]
    [InlineData(137, 3)]
    [InlineData(1000, 1)]
    public void The_check_finds_nothing_in_it(int count, int seed) => Assert.Empty(Load(count, (ulong)seed).Findings.Open.Select(finding => $"{finding.At}: {finding.Message}"));

    [Theory]
    [InlineData(100)]
    [InlineData(137)]
    [InlineData(1000)]
    public void It_has_as_many_items_as_were_asked_for(int count) => Assert.Equal(count, Load(count, 1).Knowledge.Items.Count(item => item is not PageItem));

    [Fact]
    public void It_has_items_of_every_type()
    {
        var site = Load(100, 1);

        Assert.Empty(site.Catalog.Types.Select(type => type.Name).Except(site.Knowledge.Items.Select(item => item.Type.Name)));
    }

    [Fact]
    public void Its_pages_have_some_four_hundred_words_and_five_links()
    {
        var bodies = Load(1000, 1).Knowledge.Items.Where(item => item.Body.Words > 0 && item is not PageItem).Select(item => item.Body).ToList();

        Assert.InRange(bodies.Average(body => body.Words), 360, 460);
        Assert.InRange(bodies.Average(body => body.Links.Count), 4, 7);
        Assert.All(bodies, body => Assert.Equal(3, body.Headings.Count));
    }

    [Fact]
    public void Most_items_are_named_by_several_others()
    {
        var knowledge = Load(1000, 1).Knowledge;

        Assert.InRange(knowledge.Items.Count(item => knowledge.Links.To(item).Count() >= 5), knowledge.Items.Count / 2, knowledge.Items.Count);
    }

    [Fact]
    public void Hugo_gets_a_page_for_every_item_and_every_link_leads_to_one()
    {
        var pages = HugoWriter.Pages(Corpus.Create(100)).ToDictionary(page => page.Path, page => page.Text);

        var targets = pages.Values.SelectMany(text => LinkPattern().Matches(text)).Select(match => $"content/{match.Groups[1].Value}.md").ToList();
        Assert.Equal(100, pages.Count);
        Assert.NotEmpty(targets);
        Assert.Empty(targets.Except(pages.Keys));
    }

    [Fact]
    public void Fewer_than_a_hundred_items_make_no_strategy() => Assert.Throws<ArgumentOutOfRangeException>(() => Corpus.Create(99));

    private static Site Load(int count, ulong seed) => TestSite.Load(ContentWriter.Files(Corpus.Create(count, seed)).Select(file => KeyValuePair.Create(file.Path, file.Text)));

    [GeneratedRegex(@"\]\(\.\./([^)]+)\.html\)")]
    private static partial Regex LinkPattern();
}
