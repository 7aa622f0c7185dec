using System.IO.Compression;
using System.Xml;
using CsCheck;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using RoadmapSite.Engine.Text;
using Sheet = RoadmapSite.Engine.Output.Downloads.Sheet;
using Table = RoadmapSite.Engine.Output.Downloads.Table;
using Workbook = RoadmapSite.Engine.Output.Downloads.Workbook;
using WorkbookFacts = RoadmapSite.Engine.Output.Downloads.WorkbookFacts;

namespace RoadmapSite.Engine.Tests.Output.Downloads;

/// <summary>Workbooks, as another library reads and judges them.</summary>
public sealed class WorkbookTests
{
    private static readonly WorkbookFacts Facts = new("Strategy", "Northfold", new DateOnly(2026, 11, 30));

    private static readonly Table Every = new(
        "wards",
        ["id", "beds", "opened", "safe", "note"],
        [
            ["A", 12.5, new DateOnly(2026, 2, 1), true, "=SUM(A1:A9)"],
            ["B", -3d, new DateOnly(1899, 1, 1), false, null],
            ["C", null, null, null, "_x0041_ \u0001 <b> & \"q\" 🏥\nnext"],
        ]);

    [Fact]
    public void A_workbook_keeps_to_the_standard() => Judge([Every, new("checks", ["ward", "id"], [["A", "c1"]]), new("empty", ["ward"], [])]);

    [Fact]
    public void Numbers_are_numbers_days_are_days_and_formulas_are_text()
    {
        using var book = Open([Every]);
        var cells = Cells(book, "wards");
        Assert.Equal(("12.5", null), Raw(cells["B2"]));
        Assert.Equal(("-3", null), Raw(cells["B3"]));
        Assert.Equal(new DateTime(2026, 2, 1), DateTime.FromOADate(double.Parse(cells["C2"].CellValue!.Text, System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(@"yyyy\-mm\-dd", Format(book, cells["C2"]));
        Assert.Equal("1899-01-01", cells["C3"].InnerText);
        Assert.Equal(("1", CellValues.Boolean), Raw(cells["D2"]));
        Assert.Equal(("0", CellValues.Boolean), Raw(cells["D3"]));
        Assert.Equal(("=SUM(A1:A9)", CellValues.InlineString), (cells["E2"].InnerText, cells["E2"].DataType!.Value));
        Assert.DoesNotContain("E3", cells.Keys);
        Assert.Equal("_x005F_x0041_ \uFFFD <b> & \"q\" 🏥\nnext", cells["E4"].InnerText);
    }

    [Fact]
    public void The_first_row_is_bold_and_stays_in_sight()
    {
        using var book = Open([Every]);
        var sheet = book.WorkbookPart!.WorksheetParts.Single().Worksheet;
        var pane = sheet.Descendants<Pane>().Single();
        Assert.Equal((1d, PaneStateValues.Frozen), (pane.VerticalSplit!.Value, pane.State!.Value));
        var styles = book.WorkbookPart.WorkbookStylesPart!.Stylesheet;
        var format = styles.CellFormats!.Elements<CellFormat>().ElementAt((int)Cells(book, "wards")["A1"].StyleIndex!.Value);
        Assert.NotNull(styles.Fonts!.Elements<Font>().ElementAt((int)format.FontId!.Value).Bold);
    }

    [Fact]
    public void Long_names_of_sheets_are_cut_and_stay_apart()
    {
        var name = new string('a', 40);
        Table[] tables = [new(name, ["x"], []), new(name + "b", ["x"], []), new(name.ToUpperInvariant(), ["x"], [])];
        Judge(tables);
        using var book = Open(tables);
        Assert.Equal([new('a', 31), new string('a', 29) + "-2", new string('A', 29) + "-3"], book.WorkbookPart!.Workbook.Sheets!.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Select(sheet => sheet.Name!.Value));
    }

    [Fact]
    public void Text_past_what_a_cell_takes_is_cut_there()
    {
        Table[] tables = [new("t", ["x"], [[new string('a', 40_000)]])];
        Judge(tables);
        using var book = Open(tables);
        Assert.Equal(32_767, Cells(book, "t")["A2"].InnerText.Length);
    }

    [Fact]
    public void Columns_past_Z_have_two_letters()
    {
        using var book = Open([new("t", [.. Enumerable.Range(0, 703).Select(i => $"c{i}")], [])]);
        var cells = Cells(book, "t");
        Assert.Equal(("c25", "c26", "c702"), (cells["Z1"].InnerText, cells["AA1"].InnerText, cells["AAA1"].InnerText));
    }

    [Fact]
    public void Any_text_stands_in_a_sheet_as_a_writer_of_XML_would_put_it() => Gen.String.Array[2, 3].Sample(parts =>
    {
        var text = string.Join("<_x0041_&>\r\n", parts);
        using var expected = new StringWriter();
        using (var xml = XmlWriter.Create(expected, new() { OmitXmlDeclaration = true, NewLineHandling = NewLineHandling.Entitize }))
        {
            xml.WriteStartElement("t");
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(Sheet.CellText(text));
            xml.WriteEndElement();
        }

        using var archive = new ZipArchive(new MemoryStream(Bytes([new("t", ["x"], [[text]])])));
        using var sheet = new StreamReader(archive.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        Assert.Contains($"<c r=\"A2\" t=\"inlineStr\"><is>{expected}</is></c>", sheet.ReadToEnd(), StringComparison.Ordinal);
    });

    private static void Judge(IReadOnlyList<Table> tables)
    {
        using var book = Open(tables);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2007).Validate(book).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}"));
    }

    private static SpreadsheetDocument Open(IReadOnlyList<Table> tables) => SpreadsheetDocument.Open(new MemoryStream(Bytes(tables)), isEditable: false);

    private static byte[] Bytes(IReadOnlyList<Table> tables)
    {
        using var bytes = new PooledBytes();
        Workbook.Write(tables, Facts, bytes);
        return bytes.Memory.ToArray();
    }

    private static Dictionary<string, Cell> Cells(SpreadsheetDocument book, string sheet)
    {
        var id = book.WorkbookPart!.Workbook.Sheets!.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Single(one => one.Name == sheet).Id!.Value!;
        return ((WorksheetPart)book.WorkbookPart.GetPartById(id)).Worksheet.Descendants<Cell>().ToDictionary(cell => cell.CellReference!.Value!);
    }

    private static (string?, CellValues?) Raw(Cell cell) => (cell.CellValue?.Text, cell.DataType?.Value);

    private static string Format(SpreadsheetDocument book, Cell cell)
    {
        var styles = book.WorkbookPart!.WorkbookStylesPart!.Stylesheet;
        var format = styles.CellFormats!.Elements<CellFormat>().ElementAt((int)cell.StyleIndex!.Value);
        return styles.NumberingFormats!.Elements<NumberingFormat>().Single(one => one.NumberFormatId!.Value == format.NumberFormatId!.Value).FormatCode!.Value!;
    }
}
