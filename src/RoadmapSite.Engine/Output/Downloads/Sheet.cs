using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Output.Downloads;

/// <summary>A table as a sheet of a workbook: numbers are numbers, days are days, the first row stays in sight.</summary>
/// <remarks>The sheets are nearly all of a workbook, so that this XML is written as bytes.</remarks>
internal static partial class Sheet
{
    /// <summary>What Excel takes: past these it calls the file damaged.</summary>
    private const int MaxRows = 1_048_576;
    private const int MaxColumns = 16_384;
    private const int MaxText = 32_767;

    /// <summary>Rows that are measured for the width of a column.</summary>
    private const int MeasuredRows = 1000;

    /// <summary>Excel counts days from here, and takes 1900 for a leap year: nothing before March of that year can be told apart.</summary>
    private static readonly DateOnly DayZero = new(1899, 12, 30);
    private static readonly DateOnly FirstDay = new(1900, 3, 1);

    /// <summary>What stands in XML and in a cell as it is.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(code => (char)code).Except("&<>_")]);
    private static readonly SearchValues<char> Marks = SearchValues.Create("&<>\r");

    public static void Write(PooledBytes xml, Table table, bool isFirst)
    {
        var columns = Math.Min(table.Columns.Count, MaxColumns);
        var rows = Math.Min(table.Rows.Count, MaxRows - 1);
        byte[][] letters = [.. Enumerable.Range(0, columns).Select(Letters)];
        xml.Write("""<?xml version="1.0" encoding="utf-8" standalone="yes"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension"""u8);
        WriteArea(xml, letters, rows);
        xml.Write(""" /><sheetViews><sheetView"""u8);
        xml.Write(isFirst ? """ tabSelected="1" """u8 : " "u8);
        xml.Write("""workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen" /></sheetView></sheetViews><cols>"""u8);
        for (var i = 0; i < columns; i++)
        {
            xml.Write("<col min=\""u8);
            xml.Write(i + 1);
            xml.Write("\" max=\""u8);
            xml.Write(i + 1);
            xml.Write("\" width=\""u8);
            xml.Write(Width(table, i));
            xml.Write("\" customWidth=\"1\" />"u8);
        }

        xml.Write("</cols><sheetData>"u8);
        WriteRow(xml, 1, table.Columns, letters, " s=\"1\" "u8);
        for (var i = 0; i < rows; i++)
        {
            WriteRow(xml, i + 2, table.Rows[i], letters, " "u8);
        }

        xml.Write("</sheetData><autoFilter"u8);
        WriteArea(xml, letters, rows);
        xml.Write(" /></worksheet>"u8);
    }

    private static void WriteArea(PooledBytes xml, byte[][] letters, int rows)
    {
        xml.Write(" ref=\"A1:"u8);
        xml.Write(letters is [.., var last] ? last : []);
        xml.Write(rows + 1);
        xml.Write((byte)'"');
    }

    private static void WriteRow(PooledBytes xml, int number, IReadOnlyList<object?> cells, byte[][] letters, ReadOnlySpan<byte> style)
    {
        xml.Write("<row r=\""u8);
        xml.Write(number);
        xml.Write((byte)'"');
        var isEmpty = true;
        for (var i = 0; i < letters.Length; i++)
        {
            if (cells[i] is { } cell)
            {
                xml.Write(isEmpty ? "><c r=\""u8 : "<c r=\""u8);
                isEmpty = false;
                xml.Write(letters[i]);
                xml.Write(number);
                xml.Write((byte)'"');
                WriteCell(xml, cell, style);
            }
        }

        xml.Write(isEmpty ? " />"u8 : "</row>"u8);
    }

    /// <param name="style">Of a text, with a space before and behind.</param>
    private static void WriteCell(PooledBytes xml, object cell, ReadOnlySpan<byte> style)
    {
        switch (cell)
        {
            case double number:
                xml.Write("><v>"u8);
                xml.Write(number, "R");
                xml.Write("</v></c>"u8);
                break;
            case DateOnly day when day >= FirstDay:
                xml.Write(""" s="2"><v>"""u8);
                xml.Write(day.DayNumber - DayZero.DayNumber);
                xml.Write("</v></c>"u8);
                break;
            case bool flag:
                xml.Write(""" t="b"><v>"""u8);
                xml.Write(flag ? (byte)'1' : (byte)'0');
                xml.Write("</v></c>"u8);
                break;
            default:
                // Text that stands in the cell is never taken for a formula, whatever it begins with.
                xml.Write(style);
                xml.Write("t=\"inlineStr\"><is><t xml:space=\"preserve\""u8);
                WriteText(xml, cell is DateOnly early ? early.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : (string)cell);
                xml.Write("</is></c>"u8);
                break;
        }
    }

    /// <summary>The end of a tag, its text and the tag that closes it; of no text, as writers of XML do it.</summary>
    private static void WriteText(PooledBytes xml, string text)
    {
        if (text.Length == 0)
        {
            xml.Write(" />"u8);
            return;
        }

        xml.Write((byte)'>');
        if (text.Length <= MaxText && !text.AsSpan().ContainsAnyExcept(Plain))
        {
            xml.Write(text);
        }
        else
        {
            WriteEscaped(xml, CellText(text));
        }

        xml.Write("</t>"u8);
    }

    private static void WriteEscaped(PooledBytes xml, ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Marks) is >= 0 and var at)
        {
            xml.Write(text[..at]);
            xml.Write(text[at] switch
            {
                '&' => "&amp;"u8,
                '<' => "&lt;"u8,
                '>' => "&gt;"u8,
                _ => "&#xD;"u8,
            });
            text = text[(at + 1)..];
        }

        xml.Write(text);
    }

    /// <summary>Text as a cell can hold it: no longer than Excel takes, without what XML cannot say, and with its own escapes escaped.</summary>
    public static string CellText(string text)
    {
        var kept = text.Length <= MaxText ? text : text[..(MaxText - 1)] + "…";
        var clean = XmlText.Clean(kept);
        return clean.Contains("_x", StringComparison.Ordinal) ? Escape().Replace(clean, "_x005F$0") : clean;
    }

    /// <summary>As wide as the longest cell, within reason.</summary>
    private static int Width(Table table, int column)
    {
        var longest = table.Columns[column].Length + 2;
        for (var i = 0; i < Math.Min(table.Rows.Count, MeasuredRows); i++)
        {
            longest = Math.Max(longest, LengthOf(table.Rows[i][column]));
        }

        return Math.Clamp(longest + 2, 8, 60);
    }

    private static int LengthOf(object? cell)
    {
        Span<char> digits = stackalloc char[32];
        return cell switch
        {
            null => 0,
            string text => text.Length,
            DateOnly => "2026-11-30".Length,
            double number => number.TryFormat(digits, out var length, "R", CultureInfo.InvariantCulture) ? length : digits.Length,
            _ => "false".Length,
        };
    }

    /// <summary>A, Z, AA.</summary>
    private static byte[] Letters(int column)
    {
        byte[] letter = [(byte)('A' + column % 26)];
        return column < 26 ? letter : [.. Letters(column / 26 - 1), .. letter];
    }

    /// <summary>What Excel would read as an escaped character.</summary>
    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
