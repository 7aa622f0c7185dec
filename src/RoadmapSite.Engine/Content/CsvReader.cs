using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Content;

/// <summary>Reads a CSV file (RFC 4180) as a list of maps, keyed by its first line, so that it binds like front matter and every cell knows its place.</summary>
internal static class CsvReader
{
    public static YamlList Read(SourceFile file)
    {
        var rows = Rows(file).ToList();
        if (rows.Count == 0)
        {
            return new(file.Whole, []);
        }

        var header = rows[0];
        var items = rows.Skip(1).Select(row => (YamlNode)new YamlMap(
            row[0].At,
            [.. row.Zip(header).Where(pair => pair.First.Text.Length > 0).Select(pair => new YamlEntry(pair.Second, pair.First))]));
        return new(header[0].At, [.. items]);
    }

    private static IEnumerable<List<YamlScalar>> Rows(SourceFile file)
    {
        var text = file.Text;
        var row = new List<YamlScalar>();
        var at = 0;
        while (at < text.Length)
        {
            row.Add(Cell(file, ref at));
            if (at < text.Length && text[at] == ',')
            {
                at++;
                if (at < text.Length)
                {
                    continue;
                }
            }

            at = at < text.Length && text[at] == '\r' ? at + 1 : at;
            at = at < text.Length && text[at] == '\n' ? at + 1 : at;
            if (row.Count > 1 || row[0].Text.Length > 0)
            {
                yield return row;
            }

            row = [];
        }
    }

    private static YamlScalar Cell(SourceFile file, ref int at)
    {
        var text = file.Text;
        var start = at;
        if (text[at] != '"')
        {
            while (at < text.Length && text[at] is not (',' or '\r' or '\n'))
            {
                at++;
            }

            return new(file.At(start, at - start), text[start..at].Trim(), Plain: true);
        }

        at++;
        while (at < text.Length && (text[at] != '"' || (at + 1 < text.Length && text[at + 1] == '"')))
        {
            at += text[at] == '"' ? 2 : 1;
        }

        var value = text[(start + 1)..Math.Min(at, text.Length)].Replace("\"\"", "\"", StringComparison.Ordinal);
        at = Math.Min(at + 1, text.Length);
        while (at < text.Length && text[at] is not (',' or '\r' or '\n'))
        {
            at++;
        }

        return new(file.At(start, at - start), value, Plain: true);
    }
}
