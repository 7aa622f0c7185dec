using System.Text.RegularExpressions;
using RoadmapSite.Engine.Charts;
using RoadmapSite.Engine.Content.Markdown;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Rules;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Pages;

/// <summary>Every rule there is, and a page for each: the same text that is run as a test.</summary>
internal sealed partial class RulesPage() : Page("rules.html", "Rules")
{
    /// <summary>What the hundreds of the codes stand for.</summary>
    private static readonly IReadOnlyList<string> Subjects =
        ["Reading", "Identity and references", "Coverage", "Dates", "Numbers", "Governance and freshness", "Publication"];

    public override IEnumerable<PageContent> Build(Site site)
    {
        var found = site.Findings.Open.CountBy(finding => finding.Code).ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        Model Of(Rule rule) => Model(rule, site, found.GetValueOrDefault(rule.Code));
        yield return Content(() => new Model
        {
            ["groups"] = site.Catalog.Rules.Select(Of)
                .GroupBy(rule => ((string)rule["code"]!)[2] - '0')
                .Select(group => new Model { ["subject"] = Subjects[group.Key], ["anchor"] = Casing.Slug(Subjects[group.Key]), ["rules"] = group.ToList() })
                .ToList(),
            ["count"] = site.Catalog.Rules.Count,
            ["broken"] = found.Count,
        }) with
        { Parent = "handbook/index.html" };
        foreach (var rule in site.Catalog.Rules)
        {
            yield return new PageContent(RouteOf(rule), "rule", Casing.Sentence(rule.Name), () => Of(rule).With(new Model
            {
                // The page opens with its first sentence, which need not stand there twice.
                ["body"] = new Markup(BodyReader.Render(Sentence().Replace(RulePage.Of(rule)?.Text ?? "", ""))),
                ["findings"] = site.Findings.Open.Where(finding => finding.Code == rule.Code)
                    .Select(finding => new Model { ["message"] = finding.Message, ["file"] = finding.At.File.Path, ["line"] = finding.At.Line })
                    .ToList(),
            }))
            { Parent = Route };
        }
    }

    /// <summary>The page of a rule: <c>rules/broken-link.html</c>.</summary>
    public static string RouteOf(Rule rule) => $"rules/{rule.Name}.html";

    private static Model Model(Rule rule, Site site, int found)
    {
        var set = site.Knowledge.Configuration.Rules.FirstOrDefault(entry => entry.Key == rule.Name)?.Value.Everywhere;
        return new()
        {
            ["code"] = rule.Code,
            ["name"] = rule.Name,
            ["title"] = Casing.Sentence(rule.Name),
            ["url"] = RouteOf(rule),
            ["severity"] = Word(rule.Severity),
            ["set"] = set is not null && set != Word(rule.Severity) ? set : null,
            ["why"] = new Markup(BodyReader.Render(FirstSentence(RulePage.Of(rule)?.Text ?? ""))),
            ["found"] = found,
        };
    }

    private static string Word(Severity severity) => severity.ToString().ToLowerInvariant();

    /// <summary>The sentence after the page's heading.</summary>
    private static string FirstSentence(string text) => Sentence().Match(text).Groups[1].Value;

    [GeneratedRegex(@"\A#[^\n]*\n+(.*?[.?!])(?=\s|$)", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Sentence();
}
