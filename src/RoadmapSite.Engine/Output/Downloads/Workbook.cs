using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace RoadmapSite.Engine.Output.Downloads;

/// <summary>Tables as an Excel workbook (SpreadsheetML, ECMA-376), a sheet each: numbers are numbers, days are days, the first row stays in sight.</summary>
/// <remarks>Written here because the library at hand, MiniExcel, reflects over types and stamps the time of day on its parts.</remarks>
internal static partial class Workbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    private const string Styles =
        $"""
        <?xml version="1.0" encoding="utf-8" standalone="yes"?>
        <styleSheet xmlns="{Main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/></numFmts>
        <fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>
        <fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
        <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
        <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
        <cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>
        <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>
        """;

    /// <summary>Styles of cells, by their place among <c>cellXfs</c>.</summary>
    private const string HeadStyle = "1";
    private const string DayStyle = "2";

    /// <summary>What Excel takes: past these it calls the file damaged.</summary>
    private const int MaxRows = 1_048_576;
    private const int MaxColumns = 16_384;
    private const int MaxText = 32_767;
    private const int MaxSheetName = 31;

    /// <summary>Excel counts days from here, and takes 1900 for a leap year: nothing before March of that year can be told apart.</summary>
    private static readonly DateOnly DayZero = new(1899, 12, 30);
    private static readonly DateOnly FirstDay = new(1900, 3, 1);

    public static byte[] Write(IReadOnlyList<Table> tables, WorkbookFacts facts)
    {
        var names = SheetNames(tables);
        return Zip.Write(
        [
            ("[Content_Types].xml", ToBytes(xml => WriteTypes(xml, tables.Count))),
            ("_rels/.rels", ToBytes(WriteRoots)),
            ("docProps/core.xml", ToBytes(xml => WriteFacts(xml, facts))),
            ("xl/workbook.xml", ToBytes(xml => WriteBook(xml, names))),
            ("xl/_rels/workbook.xml.rels", ToBytes(xml => WriteSheetLinks(xml, tables.Count))),
            ("xl/styles.xml", Encoding.UTF8.GetBytes(Styles)),
            .. tables.Select((table, index) => ($"xl/worksheets/sheet{index + 1}.xml", ToBytes(xml => WriteSheet(xml, table, isFirst: index == 0)))),
        ]);
    }

    private static byte[] ToBytes(Action<XmlWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var xml = XmlWriter.Create(buffer, XmlText.Settings))
        {
            xml.WriteStartDocument(standalone: true);
            write(xml);
            xml.WriteEndDocument();
        }

        return buffer.ToArray();
    }

    private static void WriteSheet(XmlWriter xml, Table table, bool isFirst)
    {
        var columns = table.Columns.Take(MaxColumns).ToList();
        var rows = table.Rows.Take(MaxRows - 1).ToList();
        xml.WriteStartElement("worksheet", Main);
        Element(xml, "dimension", ("ref", $"A1:{CellName(columns.Count - 1, rows.Count)}"));
        xml.WriteStartElement("sheetViews");
        xml.WriteStartElement("sheetView");
        if (isFirst)
        {
            xml.WriteAttributeString("tabSelected", "1");
        }

        xml.WriteAttributeString("workbookViewId", "0");
        Element(xml, "pane", ("ySplit", "1"), ("topLeftCell", "A2"), ("activePane", "bottomLeft"), ("state", "frozen"));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteStartElement("cols");
        for (var i = 0; i < columns.Count; i++)
        {
            var number = Number(i + 1);
            Element(xml, "col", ("min", number), ("max", number), ("width", Number(Width(columns[i], rows.Select(row => row[i])))), ("customWidth", "1"));
        }

        xml.WriteEndElement();
        xml.WriteStartElement("sheetData");
        WriteRow(xml, 0, columns, HeadStyle);
        for (var i = 0; i < rows.Count; i++)
        {
            WriteRow(xml, i + 1, rows[i].Take(MaxColumns), style: null);
        }

        xml.WriteEndElement();
        Element(xml, "autoFilter", ("ref", $"A1:{CellName(columns.Count - 1, rows.Count)}"));
        xml.WriteEndElement();
    }

    private static void WriteRow(XmlWriter xml, int row, IEnumerable<object?> cells, string? style)
    {
        xml.WriteStartElement("row");
        xml.WriteAttributeString("r", Number(row + 1));
        var column = 0;
        foreach (var cell in cells)
        {
            if (cell is not null)
            {
                WriteCell(xml, CellName(column, row), cell, style);
            }

            column++;
        }

        xml.WriteEndElement();
    }

    private static void WriteCell(XmlWriter xml, string name, object cell, string? style)
    {
        xml.WriteStartElement("c");
        xml.WriteAttributeString("r", name);
        switch (cell)
        {
            case double number:
                xml.WriteElementString("v", number.ToString("R", CultureInfo.InvariantCulture));
                break;
            case DateOnly day when day >= FirstDay:
                xml.WriteAttributeString("s", DayStyle);
                xml.WriteElementString("v", Number(day.DayNumber - DayZero.DayNumber));
                break;
            case bool flag:
                xml.WriteAttributeString("t", "b");
                xml.WriteElementString("v", flag ? "1" : "0");
                break;
            default:
                if (style is not null)
                {
                    xml.WriteAttributeString("s", style);
                }

                // Text that stands in the cell is never taken for a formula, whatever it begins with.
                xml.WriteAttributeString("t", "inlineStr");
                xml.WriteStartElement("is");
                xml.WriteStartElement("t");
                xml.WriteAttributeString("xml", "space", null, "preserve");
                xml.WriteString(CellText(AsText(cell)));
                xml.WriteEndElement();
                xml.WriteEndElement();
                break;
        }

        xml.WriteEndElement();
    }

    private static string AsText(object? cell) => cell switch
    {
        null => "",
        string text => text,
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        _ => "false",
    };

    /// <summary>Text as a cell can hold it: no longer than Excel takes, without what XML cannot say, and with its own escapes escaped.</summary>
    private static string CellText(string text)
    {
        var kept = text.Length <= MaxText ? text : text[..(MaxText - 1)] + "…";
        return Escape().Replace(XmlText.Clean(kept), "_x005F$0");
    }

    /// <summary>As wide as the longest cell, within reason.</summary>
    private static int Width(string column, IEnumerable<object?> cells) =>
        Math.Clamp(cells.Take(1000).Select(cell => AsText(cell).Length).Append(column.Length + 2).Max() + 2, 8, 60);

    /// <summary>A1, B7, AA12.</summary>
    private static string CellName(int column, int row)
    {
        var letters = "";
        for (var left = column + 1; left > 0; left = (left - 1) / 26)
        {
            letters = (char)('A' + (left - 1) % 26) + letters;
        }

        return letters + Number(row + 1);
    }

    /// <summary>A sheet's name has 31 letters at most, none of <c>[]:*?/\</c>, and no twin.</summary>
    private static List<string> SheetNames(IReadOnlyList<Table> tables)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var names = new List<string>();
        foreach (var table in tables)
        {
            var name = table.Name.Length <= MaxSheetName ? table.Name : table.Name[..MaxSheetName];
            for (var i = 2; !taken.Add(name); i++)
            {
                var number = $"-{i}";
                name = table.Name[..Math.Min(table.Name.Length, MaxSheetName - number.Length)] + number;
            }

            names.Add(name);
        }

        return names;
    }

    private static void WriteTypes(XmlWriter xml, int sheets)
    {
        const string Document = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        xml.WriteStartElement("Types", Package + "/content-types");
        Element(xml, "Default", ("Extension", "rels"), ("ContentType", "application/vnd.openxmlformats-package.relationships+xml"));
        Element(xml, "Default", ("Extension", "xml"), ("ContentType", "application/xml"));
        Element(xml, "Override", ("PartName", "/docProps/core.xml"), ("ContentType", "application/vnd.openxmlformats-package.core-properties+xml"));
        Element(xml, "Override", ("PartName", "/xl/workbook.xml"), ("ContentType", Document + "sheet.main+xml"));
        Element(xml, "Override", ("PartName", "/xl/styles.xml"), ("ContentType", Document + "styles+xml"));
        for (var i = 1; i <= sheets; i++)
        {
            Element(xml, "Override", ("PartName", $"/xl/worksheets/sheet{i}.xml"), ("ContentType", Document + "worksheet+xml"));
        }

        xml.WriteEndElement();
    }

    private static void WriteRoots(XmlWriter xml)
    {
        xml.WriteStartElement("Relationships", Package + "/relationships");
        Element(xml, "Relationship", ("Id", "rId1"), ("Type", Relationships + "/officeDocument"), ("Target", "xl/workbook.xml"));
        Element(xml, "Relationship", ("Id", "rId2"), ("Type", Package + "/relationships/metadata/core-properties"), ("Target", "docProps/core.xml"));
        xml.WriteEndElement();
    }

    private static void WriteSheetLinks(XmlWriter xml, int sheets)
    {
        xml.WriteStartElement("Relationships", Package + "/relationships");
        for (var i = 1; i <= sheets; i++)
        {
            Element(xml, "Relationship", ("Id", $"rId{i}"), ("Type", Relationships + "/worksheet"), ("Target", $"worksheets/sheet{i}.xml"));
        }

        Element(xml, "Relationship", ("Id", $"rId{sheets + 1}"), ("Type", Relationships + "/styles"), ("Target", "styles.xml"));
        xml.WriteEndElement();
    }

    private static void WriteBook(XmlWriter xml, List<string> names)
    {
        xml.WriteStartElement("workbook", Main);
        xml.WriteAttributeString("xmlns", "r", null, Relationships);
        xml.WriteStartElement("sheets");
        for (var i = 0; i < names.Count; i++)
        {
            xml.WriteStartElement("sheet");
            xml.WriteAttributeString("name", names[i]);
            xml.WriteAttributeString("sheetId", Number(i + 1));
            xml.WriteAttributeString("r", "id", Relationships, $"rId{i + 1}");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteFacts(XmlWriter xml, WorkbookFacts facts)
    {
        const string Core = "http://purl.org/dc/elements/1.1/";
        const string Terms = "http://purl.org/dc/terms/";
        xml.WriteStartElement("cp", "coreProperties", Package + "/metadata/core-properties");
        xml.WriteAttributeString("xmlns", "dc", null, Core);
        xml.WriteAttributeString("xmlns", "dcterms", null, Terms);
        xml.WriteElementString("dc", "title", Core, CellText(facts.Title));
        xml.WriteElementString("dc", "creator", Core, CellText(facts.Organisation));
        xml.WriteStartElement("dcterms", "created", Terms);
        xml.WriteAttributeString("xsi", "type", "http://www.w3.org/2001/XMLSchema-instance", "dcterms:W3CDTF");
        xml.WriteString(facts.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name);
        foreach (var (attribute, value) in attributes)
        {
            xml.WriteAttributeString(attribute, value);
        }

        xml.WriteEndElement();
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>What Excel would read as an escaped character.</summary>
    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
