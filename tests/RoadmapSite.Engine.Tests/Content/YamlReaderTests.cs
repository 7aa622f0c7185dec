using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Tests.Content;

public sealed class YamlReaderTests
{
    [Theory]
    [InlineData("a: b\n", "{a=b}")]
    [InlineData("\"a b\": 'it''s'\n", "{a b=it's}")]
    [InlineData("a: \"tab\\tand \\u00e9\"\n", "{a=tab\tand é}")]
    [InlineData("a: [1, two, \"3\"]\nb: {c: d}\n", "{a=[1, two, 3], b={c=d}}")]
    [InlineData("a:\n- 1\n- 2\n", "{a=[1, 2]}")]
    [InlineData("a: |\n  one\n  two\n", "{a=one\ntwo\n}")]
    [InlineData("a: >-\n  one\n  two\n\n  three\n", "{a=one two\nthree}")]
    [InlineData("a: one\n  two\n", "{a=one two}")]
    [InlineData("a: b # comment\n# another\nc: d#e\n", "{a=b, c=d#e}")]
    [InlineData("a:\nb: ~\n", "{a=, b=~}")]
    [InlineData("a: &x [1, 2]\nb: *x\n", "{a=[1, 2], b=[1, 2]}")]
    [InlineData("? a\n: b\n", "{a=b}")]
    [InlineData("a: !!str 2027\n", "{a=2027}")]
    [InlineData("%YAML 1.2\n---\na: b\n...\n", "{a=b}")]
    [InlineData("{\"a\": [1, true, null]}", "{a=[1, true, null]}")]
    [InlineData("just words\n", "just words")]
    [InlineData("a: http://x.org/y#z\n", "{a=http://x.org/y#z}")]
    [InlineData("a: 12:30\n", "{a=12:30}")]
    public void It_reads_what_people_write(string yaml, string expected)
    {
        var (node, findings) = Read(yaml);
        Assert.Empty(findings);
        Assert.Equal(expected, Show(node));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("# only a comment\n")]
    public void Nothing_is_nothing(string yaml)
    {
        var (node, findings) = Read(yaml);
        Assert.Null(node);
        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("title: word\n", "title", "word")]
    [InlineData("a: b\r\ntitle:   word   # note\r\n", "title", "word")]
    [InlineData("a: 😀 é\ntitle: \"quoted words\"\n", "title", "\"quoted words\"")]
    [InlineData("title: [a, b]\n", "title", "[a, b]")]
    [InlineData("title: {a: b}\n", "title", "{a: b}")]
    [InlineData("title: |\n  one\n", "title", "|")]
    [InlineData("title: one\n  two\n", "title", "one")]
    [InlineData("'title': x", "title", "x")]
    public void Every_value_knows_its_place(string yaml, string key, string words)
    {
        var (node, _) = Read(yaml);
        Assert.Equal(words, ((YamlMap)node!)[key]!.At.Text);
    }

    [Theory]
    [InlineData("title: Safe: always\nowner: cio\n", ": always", ": ", "{owner=cio}")]
    [InlineData("title: \"open\nowner: cio\n", "\"", "never closed", "{owner=cio}")]
    [InlineData("title: 'open\nowner: cio\n", "'", "never closed", "{owner=cio}")]
    [InlineData("goals: [A, B\nowner: cio\nlast: x\n", "[", "never closed", "{owner=cio, last=x}")]
    [InlineData("goals: {a: 1\nowner: cio\n", "{", "never closed", "{owner=cio}")]
    [InlineData("goals:\n  - {a: [1, 2}\nowner: cio\n", "[", "never closed", "{owner=cio}")]
    [InlineData("title: x\n\tb: y\nowner: cio\n", "\t", "tab", "{owner=cio}")]
    [InlineData("title: @x\nowner: cio\n", "@", "cannot begin", "{owner=cio}")]
    [InlineData("title: `x`\nowner: cio\n", "`", "cannot begin", "{owner=cio}")]
    [InlineData("title: x\nowner\nlast: z\n", "owner", "no “key: value”", "{title=x, last=z}")]
    [InlineData("title x\nowner: cio\n", "title x", "no “key: value”", "{owner=cio}")]
    [InlineData("title:x\nowner: cio\n", ":", "space is missing", "{owner=cio}")]
    [InlineData("a: b\ntitle:x\nowner: cio\n", ":", "space is missing", "{a=b, owner=cio}")]
    [InlineData("title: x\n  more: y\nowner: cio\n", "more: y", "indented", "{owner=cio}")]
    [InlineData("a:\n  b: c\n d: e\nowner: cio\n", "d: e", "indented", "{owner=cio}")]
    [InlineData("title: 'x' y\nowner: cio\n", "y", "behind the closing quote", "{owner=cio}")]
    [InlineData("goals: [A]]\nowner: cio\n", "]", "behind the closing quote or bracket", "{owner=cio}")]
    [InlineData("title: - a\nowner: cio\n", "-", "list cannot begin", "{owner=cio}")]
    [InlineData("path: \"C:\\data\"\nowner: cio\n", "\"", "backslash", "{owner=cio}")]
    [InlineData("title: *bold* words\nowner: cio\n", "*", "cannot begin", "{owner=cio}")]
    [InlineData("a: b\n---\nc: d\n", "---", "second document", "{a=b}")]
    [InlineData("[a]: b\nc: d\n", "[a]", "key is one word", "{c=d}")]
    public void A_slip_is_one_message_at_the_culprit_and_costs_one_key(string yaml, string culprit, string message, string rest)
    {
        var (node, findings) = Read(yaml);
        var finding = Assert.Single(findings);
        Assert.Equal("yaml-syntax", finding.Rule.Name);
        Assert.StartsWith(culprit[..Math.Max(1, finding.At.Length)], finding.At.File.Text[finding.At.Start..], StringComparison.Ordinal);
        Assert.Contains(message, finding.Message, StringComparison.Ordinal);
        Assert.NotNull(finding.Help);
        Assert.Equal(rest, Show(node));
    }

