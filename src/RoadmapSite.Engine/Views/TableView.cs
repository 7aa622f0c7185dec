using RoadmapSite.Engine.Charts;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Output.Downloads;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Engine.Queries;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Views;

/// <summary>A row an item, perhaps in groups, perhaps with totals below.</summary>
internal sealed class TableView() : View("table", [.. Functions.Totals, "columns", "group", "sort", "limit"])
{
    public override ViewResult? Evaluate(ViewQuery query)
    {
        var types = query.Types();
        var rows = query.Rows(types);
        if (types is null)
        {
            return null;
        }

        var columns = ViewColumn.Read(query, types, rows ?? []);
        var by = query.Expression("group", types);
        var measures = Measure.All(query, types);
        foreach (var measure in measures.Where(measure => measure.Of is { } of && !columns.Any(column => column.Of.Text == of.Text)))
        {
            query.Report(measure.Of!.Written.At, $"No column shows “{Grammar.Short(measure.Of.Text)}”, so its {measure.Function} has no place.", $"add it to columns: {string.Join(", ", columns.Select(column => column.Of.Text))}");
        }

        if (rows is null || query.Findings.Count > 0)
        {
            return null;
        }

        IReadOnlyList<(object? Value, IReadOnlyList<Item> Rows)> groups = by is null ? [(null, rows)] : query.Groups(by, rows) ?? [];
        var values = rows.Distinct().ToDictionary(row => row, _ => (IReadOnlyList<object?>)[]);
        foreach (var column in columns)
        {
            if (query.Column(column.Of, rows) is { } found)
            {
                for (var i = 0; i < rows.Count; i++)
                {
                    values[rows[i]] = [.. values[rows[i]], found[i]];
                }
            }
        }

        var totals = Functions.Totals.Where(function => measures.Any(measure => measure.Function == function))
            .Select(function => (Function: function, Cells: columns.Select(column => measures.FirstOrDefault(measure => measure.Function == function && measure.Of?.Text == column.Of.Text)).ToList()))
            .Select(total => (total.Function, Measures: total.Cells, Values: total.Cells.Select(measure => measure?.For(rows, query)).ToList()))
            .ToList();
        return new(rows.Count, Model, new("view", [.. by is null ? [] : (string[])[by.Label], .. columns.Select(column => column.Label)], [.. groups.SelectMany(group => group.Rows.Select(row => Cells(group.Value, row)))]));

        IReadOnlyList<object?> Cells(object? group, Item row) => [.. by is null ? [] : (object?[])[ViewWriter.Cell(group)], .. values[row].Select(ViewWriter.Cell)];

        Model Model(ViewWriter writer) => new()
        {
            ["noun"] = types.Types is [var one] ? one.Label.ToLowerInvariant() : "item",
            ["count"] = rows.Count,
            ["isGrouped"] = by is not null,
            ["columns"] = columns.Select(column => new Model { ["label"] = column.Label, ["isNumber"] = column.IsNumber, ["isChoice"] = column.IsChoice && by is null }).ToList(),
            ["groups"] = groups.Select(group => new Model
            {
                ["label"] = by is null ? null : group.Value is null ? null : writer.Head(group.Value, by.Type),
                ["count"] = group.Rows.Count,
                ["rows"] = group.Rows.Select(row => new Model { ["cells"] = columns.Select((column, place) => Cell(writer, column, row, values[row][place], place == 0)).ToList() }).ToList(),
            }).ToList(),
            ["totals"] = totals.Select(total => new Model
            {
                ["label"] = total.Function,
                ["cells"] = total.Values.Select((value, place) => new Model
                {
                    ["html"] = total.Measures[place] is { } measure ? writer.Html(value, measure.Type) : new Markup(""),
                    ["isNumber"] = columns[place].IsNumber,
                }).ToList(),
            }).ToList(),
        };
    }

    private static Model Cell(ViewWriter writer, ViewColumn column, Item row, object? value, bool isHead) => new()
    {
        ["html"] = column.IsName && value is string words ? new Markup(writer.Link(row, words)) : writer.Html(value, column.Of.Type),
        ["sort"] = ViewWriter.SortKey(value, column.Of.Type),
        ["isNumber"] = column.IsNumber,
        ["isHead"] = isHead,
    };
}
