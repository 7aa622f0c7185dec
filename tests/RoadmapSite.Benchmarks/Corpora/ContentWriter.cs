using System.Text;

namespace RoadmapSite.Benchmarks.Corpora;

/// <summary>Writes a corpus as content of RoadmapSite: a file an item, and lists for what is small.</summary>
internal static class ContentWriter
{
    private const string Settings = """
        title: Digital strategy 2026–2029
        organisation: Velmoor hospitals
        language: en-GB
        asOf: 2026-11-30
        fitCriteria:
          - {id: safety, title: Makes care safer, weight: 50, gate: 2}
          - {id: staff, title: Fits how staff work, weight: 30}
          - {id: cost, title: Whole-life cost, weight: 20}
        frameworks:
          - id: velmoor-policy

        """;

    private const string Welcome = """
        ---
        title: Welcome
        ---

        An invented organisation, made to measure how long its pages take. Begin with [the strategy](strategy.md).

        """;

    public static void Write(Corpus corpus, string folder)
    {
        foreach (var (path, text) in Files(corpus))
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }

    /// <summary>The files one by one: the largest corpora do not fit into memory well.</summary>
    public static IEnumerable<(string Path, string Text)> Files(Corpus corpus)
    {
        // A checkout may have changed the ends of these lines.
        yield return ("roadmap.yml", Settings.ReplaceLineEndings("\n"));
        yield return ("index.md", Welcome.ReplaceLineEndings("\n"));
        foreach (var item in corpus.Items.Where(item => item.List is null))
        {
            yield return (item.Folder.Length == 0 ? $"{item.Type}.md" : $"{item.Folder}/{item.Id}.md", Markdown(item, corpus));
        }

        foreach (var list in corpus.Items.Where(item => item.List is not null).GroupBy(item => item.List!))
        {
            yield return (list.Key, list.Key.Contains('/', StringComparison.Ordinal) ? Single(list.Single()) : Yaml(list));
        }
    }

    private static string Markdown(CorpusItem item, Corpus corpus)
    {
        var text = new StringBuilder("---\n");

        // The strategy's file is not named after its id.
        if (item.Folder.Length == 0)
        {
            text.Append("id: ").Append(item.Id).Append('\n');
        }

        AppendKeys(text.Append("title: ").Append(item.Title).Append('\n'), item, "");
        return text.Append("---\n\n").Append(Page.Write(item, corpus, (target, words) => words is null ? $"[[{target.Id}]]" : $"[[{target.Id}|{words}]]")).ToString();
    }

    private static string Yaml(IGrouping<string, CorpusItem> list)
    {
        var text = new StringBuilder("type: ").Append(list.First().Type).Append("\nitems:\n");
        foreach (var item in list)
        {
            AppendKeys(text.Append("  - id: ").Append(item.Id).Append("\n    title: ").Append(item.Title).Append('\n'), item, "    ");
        }

        return text.ToString();
    }

    private static string Single(CorpusItem item)
    {
        var text = new StringBuilder("type: ").Append(item.Type).Append("\nid: ").Append(item.Id).Append("\ntitle: ").Append(item.Title).Append('\n');
        AppendKeys(text, item, "");
        return text.ToString();
    }

    private static void AppendKeys(StringBuilder text, CorpusItem item, string indent)
    {
        foreach (var (key, value) in item.Keys)
        {
            // A star that opens a sentence would be an alias in YAML.
            text.Append(indent).Append(key).Append(": ").Append(value.Contains('*', StringComparison.Ordinal) ? $"\"{value}\"" : value).Append('\n');
        }
    }
}
