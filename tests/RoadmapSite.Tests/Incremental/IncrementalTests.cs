using System.Text;
using RoadmapSite.Engine;
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
        var content = new EditedContent(Starter.Files(Day).Where(file => file.Key.StartsWith("content/", StringComparison.Ordinal)).Select(file => KeyValuePair.Create(file.Key["content/".Length..], Encoding.UTF8.GetString(file.Value))), seed);
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

    private static Site Load(EditedContent content, ReadFiles? kept) =>
        Site.Load(content.Tree, RoadmapCatalog.Create(), new SiteOptions(Day) { Theme = _ => [ThemeLayer.BuiltIn(BuiltInTheme.Files)], Kept = kept });

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
