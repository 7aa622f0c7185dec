using System.Globalization;
using System.Runtime.CompilerServices;
using CsCheck;
using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Tests.Content;

/// <summary>The parser is the oracle: what is read without it is what it would have read, to the place.</summary>
public sealed class PlainYamlTests
{
    private static readonly Gen<string> Words = Gen.OneOf(
        Gen.OneOf("a", "b", "id", "title", "2027", "x-1", "true", "null", "~", "-5", "- 5", "word", "two words", "a#b", "a #b", "http://x.y/z?q=1", "hipaa:164.312(d)", "a:b", "2027-03-31", "é", "“quoted”", "50 %", "(x)", ".5", "a, b", "it's", "&a", "*a", "!t x", "|", ">", ">-", "@x", "`x`", "%x", "<x>", "=", "?", "? x", "\u00a0", "\t", "🚑", ""),
        Gen.OneOf("\"a b\"", "\"a: b\"", "\"\"", "\"a\\n\"", "\"a", "'it''s'", "'x'", "\"a\"b", "'a' b", "\"a # b\""),
        Gen.OneOf("[]", "{}", "[a]", "[a, b]", "[ a , 2 ]", "[a,b]", "[a, ]", "[a", "[a]]", "[[a], [b]]", "[[a]]", "[{a: 1}]", "{a: 1}", "{a: 1, b: [x, {c: 2}]}", "{a: [1]}", "{a: {b: {c: 1}}}", "{ a: 1 }", "{a:1}", "{a: }", "{a}", "{a: 1, a: 2}", "{a: b: c}", "[a: b]", "[\"a\", 'b']", "{\"a\": 1}", "[a:b]", "[a://b]", "[a #b]", "[a?b]", "[-1, - 2]", "{a: x y , b: z}", "{2027: 1}", "[a,\n b]"));

    private static readonly Gen<string> Lines =
        from indent in Gen.OneOf("", "", "", "  ", "  ", "    ", " ", "\t", "   ")
        from start in Gen.OneOf("a:", "b:", "c:", "d-e:", "a", "- ", "- ", "-", "- a:", "- b:", "#", "# c", "---", "\"k\":", "a.b:", "_x:", "a b:", "", "- - ", "-  ", "1:", "? a", "a :", "...")
        from space in Gen.OneOf(" ", " ", " ", "", "  ")
        from word in Words
        from comment in Gen.OneOf("", "", "", " # c", " ", "#c", "  #")
        from ending in Gen.OneOf("\n", "\n", "\n", "\n", "\r\n", "\n\n", "\n  \n", "\r")
        select indent + start + space + word + comment + ending;

    [Fact]
    public void Whatever_is_read_plainly_is_what_the_parser_reads() =>
        Lines.Array[1, 7].Select(string.Concat).Sample(text => { Same(text); }, iter: 60_000);

    [Fact]
    public void Ordinary_nesting_is_what_the_parser_reads() =>
        Gen.OneOf(
            "a: 1\n", "b: two words\n", "c:\n", "d:\n  e: 1\n  f: [x]\n", "g:\n- h\n- i\n", "j:\n  - k\n  - l: 1\n    m: 2\n", "n: # c\n  o: 1\n", "p: \"q\" # r\n", "s: {t: 1}\n", "u:\n  v:\n    - w:\n        x: 1\n      y:\n      - z\n", "# comment\n", "\n", "  # indented\n",
            "aa:\r\n  bb: 1\r\n", "cc:\n  -  dd:  1\n     ee: 2\n", "ff:   \n", "gg: -1", "hh:", "ii: [a, {b: [c]}]", "jj:\n  - kk\n  # between\n\n  - ll\n", "mm: x # y\n", "nn:\n  - oo:\n  - pp: 1\n", "qq:\n  - {rr: 1}\n  - [ss]\n  - \"tt\"\n").Array[1, 6].Select(string.Concat).Sample(text => { Same(text); }, iter: 20_000);

    [Fact]
    public void The_part_of_a_file_has_its_places_in_the_file()
    {
        var file = new SourceFile("a.md", "---\na: [x]\nb: 1\n---\n");

        Assert.Equal(Tree(YamlReader.Parse(file, 4, 12, [])), Tree(PlainYaml.Read(file, 4, 12, null)));
    }

    [Fact]
    public void The_sample_is_read_plainly_for_the_most_part()
    {
        var files = Directory.EnumerateFiles(Sample(), "*.md", SearchOption.AllDirectories).Select(File.ReadAllText).Where(text => text.StartsWith("---\n", StringComparison.Ordinal)).Select(text => text[4..(text.IndexOf("\n---", 3, StringComparison.Ordinal) + 1)]).ToList();

        Assert.InRange(files.Count(Same), files.Count * 2 / 3, files.Count);
    }

    [Fact]
    public void Words_of_many_files_are_one_string()
    {
        var words = new WordTable();
        var (one, other) = (PlainYaml.Read(new("a.yml", "status: planned"), 0, 15, words)!, PlainYaml.Read(new("b.yml", "status: planned"), 0, 15, words)!);

        Assert.Same(one.Entries[0].Key.Text, other.Entries[0].Key.Text);
        Assert.Same(((YamlScalar)one.Entries[0].Value).Text, ((YamlScalar)other.Entries[0].Value).Text);
    }

    /// <summary>Compares the two, and says whether the parser was not needed.</summary>
    private static bool Same(string text)
    {
        var file = new SourceFile("a.yml", text);
        if (PlainYaml.Read(file, 0, text.Length, null) is not { } plain)
        {
            return false;
        }

        var findings = new List<Diagnostic>();
        var parsed = YamlReader.Parse(file, 0, text.Length, findings);
        Assert.Equal((text, Tree(parsed)), (text, Tree(plain)));
        Assert.Empty(findings);
        return true;
    }

    private static string Tree(YamlNode? node) => node switch
    {
        YamlScalar scalar => string.Create(CultureInfo.InvariantCulture, $"{Place(scalar)}“{scalar.Text}”{(scalar.Plain ? "" : " quoted")}"),
        YamlList list => $"{Place(list)}[{string.Join(", ", list.Items.Select(Tree))}]",
        YamlMap map => $"{Place(map)}{{{string.Join(", ", map.Entries.Select(entry => $"{Tree(entry.Key)}: {Tree(entry.Value)}"))}}}{map.IsUnreadable}{string.Join(' ', map.Lost)}",
        _ => "nothing",
    };

    private static string Place(YamlNode node) => string.Create(CultureInfo.InvariantCulture, $"{node.At.Start}+{node.At.Length} ");

    private static string Sample([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(here, "..", "..", "..", "..", "content"));
}
