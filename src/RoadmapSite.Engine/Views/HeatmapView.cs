using RoadmapSite.Engine.Charts;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Output.Downloads;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Engine.Queries;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Views;

/// <summary>Items by two of their values, in a grid: how many stand in each cell, or which.</summary>
internal sealed class HeatmapView() : View("heatmap", [.. Functions.Totals, "rows", "columns", "cells"])
{
    private const int MaxColumns = 24;

    private static readonly string[] Contents = ["numbers", "items"];

    public override ViewResult? Evaluate(ViewQuery query)
    {
        var types = query.Types();
        var items = query.Items(types);
        var down = types is null ? null : query.Needed("rows", types, "such as rows: impact; each value gets a row");
        var across = types is null ? null : query.Needed("columns", types, "such as columns: likelihood; each value gets a column");
        var measure = Measure.One(query, types);
        var cells = query.Text("cells") ?? Contents[0];
        if (!Contents.Contains(cells))
        {
            query.Report(query["cells"]!.At, $"“{Grammar.Short(cells)}” is nothing that cells can hold.", Nearest.To(cells, Contents) is { } near ? $"did you mean “{near}”?" : $"there are {string.Join(" and ", Contents)}");
        }

        if (items is null || down is null || across is null || query.Findings.Count > 0
            || query.Groups(down, items) is not { } byRow || query.Groups(across, items) is not { } byColumn)
        {
            return null;
        }

        // A word that nobody uses keeps its row: that it is empty is part of the picture. The highest stands on top.
        var rows = Complete(byRow, down.Type).AsEnumerable().Reverse().ToList();
        var columns = Complete(byColumn, across.Type);
        if (columns.Count > MaxColumns)
        {
            query.Report(across.Written.At, $"This gives {columns.Count} columns, and {MaxColumns} are the most that can be read.", "take something with fewer values");
            return null;
        }

        var grid = rows.Select(row => columns.Select(column => (IReadOnlyList<Item>)[.. row.Rows.Intersect(column.Rows)]).ToList()).ToList();
        var numbers = grid.Select(row => row.Select(cell => cell.Count == 0 ? null : measure.For(cell, query)).ToList()).ToList();
        var most = numbers.SelectMany(row => row).OfType<double>().DefaultIfEmpty(0).Max();
        var showsItems = cells == "items";
        return new(
            items.Count,
            Model,
            new("view", [down.Label, .. columns.Select(column => ViewWriter.Plain(column.Value))], [.. rows.Select((row, y) => (IReadOnlyList<object?>)[ViewWriter.Cell(row.Value), .. columns.Select((_, x) => showsItems ? ViewWriter.Cell(grid[y][x].Cast<object>().ToList()) : ViewWriter.Cell(numbers[y][x]))])]));

        Model Model(ViewWriter writer) => new()
        {
            ["down"] = down.Label,
            ["across"] = across.Label,
            ["measure"] = measure.Label,
            ["columns"] = columns.Select(column => Head(writer, column.Value, across.Type)).ToList(),
            ["lines"] = rows.Select((row, y) => Head(writer, row.Value, down.Type).With(new Model
            {
                ["cells"] = columns.Select((_, x) => new Model
                {
                    ["html"] = grid[y][x].Count == 0 ? null : showsItems ? new Markup(string.Join(", ", grid[y][x].Select(item => $"<span class=\"nw\">{writer.Link(item, item.Type.IsPage ? item.Title : item.Id)}</span>"))) : writer.Html(numbers[y][x], measure.Type),
                    ["heat"] = Heat(numbers[y][x], most),
                }).ToList(),
            })).ToList(),
        };
    }

    private static Model Head(ViewWriter writer, object? value, QueryType type) => new() { ["label"] = value is null ? null : writer.Head(value, type) };

    /// <summary>None, then four steps up to the most there is; the number stands in the cell beside the shade.</summary>
    private static int Heat(object? number, double most) => number is double value && value > 0 && most > 0 ? Math.Clamp((int)Math.Ceiling(4 * value / most), 1, 4) : 0;

    private static List<(object? Value, IReadOnlyList<Item> Rows)> Complete(IReadOnlyList<(object? Value, IReadOnlyList<Item> Rows)> groups, QueryType type) => type.Words.Count is 0 or > 12
        ? [.. groups]
        : [.. type.Words.Select(word => groups.FirstOrDefault(group => word.Equals(group.Value)) is { Rows: not null } found ? found : (word, [])), .. groups.Where(group => group.Value is not string word || !type.Words.Contains(word))];
}
