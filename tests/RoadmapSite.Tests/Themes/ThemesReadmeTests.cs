using System.Text.RegularExpressions;

namespace RoadmapSite.Tests.Themes;

/// <summary>What <c>themes/README.md</c> tells authors of themes is so.</summary>
public sealed partial class ThemesReadmeTests : IDisposable
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Repository.Root(), "themes", "README.md")).ReplaceLineEndings("\n");

    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task Its_brand_sample_and_tokens_build_without_a_finding()
    {
        folder.Write("content/index.md", "# Welcome\n");
        folder.Write("content/images/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 10\"/>");
        folder.Write("content/roadmap.yml", Fence("brand:"));
        folder.Write("theme/parts/status/sample.yml", Fence("description:"));
        folder.Write("theme/css/11-ours.css", Fence(":root"));
        var run = await CommandRun.Of("build", folder.Combine("content"), "-o", folder.Combine("site"), "--theme", folder.Combine("theme"), "--gallery", "--verify", "-q");
        Assert.Equal(("No findings.\n", "", 0), (run.Output, run.Error, run.ExitCode));
        Assert.Contains("For staff of the group", await File.ReadAllTextAsync(folder.Combine("site", "index.html"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains("With a link beside it", await File.ReadAllTextAsync(folder.Combine("site", "gallery.html"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_token_it_names_is_one()
    {
        var tokens = File.ReadAllText(Path.Combine(Repository.Root(), "themes", "default", "css", "10-tokens.css"));
        Assert.All(Token().Matches(Text).Select(match => match.Value), token => Assert.Contains(token + ":", tokens, StringComparison.Ordinal));
    }

    public void Dispose() => folder.Dispose();

    /// <summary>The block of code that begins with some words.</summary>
    private static string Fence(string start) => Block().Matches(Text).Select(match => match.Groups[1].Value).Single(block => block.StartsWith(start, StringComparison.Ordinal));

    [GeneratedRegex("^```\\w+\\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("(?<=[`\\s])--(?!theme|gallery|verify)[a-z][a-z0-9-]*")]
    private static partial Regex Token();
}
