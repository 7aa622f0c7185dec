using System.Text;

namespace RoadmapSite.Benchmarks.Corpora;

/// <summary>All bad input: long, wide, deep, crowded.</summary>
internal static class BadInputs
{
    private const int Characters = 100_000;
    private const int Links = 100_000;
    private const int Items = 10_000;

    public static IReadOnlyList<BadInput> All { get; } =
    [
        .. Prose(),
        .. Yaml(),
        .. ManyLinks(),
        .. ManyItems(),
        .. Deep(),
    ];

    public static BadInput Find(string name) => All.First(input => input.Name == name);

    private static IEnumerable<BadInput> Prose()
    {
        yield return new("a long page", 5_000_000, count => Page(Repeat("A plain sentence about the *record*, and `code` in it.\n\n", count)));
        yield return new("a long line of words", Characters, count => Page(Repeat("word ", count)));
        yield return new("a long word", Characters, count => Page(new string('x', count)));
        yield return new("a long line in a table cell", Characters, count => Page($"| a | b |\n|---|---|\n| {Repeat("word ", count)} | b |\n"));
        yield return new("a long line in a code fence", Characters, count => Page($"```\n{new string('x', count)}\n```\n"));
        yield return new("a code fence that never ends", Characters, count => Page("```\n" + Repeat("line\n", count)));
        yield return new("a long heading", Characters, count => Page($"## {Repeat("word ", count)}\n"));
        foreach (var run in new[] { "[", "]", "![", "[[", "]]", "[a](", "[a](<", "`", "*", "**a", "*a ", "_a ", "_", "|", "| a ", "<", "<a ", "<!-- ", "&", "&amp", "{", "{=", "{= a ", "\\", "!", "~", "^", "[^1]", "[^", "a@b.", "http://", "<http://a:", "~~~", ">", "- ", "1. ", "#" })
        {
            yield return new($"a line of {run}", Characters, count => Page($"a {Repeat(run, count)}\n"));
        }

        yield return new("runs of backticks of every length", Characters, count => Page(string.Join(' ', Enumerable.Range(1, (int)Math.Sqrt(2.0 * count)).Select(length => new string('`', length)))));
        yield return new("lines of | a", Characters, count => Page(Repeat("| a\n", count)));
        yield return new("a table with many columns", 10_000, count => Page($"|{Repeat(" a |", 4 * count)}\n|{Repeat("---|", 4 * count)}\n|{Repeat(" b |", 4 * count)}\n"));
        yield return new("a table with many rows", 10_000, count => Page($"| a | b |\n|---|---|\n{Lines(count, i => $"| {i} | b |")}"));
        yield return new("many headings", 10_000, count => Page(Lines(count, i => $"## Heading {i}\n\nWords.\n")));
        yield return new("many headings that say the same", 10_000, count => Page(Lines(count, _ => "## Heading\n\nWords.\n")));
        yield return new("many footnotes", 10_000, count => Page(Lines(count, i => $"Words[^{i}].\n") + Lines(count, i => $"[^{i}]: Note.\n")));
        yield return new("many words for one footnote", 10_000, count => Page(Lines(count, _ => "Words[^1].\n") + "[^1]: Note.\n"));
        yield return new("many list entries", Items, count => Page(Lines(count, i => $"- [ ] task {i}")));
        yield return new("many fenced blocks", Items, count => Page(Lines(count, i => $"```\n{i}\n```\n")));
        yield return new("many tags of HTML", Items, count => Page(Lines(count, _ => "<b>words</b>\n")));
        yield return new("many views", Items, count => Page(Lines(count, _ => "```roadmap\nview: table\ntype: role\n```\n")));
        yield return new("many figures", Items, count => Page(Lines(count, _ => "There are {= count(role) =} roles.\n")));
    }

