namespace RoadmapSite.Commands;

/// <summary>Rows of words under each other, for a terminal.</summary>
internal static class Columns
{
    private const string Gap = "  ";

    public static void Write(TextWriter output, IEnumerable<string[]> rows)
    {
        var all = rows.ToList();
        var widths = Enumerable.Range(0, all.Select(row => row.Length).DefaultIfEmpty(0).Max()).Select(column => all.Max(row => row.ElementAtOrDefault(column)?.Length ?? 0)).ToList();
        foreach (var row in all)
        {
            output.WriteLine(string.Join(Gap, row.Select((word, column) => word.PadRight(widths[column]))).TrimEnd());
        }
    }
}
