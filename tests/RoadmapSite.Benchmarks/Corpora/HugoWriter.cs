using System.Text;

namespace RoadmapSite.Benchmarks.Corpora;

/// <summary>Writes a corpus for Hugo, with a plain theme that shows each page with its facts, its relations and what names it.</summary>
/// <remarks>Hugo is given no more to do than that needs: addresses of links are written out, and what prose names stands in the front matter, so that no page has to be searched for links.</remarks>
internal static class HugoWriter
{
    private const string Theme = "hugo/";

    public static void Write(Corpus corpus, string folder)
    {
        foreach (var (path, text) in Files(corpus))
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }

    private static IEnumerable<(string Path, string Text)> Files(Corpus corpus)
    {
        foreach (var file in EmbeddedFolder.Read(Theme))
        {
            yield return file;
        }

        foreach (var page in Pages(corpus))
        {
            yield return page;
        }
    }

    /// <summary>A page an item, small ones too.</summary>
    public static IEnumerable<(string Path, string Text)> Pages(Corpus corpus) => corpus.Items.Select(item => ($"content/{Folder(item)}/{item.Id}.md", Page(item, corpus)));

    private static string Page(CorpusItem item, Corpus corpus)
    {
        var mentions = new List<string>();
        var body = item.List is not null ? "" : Corpora.Page.Write(item, corpus, (target, words) =>
        {
            mentions.Add(target.Id);
            return $"[{words ?? target.Title}](../{Folder(target)}/{target.Id}.html)";
        });
        var text = new StringBuilder("---\ntitle: ").Append(Quoted(item.Title)).Append("\nid: ").Append(item.Id).Append("\nkind: ").Append(item.Type).Append('\n');
        foreach (var key in item.Keys.Where(key => key.Key is "summary" or "owner" or "status"))
        {
            text.Append(key.Key).Append(": ").Append(Quoted(key.Value)).Append('\n');
        }

        text.Append("facts:\n");
        foreach (var key in item.Keys.Where(key => key.Key is not "summary" && key.Value[0] is not ('{' or '[')))
        {
            text.Append("  - {name: ").Append(key.Key).Append(", value: ").Append(Quoted(key.Value)).Append("}\n");
        }

        text.Append("relations:\n");
        foreach (var (relation, target) in item.Relations)
        {
            text.Append("  - {relation: ").Append(relation).Append(", to: ").Append(target).Append("}\n");
        }

        return text.Append("mentions: [").AppendJoin(", ", mentions.Distinct()).Append("]\n---\n\n").Append(body).ToString();
    }

    /// <summary>Every page stands in a folder, so that one relative address fits all links.</summary>
    private static string Folder(CorpusItem item) => item.Folder.Length == 0 ? "strategies" : item.Folder;

    private static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