    private static IEnumerable<BadInput> Yaml()
    {
        yield return new("a long value", Characters, count => [("page.md", $"---\ntitle: Page\nsummary: {Repeat("word ", count)}\n---\n\nWords.\n")]);
        yield return new("a long title", Characters, count => [("page.md", $"---\ntitle: {Repeat("word ", count)}\n---\n\nWords.\n")]);
        yield return new("a long quoted value", Characters, count => [("page.md", $"---\ntitle: Page\nsummary: \"{Repeat("\\u00e9", count)}\"\n---\n\nWords.\n")]);
        yield return new("a long block of text", Characters, count => [("page.md", $"---\ntitle: Page\nsummary: |\n{Repeat("  word\n", count)}---\n\nWords.\n")]);
        yield return new("a quote that never ends", Characters, count => [("page.md", $"---\ntitle: \"Page\n{Repeat("words: a\n", count)}---\n\nWords.\n")]);
        yield return new("front matter that never ends", Characters, count => [("page.md", $"---\ntitle: Page\n{Repeat("words\n", count)}")]);
        foreach (var run in new[] { "[", "{", "{a: ", "- ", "? ", "&a ", "*a ", "! ", "'", "\"", ",", "#", "%", "@", "a: " })
        {
            yield return new($"a value of {run}", Characters, count => [("page.md", $"---\ntitle: Page\nsummary: {Repeat(run, count)}\n---\n\nWords.\n")]);
        }

        yield return new("many unknown keys", Items, count => [("page.md", $"---\ntitle: Page\n{Lines(count, i => $"key{i}: a")}---\n\nWords.\n")]);
        yield return new("one key many times", Items, count => [("page.md", $"---\ntitle: Page\n{Lines(count, _ => "summary: a")}---\n\nWords.\n")]);
        yield return new("many tags", Items, count => [("page.md", $"---\ntitle: Page\ntags: [{string.Join(", ", Enumerable.Range(0, count).Select(i => $"tag{i}"))}]\n---\n\nWords.\n")]);
        yield return new("many anchors of YAML", Items, count => [("page.md", $"---\ntitle: Page\ntags:\n{Lines(count, i => $"  - &a{i} tag")}---\n\nWords.\n")]);
        yield return new("many aliases", Items, count => [("page.md", $"---\ntitle: Page\naliases: [{string.Join(", ", Enumerable.Range(0, count).Select(i => $"old{i}"))}]\n---\n\nWords.\n")]);
        yield return new("many allowances", 1_000, count => [("page.md", $"---\ntitle: Page\nallow:\n{Lines(count, _ => "  - {rule: broken-link, reason: It is so., owner: cio, until: 2027-12-31}")}---\n\n{Lines(count, i => $"[[no{i}]]\n")}")]);
        yield return new("many measurements in a table", Links, count =>
        [
            ("kpis/KPI-1.md", "---\ntitle: Restores\nunit: percent\ndirection: up\nfrequency: quarterly\ngoal: GOAL-1\nowner: cio\nbaseline: {date: 2025-12-31, value: 1}\ntarget: {date: 2029-12-31, value: 99}\n---\n\nWords.\n"),
            ("kpis/KPI-1.csv", "date,value\n" + Lines(count, i => $"{new DateOnly(1800, 1, 1).AddDays(i % 80_000):yyyy-MM-dd},{i % 100}")),
        ]);
        yield return new("many faults in a table", Items, count =>
        [
            ("kpis/KPI-1.md", "---\ntitle: Restores\nunit: percent\ndirection: up\nfrequency: quarterly\ngoal: GOAL-1\nowner: cio\n---\n\nWords.\n"),
            ("kpis/KPI-1.csv", "date,value\n" + Lines(count, i => $"day{i},\"a\"\"b\",c")),
        ]);
        yield return new("a table whose quote never ends", Items, count => [("kpis/KPI-1.md", "---\ntitle: Restores\n---\n"), ("kpis/KPI-1.csv", "date,value\n\"" + Lines(count, i => $"{i},\"\"b"))]);
    }