    [Fact]
    public void A_slip_in_a_list_of_items_costs_one_item()
    {
        var (node, findings) = Read("type: role\nitems:\n  - id: a\n    title: A\n  - id: b\n    title: B: the second\n  # a comment\n  - id: c\n    title: C\n");
        Assert.Single(findings);
        Assert.Equal("{type=role, items=[{id=a, title=A}, {id=c, title=C}]}", Show(node));
    }

    [Fact]
    public void Every_slip_of_a_file_is_reported_in_one_run()
    {
        var (node, findings) = Read("a: b: c\nd: e\nf: [g\nh: i\nj: \"k\n");
        Assert.Equal(["1:5", "3:4", "5:4"], findings.Select(finding => $"{finding.At.Line}:{finding.At.Column}"));
        Assert.Equal("{d=e, h=i}", Show(node));
    }

    [Fact]
    public void A_file_of_nothing_but_slips_ends() => Assert.InRange(Read(string.Concat(Enumerable.Repeat("a: b: c\n", 500))).Findings.Count, 1, 25);

    [Fact]
    public void Lost_keys_are_known_by_name() => Assert.Equal(["title", "goals"], ((YamlMap)Read("title: a: b\nowner: x\ngoals: [a\n").Node!).Lost);

    [Fact]
    public void The_first_of_two_equal_keys_counts_and_the_second_points_at_it()
    {
        var (node, findings) = Read("a: 1\nb: 2\n\"a\": 3\n");
        var finding = Assert.Single(findings);
        Assert.Equal("duplicate-key", finding.Rule.Name);
        Assert.Equal(3, finding.At.Line);
        Assert.Equal(1, Assert.Single(finding.Notes).At.Line);
        Assert.Equal("{a=1, b=2}", Show(node));
    }

    [Fact]
    public void Thousands_of_keys_are_read_in_a_moment()
    {
        var (node, findings) = Read(string.Concat(Enumerable.Range(0, 40_000).Select(i => $"key{i}: {i}\n")));
        Assert.Empty(findings);
        Assert.Equal(40_000, ((YamlMap)node!).Entries.Count);
    }

    [Fact]
    public void An_alias_without_an_anchor_is_reported_and_read_as_nothing()
    {
        var (node, findings) = Read("a: *nobody\nb: c\n");
        Assert.Contains("&nobody", Assert.Single(findings).Message, StringComparison.Ordinal);
        Assert.Equal("{a=, b=c}", Show(node));
    }

    [Fact]
    public void An_anchor_within_itself_is_no_loop() => Assert.Single(Read("a: &a [1, *a]\n").Findings);

    [Fact]
    public void A_billion_laughs_are_refused_before_they_are_counted()
    {
        var yaml = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
            + string.Concat(Enumerable.Range(1, 9).Select(i => $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}]\n"));
        var (node, findings) = Read(yaml);
        Assert.Null(node);
        Assert.Equal("yaml-too-deep", Assert.Single(findings).Rule.Name);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(100_000)]
    public void Deep_nesting_is_refused_whatever_its_depth(int depth)
    {
        var (node, findings) = Read("a: " + new string('[', depth) + new string(']', depth) + "\n");
        Assert.Null(node);
        Assert.Equal("yaml-too-deep", Assert.Single(findings).Rule.Name);
    }

    [Fact]
    public void Nesting_that_people_write_is_read() => Assert.Empty(Read("a: " + new string('[', 30) + new string(']', 30) + "\n").Findings);

    [Fact]
    public void A_part_of_a_file_has_its_places_in_the_file()
    {
        var file = new SourceFile("a.md", "---\ntitle: a: b\n---\n");
        var findings = new List<Diagnostic>();
        YamlReader.Read(file, 4, 12, findings);
        Assert.Equal((2, 9), (findings[0].At.Line, findings[0].At.Column));
    }

    internal static (YamlNode? Node, List<Diagnostic> Findings) Read(string yaml)
    {
        var findings = new List<Diagnostic>();
        return (YamlReader.Read(new SourceFile("a.yml", yaml), 0, yaml.Length, findings), findings);
    }

    private static string Show(YamlNode? node) => node switch
    {
        YamlScalar scalar => scalar.Text,
        YamlList list => $"[{string.Join(", ", list.Items.Select(Show))}]",
        YamlMap map => $"{{{string.Join(", ", map.Entries.Select(entry => $"{entry.Key.Text}={Show(entry.Value)}"))}}}",
        _ => "null",
    };
}
