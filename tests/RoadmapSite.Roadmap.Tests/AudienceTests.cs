using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using RoadmapSite.Engine;
using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Tests;

/// <summary>What readers may not read is nowhere in the site that is made for them.</summary>
public sealed partial class AudienceTests
{
    /// <summary>One of each type, with what names it in front matter all over the sample.</summary>
    private static readonly string[] Withheld =
        ["QF-GOAL-3", "QF-CAP-14", "QF-INIT-01", "QF-INIT-06", "QF-TEAM-DAT", "QF-TECH-02", "QF-DEC-05", "QF-RISK-01", "QF-RISK-19", "QF-SVC-2", "QF-KPI-04", "QF-REV-03"];

    private static Site Load(string audience) => Site.Load(
        ContentTree.OfBytes("content", Content()),
        RoadmapCatalog.Create(),
        TestSite.Options with { Settings = [new("audience", audience)] });

    [Fact]
    public void No_file_of_the_site_has_the_id_or_title_of_what_is_left_out()
    {
        var site = Load(Audience.Internal);
        Assert.Equal(Withheld.Order(StringComparer.Ordinal), site.Knowledge.Withheld.Select(item => item.Id).Order(StringComparer.Ordinal));
        Assert.Empty(site.Findings.Open.Where(finding => finding.Code == "RM603").Select(finding => $"{finding.At.File.Path}({finding.At.Line}) {finding.Message}"));
        foreach (var (path, content) in TestSite.Render(site).Files)
        {
            Assert.DoesNotMatch(Names(), path);
            foreach (var text in Texts(path, content))
            {
                Assert.True(!Names().IsMatch(text), $"{path}: …{Around(text)}…");
            }
        }
    }

    [Fact]
    public void Leaving_something_out_breaks_no_reference_and_finds_nothing_that_is_not_wrong_with_all_of_it()
    {
        var (all, some) = (Load(Audience.Restricted), Load(Audience.Internal));
        Assert.Empty(some.Findings.Open.Select(Key).Except(all.Findings.Open.Concat(all.Findings.Allowed.Select(allowed => allowed.Finding)).Select(Key)));
        Assert.Equal(all.Findings.Open.Select(finding => finding.Message), some.Checked.Open.Select(finding => finding.Message));
        Assert.DoesNotContain(some.Findings.Open, finding => finding.Code is "RM103" or "RM109" or "RM004");

        static string Key(Engine.Diagnostics.Diagnostic finding) => $"{finding.At.File.Path}({finding.At.Line},{finding.At.Column}) {finding.Code}";
    }

    [Fact]
    public void Everybody_who_may_read_everything_gets_all_of_it() => Assert.Empty(Load(Audience.Restricted).Knowledge.Withheld);

    [Fact]
    public void A_site_for_everyone_of_content_for_the_organisation_is_made_of_nothing_and_still_made() =>
        Assert.Contains("index.html", TestSite.Render(Load(Audience.Public)).Files.Keys);

    /// <summary>The sample without prose, its withheld items under ids and titles that nothing else can have.</summary>
    private static IEnumerable<KeyValuePair<string, byte[]>> Content()
    {
        foreach (var file in ContentTree.OfFolder(Path.Combine(TestSite.Root(), "content")).Files)
        {
            var isProse = file.Path.EndsWith(".md", StringComparison.Ordinal);
            if (!isProse && !file.Path.EndsWith(".yml", StringComparison.Ordinal))
            {
                yield return new(file.Path, file.Read());
                continue;
            }

            var text = Ids().Replace(Encoding.UTF8.GetString(file.Read()), "QF-$0");
            var path = Ids().Replace(file.Path, "QF-$0");
            var end = text.IndexOf("\n---\n", StringComparison.Ordinal);
            if (isProse && end < 0)
            {
                continue;
            }

            text = isProse ? text[..(end + 5)] : text;
            var id = Path.GetFileNameWithoutExtension(path);
            yield return new(path, Encoding.UTF8.GetBytes(Withheld.Contains(id) ? Title().Replace(text, $"title: Quillfeather {id}\nvisibility: restricted", 1) : text));
        }
    }

    private static IEnumerable<string> Texts(string path, byte[] content)
    {
        if (!path.EndsWith(".xlsx", StringComparison.Ordinal))
        {
            return [Encoding.UTF8.GetString(content)];
        }

        using var zip = new ZipArchive(new MemoryStream(content));
        return [.. zip.Entries.Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return reader.ReadToEnd();
        })];
    }

    private static string Around(string text)
    {
        var at = Names().Match(text).Index;
        return text[Math.Max(0, at - 120)..Math.Min(text.Length, at + 120)];
    }

    [GeneratedRegex("(?m)^title: .*$")]
    private static partial Regex Title();

    [GeneratedRegex(@"\b(?:GOAL-3|CAP-14|INIT-01|INIT-06|TEAM-DAT|TECH-02|DEC-05|RISK-01|RISK-19|SVC-2|KPI-04|REV-03)\b")]
    private static partial Regex Ids();

    [GeneratedRegex(@"quillfeather|\bQF-", RegexOptions.IgnoreCase)]
    private static partial Regex Names();
}
