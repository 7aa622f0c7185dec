using CsvHelper;

namespace RoadmapSite.Engine.Output.Downloads;

/// <summary>A table as CSV after RFC 4180. The byte order mark tells Excel that it is UTF-8.</summary>
internal static class TableCsv
{
    /// <summary>A text that a spreadsheet would run as a formula gets an apostrophe in front: content is written by many.</summary>
    private static readonly CsvWriterOptions Options = new()
    {
        NewLine = "\r\n",
        WriteByteOrderMark = true,
        Injection = CsvInjection.Escape,
        TrueValue = "true",
        FalseValue = "false",
    };

    public static byte[] Write(Table table)
    {
        using var buffer = new MemoryStream();
        Write(table, buffer);
        return buffer.ToArray();
    }

    public static void Write(Table table, Stream into)
    {
        using var csv = CsvWriter.Create(into, Options, leaveOpen: true);
        csv.WriteHeader([.. table.Columns]);
        foreach (var row in table.Rows)
        {
            for (var i = 0; i < row.Count; i++)
            {
                Write(csv, row[i]);
            }

            csv.EndRecord();
        }
    }

    private static void Write(CsvWriter csv, object? cell)
    {
        switch (cell)
        {
            case double number:
                csv.WriteField(number);
                break;
            case DateOnly day:
                csv.WriteField(day, default);
                break;
            case bool flag:
                csv.WriteField(flag);
                break;
            default:
                csv.WriteField((string?)cell);
                break;
        }
    }
}
