namespace RoadmapSite.Engine.Output.Downloads;

/// <summary>A table whose columns are found out while its rows are filled; a column that no row fills is not there.</summary>
internal sealed class TableBuilder(string name)
{
    private readonly List<string> columns = [];
    private readonly List<Dictionary<string, object>> rows = [];

    public string Name => name;

    public int Count => rows.Count;

    /// <returns>The new row's number.</returns>
    public int AddRow()
    {
        rows.Add(new(StringComparer.Ordinal));
        return rows.Count - 1;
    }

    /// <param name="at">Where a new column goes; when not said, after those of its own group (<c>baseline.start</c>), else after all.</param>
    public void Set(int row, string column, object? value, int? at = null)
    {
        if (value is null || !rows[row].TryAdd(column, value) || columns.Contains(column))
        {
            return;
        }

        var group = column[..(column.LastIndexOf('.') + 1)];
        var last = group.Length == 0 ? -1 : columns.FindLastIndex(other => other.StartsWith(group, StringComparison.Ordinal));
        columns.Insert(at ?? (last < 0 ? columns.Count : last + 1), column);
    }

    public Table Build() => new(name, [.. columns], [.. rows.Select(row => (IReadOnlyList<object?>)[.. columns.Select(column => row.GetValueOrDefault(column))])]);
}
