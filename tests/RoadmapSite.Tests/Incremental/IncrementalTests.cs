using System.Text;
using RoadmapSite.Engine;
using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Output;
using RoadmapSite.Engine.Output.Incremental;
using RoadmapSite.Engine.Themes;
using RoadmapSite.Roadmap;

namespace RoadmapSite.Tests.Incremental;

/// <summary>Whatever is edited, what is kept from the last time makes the very same site.</summary>
public sealed class IncrementalTests
{
    private static readonly DateOnly Day = new(2026, 11, 24);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void Every_file_equals_that_of_a_clean_build_after_each_edit(int seed)
    {
        using var folder = new TemporaryFolder();
        var target = folder.Combine("site");
        var content = Start(seed);
        var kept = new ReadFiles();
        BuildRecord? record = null;
        var done = new StringBuilder("the start");
        var (reused, built) = (0, 0);
        for (var step = 0; step < 25; step++)
        {
            var clean = Clean(Load(content, null));
            var site = Load(content, kept);
            Assert.Equal(Clean(Load(content, null)) is null, clean is null);
            if (clean is not null)
            {
                built++;
                using var written = SiteFolder.Open(target, record);
                new SiteRenderer(site, program: "test").Render(written);
                written.Publish();
                reused += written.Count - written.Changed;
                record = new(0, "", written.Files, "", 0);
                RequireSame(clean, Directory.EnumerateFiles(target, "*", SearchOption.AllDirectories).ToDictionary(path => Path.GetRelativePath(target, path).Replace('\\', '/'), File.ReadAllBytes), done);

                // Again from what is kept: the renderer above has seen these items, and a preview would not.
                var demanded = new SiteRenderer(Load(content, kept)).OnDemand();
                RequireSame(clean, clean.Files.Keys.ToDictionary(path => path, demanded.Read), done);
                Assert.All(clean.Files.Keys, path => Assert.True(demanded.Has(path), path));
                Assert.False(demanded.Has("risks/NO-SUCH.html"));
            }

            done.Append(", ").Append(content.Edit());
        }

        Assert.True(built > 10 && reused > 100 * built, $"Of {built} builds only {reused} files were left as they were, so that nothing was tested after {done}.");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Every_file_equals_that_of_a_clean_build_while_only_words_are_edited(int seed)
    {
        var content = Start(seed);
        var kept = new ReadFiles();
        var first = Load(content, kept);
        var done = new StringBuilder("the start");
        for (var step = 0; step < 20; step++)
        {
            done.Append(", ").Append(content.Reword());
            var clean = Clean(Load(content, null))!;
            var site = Load(content, kept);
            Assert.Same(first.Knowledge, site.Knowledge);
            var demanded = new SiteRenderer(site).OnDemand();
            RequireSame(clean, clean.Files.Keys.ToDictionary(path => path, demanded.Read), done);
        }
    }

    [Fact]
    public void Words_that_were_read_while_something_stood_in_the_way_are_on_the_page_once_it_is_gone()
    {
        var content = Start(1);
        var kept = new ReadFiles();
        Load(content, kept);
        content.Reword();
        Assert.Throws<IOException>(() => Load(content, kept, () => throw new IOException("There is no theme folder.")));
        var demanded = new SiteRenderer(Load(content, kept)).OnDemand();
        var clean = Clean(Load(content, null))!;
        RequireSame(clean, clean.Files.Keys.ToDictionary(path => path, demanded.Read), new("a failure"));
    }

    [Fact]
    public void What_is_said_to_follow_from_no_prose_is_the_same_without_any()
    {
        foreach (var folder in (string[])[Repository.Content, Path.Combine(Repository.Root(), "tests", "RoadmapSite.Tests", "Faults", "content")])
        {
            var site = Site.Load(ContentTree.OfFolder(folder), RoadmapCatalog.Create(), new SiteOptions(Day));
            var with = Kept(site);
            Assert.True(with.Count > 20);
            foreach (var item in site.Knowledge.Items)
            {
                item.Body = Body.Empty;
            }

            Assert.Equal(with, Kept(site));
        }

        static List<string> Kept(Site site)
        {
            var knowledge = new KnowledgeBase(site.Knowledge.Configuration, site.Knowledge.AsOf, site.Knowledge.Types, site.Knowledge.Items) { Sections = site.Catalog.Data };
            return [
                .. site.Catalog.Rules.Where(rule => !rule.ReadsProse).SelectMany(rule => rule.Check(knowledge)).Select(finding => $"{finding.Code} {finding.At.File.Path} {finding.At.Start} {finding.Message} {finding.Help}"),
                knowledge.Get<Engine.Data.Figures>().Sections.GetRawText(),
                .. site.Catalog.Occasions.SelectMany(occasions => occasions(knowledge)).Select(occasion => occasion.ToString()),
                .. site.Catalog.News.SelectMany(news => news(knowledge)).Select(news => news.ToString()),
            ];
        }
    }

    private static EditedContent Start(int seed) =>
        new(Starter.Files(Day).Where(file => file.Key.StartsWith("content/", StringComparison.Ordinal)).Select(file => KeyValuePair.Create(file.Key["content/".Length..], Encoding.UTF8.GetString(file.Value))), seed);

    private static Site Load(EditedContent content, ReadFiles? kept, Func<IReadOnlyList<ThemeLayer>>? theme = null) =>
        Site.Load(content.Tree, RoadmapCatalog.Create(), new SiteOptions(Day) { Theme = _ => theme?.Invoke() ?? [ThemeLayer.BuiltIn(BuiltInTheme.Files)], Kept = kept });

    /// <summary>Null where nothing would be published.</summary>
    private static OutputPlan? Clean(Site site)
    {
        try
        {
            return site.HasBrokenConfiguration ? null : new SiteRenderer(site, program: "test").Render();
        }
        catch (ThemeException)
        {
            return null;
        }
    }

    private static void RequireSame(OutputPlan clean, Dictionary<string, byte[]> actual, StringBuilder done)
    {
        Assert.True(clean.Files.Keys.SequenceEqual(actual.Keys.Order(StringComparer.Ordinal)), $"Other files after {done}: {string.Join(' ', clean.Files.Keys.Except(actual.Keys).Concat(actual.Keys.Except(clean.Files.Keys)))}");
        foreach (var (path, content) in clean.Files)
        {
            Assert.True(content.AsSpan().SequenceEqual(actual[path]), $"{path} is another after {done}.");
        }
    }
}
