using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Rules;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Content;

/// <summary>Reads a CSV file (RFC 4180) as a list of maps, keyed by its first line, so that it binds like front matter and every cell knows its place.</summary>
/// <remarks>Spreadsheets of many countries write semicolons: they are read when the first line has no comma.</remarks>
internal static class CsvReader
{
    public static YamlList Read(SourceFile file, List<Diagnostic> findings)
    {
        var rows = Rows(file, findings).ToList();
        if (rows.Count == 0)
        {
            return new(file.Whole, []);
        }

        var header = rows[0];
        var items = new List<YamlNode>(rows.Count - 1);
        foreach (var row in rows.Skip(1))
        {
            if (row.FindLastIndex(cell => cell.Text.Length > 0) is var last && last >= header.Count)
            {
                findings.Add(WrongType.Rule.TooManyCells(row[header.Count].At, last + 1, header.Count));
                continue;
            }

            items.Add(new YamlMap(
                row.First(cell => cell.Text.Length > 0).At,
                [.. row.Zip(header).Where(pair => pair.First.Text.Length > 0).Select(pair => new YamlEntry(pair.Second, pair.First))]));
        }

        return new(header[0].At, items);
    }

    private static IEnumerable<List<YamlScalar>> Rows(SourceFile file, List<Diagnostic> findings)
    {
        var text = file.Text;
        var separator = Separator(text);
        var row = new List<YamlScalar>();
        var at = 0;
        while (at < text.Length)
        {
            row.Add(Cell(file, separator, ref at, findings));
            if (at < text.Length && text[at] == separator)
            {
                at++;
                if (at < text.Length)
                {
                    continue;
                }
            }

            at = at < text.Length && text[at] == '\r' ? at + 1 : at;
            at = at < text.Length && text[at] == '\n' ? at + 1 : at;
            if (row.Exists(cell => cell.Text.Length > 0))
            {
                yield return row;
            }

            row = [];
        }
    }

    private static char Separator(string text)
    {
        var line = YamlOutline.FirstLine(text);
        return line.Contains(',', StringComparison.Ordinal) ? ',' : line.Contains(';', StringComparison.Ordinal) ? ';' : line.Contains('\t', StringComparison.Ordinal) ? '\t' : ',';
    }

    private static YamlScalar Cell(SourceFile file, char separator, ref int at, List<Diagnostic> findings)
    {
        var text = file.Text;
        var start = at;
        if (text[at] != '"')
        {
            ToCellEnd(ref at);
            var raw = text[start..at];
            var lead = raw.Length - raw.TrimStart().Length;
            var value = raw.Trim();
            return new(file.At(start + lead, value.Length), value, Plain: true) { IsCell = true };
        }

        at++;
        while (at < text.Length && (text[at] != '"' || (at + 1 < text.Length && text[at + 1] == '"')))
        {
            at += text[at] == '"' ? 2 : 1;
        }

        if (at >= text.Length)
        {
            findings.Add(WrongType.Rule.OpenCell(file.At(start, 1)));
        }

        var quoted = text[(start + 1)..Math.Min(at, text.Length)].Replace("\"\"", "\"", StringComparison.Ordinal);
        at = Math.Min(at + 1, text.Length);
        ToCellEnd(ref at);
        return new(file.At(start, at - start), quoted, Plain: true) { IsCell = true };

        void ToCellEnd(ref int place)
        {
            while (place < text.Length && text[place] != separator && text[place] is not ('\r' or '\n'))
            {
                place++;
            }
        }
    }
}
