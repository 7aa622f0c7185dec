using CsCheck;
using RoadmapSite.Engine.Authoring;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Tests.Authoring;

public sealed class CompletionTests
{
    private static readonly Site Known = TestSite.Load(
        ("roles.yml", "items:\n  - {id: nurse, title: Nurse}\n  - {id: matron, title: Matron}\n"),
        ("wards/W1.md", "---\ntitle: Ward one\nchecks:\n  - {id: roof, title: Roof}\n---\n"),
        ("wards/W2.md", "---\ntitle: Ward two\n---\n"),
        ("devices/D1.md", "---\ntitle: Device\nward: W1\n---\n"),
        ("standards/act.yml", "title: Act\nprefix: p\nclauses:\n  - {id: \"1\", title: One}\n"),
        ("roadmap.yml", "vocabularies: {ward-kind: [hospice]}\ndateWords: {soon: 2027-Q1}\n"));

    [Theory]
    [InlineData("---\n‸\n---\n", "title,id,type,owner")]
    [InlineData("---\ntitle: A\nid: B\n‸\n---\n", "type,owner,status")]
    [InlineData("---\ntitle: A\nki‸\nid: B\n---\n", "type,owner,status")]
    [InlineData("---\nchecks:\n  - ‸\n---\n", "id,title")]
    [InlineData("---\nchecks:\n  - id: x\n    ‸\n---\n", "title")]
    [InlineData("---\nchecks:\n  - {id: x, ‸}\n---\n", "title")]
    [InlineData("---\nchecks:\n  - {id: x,\n     ‸}\n---\n", "title")]
    [InlineData("---\nallow: [{rule: x, ‸", "reason,owner,until")]
    [InlineData("---\nunknown:\n  ‸\n---\n", "")]
    public void Keys_that_are_missing_are_offered_those_that_must_be_there_first(string text, string first)
    {
        var labels = Labels("wards/A.md", text);
        Assert.Equal(first.Split(',', StringSplitOptions.RemoveEmptyEntries), labels.Take(first.Split(',', StringSplitOptions.RemoveEmptyEntries).Length));
        if (first.Length == 0)
        {
            Assert.Empty(labels);
        }
    }

    [Theory]
    [InlineData("kind: ‸", "medical,surgical,maternity,hospice")]
    [InlineData("kind: med‸", "medical,surgical,maternity,hospice")]
    [InlineData("safe: ‸", "true,false")]
    [InlineData("level: ‸", "low,high")]
    [InlineData("owner: ‸", "matron,nurse")]
    [InlineData("owner: '‸", "matron,nurse")]
    [InlineData("near: [‸]", "W1,W2")]
    [InlineData("near: [W1, ‸", "W1,W2")]
    [InlineData("near:\n  - ‸", "W1,W2")]
    [InlineData("near:\n- W1\n- ‸", "W1,W2")]
    [InlineData("near: [W1/‸]", "W1/roof")]
    [InlineData("meets: [‸]", "p:1")]
    [InlineData("opened: ‸", "2026-11-30,2026-11,2026-Q4,2026-H2,2026,soon")]
    [InlineData("type: ‸", "ward,device,standard,role,page")]
    [InlineData("allow:\n  - rule: broken-l‸", "")]
    [InlineData("title: ‸", "")]
    [InlineData("story: |\n  te‸xt", "")]
    [InlineData("# kind: ‸", "")]
    public void Values_are_those_that_the_field_can_have(string line, string values)
    {
        var labels = Labels("wards/A.md", $"---\n{line}\n---\n");
        if (line.StartsWith("allow", StringComparison.Ordinal))
        {
            Assert.Contains("broken-link", labels);
        }
        else
        {
            Assert.Equal(values.Split(',', StringSplitOptions.RemoveEmptyEntries), labels);
        }
    }

    [Fact]
    public void A_list_gets_its_brackets_with_its_first_element() => Assert.Equal("[W1]", Offered("wards/A.md", "---\nnear: ‸\n---\n")[0].Text);

    [Fact]
    public void An_item_of_a_list_has_the_keys_of_its_type()
    {
        Assert.Equal(["title", "type"], Labels("wards.yml", "items:\n  - id: A\n    ‸\n").Take(2));
        Assert.Equal(["nurse"], Labels("wards.yml", "items:\n  - {id: A, owner: ‸}\n").Where(label => label.StartsWith('n')));
        Assert.Equal(["type"], Labels("wards.yml", "‸\nitems:\n  - id: A\n"));
        Assert.Equal(["type"], Labels("things.yml", "‸\n"));
    }

    [Fact]
    public void Settings_have_their_keys_and_the_rules_their_names()
    {
        Assert.Contains("fiscalYearStart", Labels("roadmap.yml", "title: A\n‸"));
        Assert.DoesNotContain("title", Labels("roadmap.yml", "title: A\n‸"));
        Assert.Contains("broken-link", Labels("roadmap.yml", "rules:\n  ‸"));
        Assert.Equal(["error", "warning", "information", "off"], Labels("roadmap.yml", "rules:\n  broken-link: ‸"));
    }

    [Theory]
    [InlineData("Words [[‸", "W1]]")]
    [InlineData("Words [[W‸]] more", "W1")]
    [InlineData("Words [[W1/‸", "W1/roof]]")]
    [InlineData("Words [[W‸|words]]", "W1")]
    public void Two_brackets_offer_ids_in_prose(string prose, string text) =>
        Assert.Contains(text, Offered("wards/A.md", $"---\ntitle: A\n---\n{prose}\n").Select(one => one.Text));

    [Theory]
    [InlineData("Words [W‸")]
    [InlineData("Words [[W1]] ‸")]
    [InlineData("Words [[W1|words]]‸")]
    [InlineData("title: ‸")]
    public void Prose_is_left_alone(string prose) => Assert.Empty(Labels("wards/A.md", $"---\ntitle: A\n---\n{prose}\n"));

    [Fact]
    public void Windows_line_ends_and_a_broken_file_make_no_difference()
    {
        Assert.Equal(["W1", "W2"], Labels("wards/A.md", "---\r\ntitle: [\r\nid: A\r\n---\r\n\r\n".Replace("title: [\r\n", "title: \"A\r\nnear: [‸\r\n", StringComparison.Ordinal)));
        Assert.Equal("title", Labels("wards/A.md", "---\r\n‸\r\n---\r\n")[0]);
    }

    [Fact]
    public void Nothing_breaks_wherever_the_caret_stands_in_whatever_text()
    {
        Gen.String["ab:-[]{}\"'#|> \n\r&*/."].Sample(
            text =>
            {
                var file = new SourceFile("wards/A.md", "---\n" + text);
                for (var offset = 0; offset <= file.Text.Length; offset++)
                {
                    Completion.At(Known, file, offset);
                    KeyHelp.At(Known, file, offset);
                    Mentions.At(Known, file, offset);
                }
            },
            iter: 2000);
    }

    private static List<string> Labels(string path, string text) => [.. Offered(path, text).Select(one => one.Label)];

    /// <summary>At the caret.</summary>
    private static IReadOnlyList<Suggestion> Offered(string path, string text) =>
        Completion.At(Known, new SourceFile(path, text.Replace("‸", "", StringComparison.Ordinal)), text.IndexOf('‸', StringComparison.Ordinal));
}
