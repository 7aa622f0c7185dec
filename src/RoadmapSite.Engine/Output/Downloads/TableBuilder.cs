namespace RoadmapSite.Engine.Output.Downloads;

/// <summary>A table whose columns are found out while its rows are filled; a column that no row fills is not there.</summary>
internal sealed class TableBuilder(string name)
{
    /// <summary>Where the cells of a column stand in each row, by the order in which columns are found.</summary>
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly List<string> columns = [];
    private readonly List<object?[]> rows = [];

    public string Name => name;

    public int Count => rows.Count;

    /// <returns>The new row's number.</returns>
    public int AddRow()
    {
        rows.Add(new object?[columns.Count]);
        return rows.Count - 1;
    }

    /// <summary>Fills a cell; what stands there already stays.</summary>
    /// <param name="at">Where a new column goes; when not said, after those of its own group (<c>baseline.start</c>), else after all.</param>
    public void Set(int row, string column, object? value, int? at = null)
    {
        if (value is null)
        {
            return;
        }

        if (!places.TryGetValue(column, out var place))
        {
            place = places[column] = columns.Count;
            var group = column[..(column.LastIndexOf('.') + 1)];
            var last = group.Length == 0 ? -1 : columns.FindLastIndex(other => other.StartsWith(group, StringComparison.Ordinal));
            columns.Insert(at ?? (last < 0 ? columns.Count : last + 1), column);
        }

        var cells = rows[row];
        if (cells.Length <= place)
        {
            Array.Resize(ref cells, Math.Max(columns.Count, cells.Length * 2));
            rows[row] = cells;
        }

        cells[place] ??= value;
    }

    public Table Build()
    {
        int[] order = [.. columns.Select(column => places[column])];
        return new(name, [.. columns], [.. rows.Select(row => Ordered(row, order))]);
    }

    private static object?[] Ordered(object?[] row, int[] order)
    {
        var cells = new object?[order.Length];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = order[i] < row.Length ? row[order[i]] : null;
        }

        return cells;
    }
}