    private static IEnumerable<BadInput> ManyLinks()
    {
        foreach (var (name, line) in new (string, Func<int, string>)[]
        {
            ("to one item", _ => "[[GOAL-1]]"),
            ("to one page by its path", _ => "[here](index.md)"),
            ("to one address", _ => "[here](https://example.org/)"),
            ("to different addresses", i => $"<https://example.org/{i}>"),
            ("that are broken in one way", _ => "[[RISK-1]]"),
            ("that are broken each in its way", i => $"[[RISK-{i}]]"),
            ("to paths that are not there", i => $"[here](risks/RISK-{i}.md)"),
            ("to one heading that is not there", _ => "[here](index.md#nowhere)"),
            ("to headings that are not there", i => $"[here](index.md#nowhere-{i})"),
            ("to parts that are not there", i => $"[[GOAL-1/part-{i}]]"),
            ("to pictures that are not there", i => $"![Words](picture-{i}.png)"),
            ("without an address", _ => "[here]()"),
        })
        {
            yield return new($"links {name}", Links, count => Page(Lines(count, i => line(i) + (i % 10 == 0 ? "\n" : ""))));
            yield return new($"links {name}, in one line", Links, count => Page(string.Join(' ', Enumerable.Range(0, count).Select(line))));
        }

        yield return new("links to defined addresses", Links, count => Page(Lines(count, i => $"[words][name{i}]\n") + "\n" + Lines(count, i => $"[name{i}]: https://example.org/{i}")));
        yield return new("links to headings of one long page", 10_000, count => [("page.md", $"---\ntitle: Page\n---\n\n{Lines(count, i => $"[[page#heading-{i}]]\n\n## Heading {i}\n")}")]);
        yield return new("pages that all link to one", Items, count => Each(count, i => ($"notes/n{i}.md", $"---\ntitle: Note {i}\n---\n\n[[index]]\n")));
        yield return new("pages that each have broken links", Items, count => Each(count, i => ($"notes/n{i}.md", $"---\ntitle: Note {i}\n---\n\n[[gone-{i}]] and [that](../gone/g{i}.md)\n")));
    }

    private static IEnumerable<BadInput> ManyItems()
    {
        yield return new("items that all wait for one", Items, count => Each(count, i => Initiative(i, i == 0 ? [] : [0])));
        yield return new("one item that waits for all", Items, count => Each(count, i => Initiative(i, i == 0 ? Enumerable.Range(1, count - 1) : [])));
        yield return new("items that each wait for the next", Items, count => Each(count, i => Initiative(i, i + 1 < count ? [i + 1] : [])));
        yield return new("items in one ring", Items, count => Each(count, i => Initiative(i, [(i + 1) % count])));
        yield return new("items that wait for nothing there is", Items, count => Each(count, i => Initiative(i, [count + i])));
        yield return new("items that all wait for one that is not there", Items, count => Each(count, i => Initiative(i, [count])));
        yield return new("items of the wrong type", Items, count => Each(count, i => ($"initiatives/INIT-{i}.md", $"---\ntitle: Work {i}\nstatus: approved\nowner: GOAL-1\ngoals: [cio]\n---\n")));
        yield return new("items with one title", Items, count => Each(count, i => ($"risks/RISK-{i}.md", "---\ntitle: One title\nowner: cio\n---\n\nWords.\n")));
        yield return new("items with one id", Items, count => Each(count, i => ($"risks/r{i}.md", $"---\nid: RISK-1\ntitle: Risk {i}\nowner: cio\n---\n\nWords.\n")));
        yield return new("items with one alias", Items, count => Each(count, i => ($"risks/RISK-{i}.md", $"---\ntitle: Risk {i}\nowner: cio\naliases: [OLD-1]\n---\n\nWords.\n")));
        yield return new("items with one page name", Items, count => Each(count, i => ($"notes/f{i}/same.md", "---\ntitle: Same\n---\n\n[[same]]\n")));
        yield return new("items whose ids differ in case", Items, count => Each(count, i => ($"risks/{(i % 2 == 0 ? "RISK" : "Risk")}-{i / 2}.md", $"---\ntitle: Risk {i}\nowner: cio\n---\n\nWords.\n")));
        yield return new("items in one list", Items, count => [("risks.yml", "type: risk\nitems:\n" + Lines(count, i => $"  - {{id: RISK-{i}, title: Risk {i}, owner: cio}}"))]);
        yield return new("items in one list with allowances", Items, count => [("risks.yml", "type: risk\nitems:\n" + Lines(count, i => $"  - {{id: RISK-{i}, title: Risk {i}, owner: nobody, allow: [{{rule: broken-reference, reason: It is so., owner: cio, until: 2027-12-31}}]}}"))]);
        yield return new("items with allowances", Items, count => Each(count, i => ($"risks/RISK-{i}.md", $"---\ntitle: Risk {i}\nowner: nobody\nallow: [{{rule: broken-reference, reason: It is so., owner: cio, until: 2027-12-31}}]\n---\n")));
        yield return new("empty items", Items, count => Each(count, i => ($"risks/RISK-{i}.md", "")));
        yield return new("parts of one item", Items, count => [("initiatives/INIT-1.md", $"---\ntitle: Work\nstatus: approved\nowner: cio\ngoals: [GOAL-1]\noutcome: Done.\nbaseline: {{start: 2027-01-01, end: 2027-12-31}}\nmilestones:\n{Lines(count, i => $"  - {{id: m{i}, title: Stone {i}, weight: 1, baseline: 2027-06-30}}")}---\n\n{Lines(count, i => $"[[INIT-1/m{i}]]\n")}")]);
        yield return new("rows of a view", Items, count => [.. Page("```roadmap\nview: table\ntype: risk\ncolumns: [title, owner]\n```\n"), ("risks.yml", "type: risk\nitems:\n" + Lines(count, i => $"  - {{id: RISK-{i}, title: Risk {i}, owner: cio}}"))]);
        yield return new("rows of a view that asks who links to each", Items, count => [.. Page("```roadmap\nview: table\ntype: risk\ncolumns: [title, {value: count(from(initiative.goals)), title: Work}]\n```\n"), ("risks.yml", "type: risk\nitems:\n" + Lines(count, i => $"  - {{id: RISK-{i}, title: Risk {i}, owner: cio}}"))]);
        yield return new("drafts", Items, count => Each(count, i => ($"risks/RISK-{i}.md", $"---\ntitle: Risk {i}\nowner: cio\ndraft: true\n---\n\n[[RISK-{i + 1}]]\n")));
        yield return new("pictures", Items, count => Each(count, i => ($"pictures/p{i}.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")));
    }

    private static IEnumerable<BadInput> Deep()
    {
        // A path may have 4,096 characters on Linux, and 1,000 folders of one letter are half of that.
        yield return new("folders in folders", 1_000, count => [(string.Concat(Enumerable.Repeat("a/", count)) + "page.md", "---\ntitle: Deep\n---\n\n[[index]] and [that](nowhere.md)\n")]);
        yield return new("quotes in quotes", 1_000, count => Page(Repeat("> ", 2 * count) + "words\n"));
        yield return new("lists in lists", 1_000, count => Page(Lines(count, i => new string(' ', 2 * i) + "- words")));
        yield return new("lists in lists, in one line", 1_000, count => Page(Repeat("- ", 2 * count) + "words\n"));
        yield return new("emphasis in emphasis", 1_000, count => Page(Repeat("*a ", 3 * count) + Repeat("b* ", 3 * count) + "\n"));
        yield return new("links in links", 1_000, count => Page(Repeat("[", count) + "a" + Repeat("](b)", 4 * count) + "\n"));
        yield return new("pictures in pictures", 1_000, count => Page(Repeat("![", 2 * count) + "a" + Repeat("](b)", 4 * count) + "\n"));
        yield return new("lists of YAML in lists", 1_000, count => [("page.md", $"---\ntitle: Page\ntags: {Repeat("[", count)}a{Repeat("]", count)}\n---\n\nWords.\n")]);
        yield return new("maps of YAML in maps", 1_000, count => [("page.md", $"---\ntitle: Page\n{Lines(count, i => new string(' ', i) + "a:")}---\n\nWords.\n")]);
        yield return new("brackets of a query in brackets", 1_000, count => Page($"{{= {Repeat("(", count)}1{Repeat(")", count)} =}}\n"));
    }

    private static (string Path, string Text)[] Page(string prose) => [("page.md", $"---\ntitle: Page\n---\n\n{prose}\n")];

    private static IEnumerable<(string Path, string Text)> Each(int count, Func<int, (string Path, string Text)> file) => Enumerable.Range(0, count).Select(file);

    private static (string Path, string Text) Initiative(int number, IEnumerable<int> awaited) =>
        ($"initiatives/INIT-{number}.md", $"---\ntitle: Work {number}\nstatus: approved\nowner: cio\ngoals: [GOAL-1]\noutcome: Done.\nbaseline: {{start: 2027-01-01, end: 2027-12-31}}\ndependsOn: [{string.Join(", ", awaited.Select(other => $"{{item: INIT-{other}}}"))}]\n---\n\nWords.\n");

    /// <summary>So many characters of the same words over and over.</summary>
    private static string Repeat(string words, int characters) => new StringBuilder().Insert(0, words, Math.Max(1, characters / words.Length)).ToString();

    private static string Lines(int count, Func<int, string> line)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            text.Append(line(i)).Append('\n');
        }

        return text.ToString();
    }
}
