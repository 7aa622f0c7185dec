namespace RoadmapSite.Tests.Themes;

/// <summary>File by file, the content's own theme lies over the one that is named, and that over the built-in one.</summary>
public sealed class OverlayTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData("css/10-tokens.css", ".named{top:0}", ".own{top:0}", "assets/site.*.css")]
    [InlineData("parts/page-foot/part.liquid", "<p>named</p>", "<p>own</p>", "about.html")]
    [InlineData("layout.liquid", "<title>named</title>{% include 'chart-defs' %}{{ content }}", "<title>own</title>{% include 'chart-defs' %}{{ content }}", "about.html")]
    public async Task The_topmost_file_takes_effect_and_the_others_of_its_path_do_not(string path, string named, string own, string output)
    {
        var builtIn = await WrittenAsync(output);
        folder.Write($"theme/{path}", named);
        var withNamed = await WrittenAsync(output, "--theme", folder.Combine("theme"));
        folder.Write($"content/_theme/{path}", own);
        var withOwn = await WrittenAsync(output, "--theme", folder.Combine("theme"));

        Assert.DoesNotContain(named, builtIn, StringComparison.Ordinal);
        Assert.Contains(Opening(named), withNamed, StringComparison.Ordinal);
        Assert.Contains(Opening(own), withOwn, StringComparison.Ordinal);
        Assert.DoesNotContain("named", withOwn, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_theme_that_roadmap_yml_names_is_taken_and_a_named_one_wins_over_it()
    {
        folder.Write("content/roadmap.yml", "theme: ../one\n");
        folder.Write("one/css/99-mark.css", ".one{top:0}");
        folder.Write("two/css/99-mark.css", ".two{top:0}");
        Assert.Contains(".one{top:0}", await WrittenAsync("assets/site.*.css"), StringComparison.Ordinal);
        var css = await WrittenAsync("assets/site.*.css", "--theme", folder.Combine("two"));
        Assert.Contains(".two{top:0}", css, StringComparison.Ordinal);
        Assert.DoesNotContain(".one{top:0}", css, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("content/_theme/layout.liquid", "<p>\n{{ contnet }}</p>", "content/_theme/layout.liquid(2): There is no “contnet” here. Did you mean “content”?")]
    [InlineData("theme/parts/page-foot/part.liquid", "<p>\n\n{{ sourec }}</p>", "theme/parts/page-foot/part.liquid(3): There is no “sourec” here. Did you mean “source”?")]
    [InlineData("theme/parts/page-foot/part.liquid", "{{ page.titel }}", "theme/parts/page-foot/part.liquid(1): There is no “titel” here. Did you mean “title”?")]
    [InlineData("theme/layout.liquid", "<p>\n{% if content %}", "theme/layout.liquid(")]
    [InlineData("theme/layout.liquid", "{{ content }}\n{% once %}{{ page.title }}{% endonce %}", "theme/layout.liquid(2): There is no “page” here. There is root, site, english, main, lookUp.")]
    public async Task A_name_that_is_not_there_stops_the_build_with_file_and_line(string path, string template, string message)
    {
        folder.Write("theme/css/99-mark.css", ".mark{top:0}");
        folder.Write(path, template);
        var run = await BuildAsync("--theme", folder.Combine("theme"));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"roadmap: {folder.Path}/{message}", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.Combine("site")));
    }

    [Fact]
    public async Task What_is_made_once_is_that_of_the_place_of_each_page()
    {
        folder.Write("theme/layout.liquid", "{% once %}<base href=\"{{ root }}\">{% for line in main %}{% if line.current %}[{{ line.route }}{{ line.sections.size }}]{% elsif line.within %}({{ line.route }}){% endif %}{% endfor %}{% endonce %}{% include 'chart-defs' %}{{ content }}");
        folder.Write("content/goals/GOAL-01.md", "---\ntitle: One\n---\n");
        folder.Write("content/goals/GOAL-02.md", "---\ntitle: Two\n---\n");

        // What is wrong with these goals is another matter; they are published with their faults.
        Assert.NotEqual(2, (await BuildAsync("--theme", folder.Combine("theme"))).ExitCode);
        Assert.StartsWith("<base href=\"../\">(goals.html)<", Site("goals/GOAL-01.html"), StringComparison.Ordinal);
        Assert.StartsWith("<base href=\"../\">(goals.html)<", Site("goals/GOAL-02.html"), StringComparison.Ordinal);
        Assert.Matches("^<base href=\"\">\\[goals.html[1-9]\\]", Site("goals.html"));
        Assert.StartsWith("<base href=\"\"><", Site("about.html"), StringComparison.Ordinal);

        string Site(string path) => File.ReadAllText(folder.Combine($"site/{path}"));
    }

    [Fact]
    public async Task A_theme_that_is_not_there_is_said_before_anything_is_written()
    {
        var run = await BuildAsync("--theme", folder.Combine("nowhere"));
        Assert.Equal((2, $"roadmap: There is no theme folder “{folder.Combine("nowhere")}”.\n"), (run.ExitCode, run.Error));
        Assert.False(Directory.Exists(folder.Combine("site")));
    }

    public void Dispose() => folder.Dispose();

    /// <summary>A template as it is written, up to what is put in.</summary>
    private static string Opening(string template) => template.Split("{%")[0];

    private Task<CommandRun> BuildAsync(params string[] arguments)
    {
        folder.Write("content/about.md", "# About us\n");
        return CommandRun.Of(["build", folder.Combine("content"), "-o", folder.Combine("site"), "-q", .. arguments]);
    }

    /// <param name="path">A star stands for the part of a name that changes with the contents.</param>
    private async Task<string> WrittenAsync(string path, params string[] arguments)
    {
        var run = await BuildAsync(arguments);
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        return await File.ReadAllTextAsync(Directory.EnumerateFiles(folder.Combine("site"), path).Single());
    }
}
