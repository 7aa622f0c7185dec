namespace RoadmapSite.Engine.Output.Downloads;

/// <summary>The items of one type, to take along.</summary>
/// <param name="Name">The type's plural: <c>risks</c>.</param>
/// <param name="Tables">The items, one a row; then a table for each list of theirs.</param>
internal sealed record Register(string Name, IReadOnlyList<Table> Tables)
{
    public const string Folder = "data";

    public string Workbook => WorkbookOf(Name);

    public string CsvOf(Table table) => table == Tables[0] ? CsvOf(Name) : $"{Folder}/{Name}-{table.Name}.csv";

    public static string CsvOf(string register) => $"{Folder}/{register}.csv";

    public static string WorkbookOf(string register) => $"{Folder}/{register}.xlsx";
}
