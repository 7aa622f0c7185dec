using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Diagnostics.Reports;
using RoadmapSite.Engine.Rules;

namespace RoadmapSite.Roadmap.Tests;

/// <summary>Every rule has a page, and every page is true: its example runs through the whole engine.</summary>
/// <remarks>ROADMAP_ACCEPT=1 rewrites the console blocks with what is printed now, for a person to read in the diff.</remarks>
public sealed class RulePageTests
{
    public static TheoryData<string> Names => [.. RoadmapCatalog.Create().Rules.Select(rule => rule.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_example_on_a_rules_page_prints_what_the_page_says(string name)
    {
        var rule = RoadmapCatalog.Create().FindRule(name)!;
        var page = RulePage.Of(rule);
        Assert.True(page is not null, $"“{name}” has no page {rule.GetType().Name}.md beside it.");
        Assert.True(page.Files.Count > 0, $"The page of “{name}” has no example.");
        var printed = Print(rule, page);
        Assert.True(printed.Length > 0, $"The example of “{name}” does not commit the offence.");
        if (Environment.GetEnvironmentVariable("ROADMAP_ACCEPT") == "1" && printed != page.Console)
        {
            Accept(rule, page, printed);
            return;
        }

        Assert.Equal(printed, page.Console);
    }

    private static string Print(Rule rule, RulePage page)
    {
        var site = TestSite.Load(ContentTree.OfBytes("content", page.Files));
        using var text = new StringWriter { NewLine = "\n" };
        var own = site.Findings.Open.Where(finding => finding.Rule.GetType() == rule.GetType()).ToList();
        foreach (var finding in own)
        {
            if (finding != own[0])
            {
                text.Write('\n');
            }

            ConsoleReport.WriteFinding(text, finding, "content");
        }

        return text.ToString();
    }

    private static void Accept(Rule rule, RulePage page, string printed)
    {
        var file = Directory.EnumerateFiles(Path.Combine(TestSite.Root(), "src"), rule.GetType().Name + ".md", SearchOption.AllDirectories)
            .Single(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
        File.WriteAllText(file, page.Text.Replace("~~~console\n" + page.Console, "~~~console\n" + printed, StringComparison.Ordinal));
    }
}
