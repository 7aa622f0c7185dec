using System.Text;
using System.Text.RegularExpressions;

namespace RoadmapSite.Tests;

/// <summary>The handbook’s shell sessions, run: each command prints what the page shows below it.</summary>
/// <remarks>
/// The sessions of a page are one run in one folder, and a file that the page shows after the first of them is saved there, in the roadmap that <c>init</c> made.
/// </remarks>
public sealed partial class HandbookSessionTests
{
    private const string Roadmap = "hospital";

    private const string Session = "shell-session";

    private static readonly string Folder = Path.Combine(Repository.Content, "handbook");

    public static TheoryData<string> Pages => [.. Directory.EnumerateFiles(Folder, "*.md").Where(path => File.ReadAllText(path).Contains("~~~" + Session, StringComparison.Ordinal)).Select(path => Path.GetFileName(path))];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_session_prints_what_the_page_shows(string page)
    {
        using var folder = new TemporaryFolder();
        var text = (await File.ReadAllTextAsync(Path.Combine(Folder, page), TestContext.Current.CancellationToken)).ReplaceLineEndings("\n");
        var (shown, printed) = (new StringBuilder(), new StringBuilder());
        foreach (var fence in Fence().Matches(text).SkipWhile(fence => fence.Groups["info"].Value != Session))
        {
            if (fence.Groups["path"] is { Success: true } path)
            {
                folder.Write($"{Roadmap}/content/{path.Value}", fence.Groups["text"].Value);
            }
            else if (fence.Groups["info"].Value == Session)
            {
                shown.Append(fence.Groups["text"].Value).Append('\n');
                foreach (Match command in Command().Matches(fence.Groups["text"].Value))
                {
                    var words = Word().Matches(command.Groups[1].Value).Select(word => word.Value.Trim('"')).Select(word => word == Roadmap ? folder.Combine(word) : word);
                    var run = await CommandRun.Of([.. words, "--as-of", "2026-11-24"]);
                    printed.Append(command.Value).Append('\n').Append((run.Output + run.Error).ReplaceLineEndings("\n").Replace(folder.Path.Replace('\\', '/') + "/", "", StringComparison.Ordinal)).Append('\n');
                }
            }
        }

        Assert.Equal(shown.ToString(), printed.ToString());
    }

    [GeneratedRegex(@"^~~~(?<info>[a-z-]+)(?: (?<path>[^\n]+))?\n(?<text>.*?)^~~~$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^\$ roadmap (.+)$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Command();

    [GeneratedRegex("\"[^\"]*\"|[^ ]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
