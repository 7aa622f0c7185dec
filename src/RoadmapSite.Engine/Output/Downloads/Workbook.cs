using System.Globalization;
using System.Xml;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Output.Downloads;

/// <summary>Tables as an Excel workbook (SpreadsheetML, ECMA-376), a sheet each.</summary>
/// <remarks>Written here because the library at hand, MiniExcel, reflects over types and stamps the time of day on its parts.</remarks>
internal static class Workbook
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

    /// <summary>What Excel takes.</summary>
    private const int MaxSheetName = 31;

    /// <param name="bytes">Where it is written, from the first byte on.</param>
    public static void Write(IReadOnlyList<Table> tables, WorkbookFacts facts, PooledBytes bytes)
    {
        // About what a cell takes, so that the buffer need not grow step by step.
        bytes.GetSpan(tables.Sum(table => table.Rows.Count * table.Columns.Count) * 64);
        var names = SheetNames(tables);
        var zip = new Zip(bytes);
        Add(zip, "[Content_Types].xml", xml => WriteTypes(xml, tables.Count));
        Add(zip, "_rels/.rels", WriteRoots);
        Add(zip, "docProps/core.xml", xml => WriteFacts(xml, facts));
        Add(zip, "xl/workbook.xml", xml => WriteBook(xml, names));
        Add(zip, "xl/_rels/workbook.xml.rels", xml => WriteSheetLinks(xml, tables.Count));
        zip.Add("xl/styles.xml", into => into.Write(Styles));
        for (var i = 0; i < tables.Count; i++)
        {
            var (table, isFirst) = (tables[i], i == 0);
            zip.Add($"xl/worksheets/sheet{i + 1}.xml", into => Sheet.Write(into, table, isFirst));
        }

        zip.End();
    }

    private static void Add(Zip zip, string path, Action<XmlWriter> write) => zip.Add(path, into =>
    {
        using var buffer = new MemoryStream();
        using (var xml = XmlWriter.Create(buffer, XmlText.Settings))
        {
            xml.WriteStartDocument(standalone: true);
            write(xml);
            xml.WriteEndDocument();
        }

        into.Write(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
    });

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
        xml.WriteElementString("dc", "title", Core, Sheet.CellText(facts.Title));
        xml.WriteElementString("dc", "creator", Core, Sheet.CellText(facts.Organisation));
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
}
