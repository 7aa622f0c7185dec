using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Output.Downloads;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Engine.Queries;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Views;

/// <summary>Which items go with which: a row an item, a column for each item it leads to, a mark where they are linked.</summary>
internal sealed class MatrixView() : View("matrix", "columns", "sort", "limit")
{
    private const int MaxColumns = 60;

    public override ViewResult? Evaluate(ViewQuery query)
    {
        var types = query.Types();
        var rows = query.Rows(types);
        var across = types is null ? null : query.Needed("columns", types, "such as columns: goals; each item that is named gets a column");
        if (across is not null && across.Type.Sort is not (Sort.Item or Sort.Any))
        {
            query.Report(across.Written.At, $"A matrix marks items, and this is {across.Type.Described}.", "follow a relation: a field that names items, or from(…)");
        }

        if (rows is null || across is null || query.Findings.Count > 0 || query.Column(across, rows) is not { } values)
        {
            return null;
        }

        var linked = values.Select(value => Values.All(value).OfType<Item>().ToHashSet()).ToList();
        var columns = linked.SelectMany(items => items).Distinct().OrderBy(item => item.Type.Name, StringComparer.Ordinal).ThenBy(item => item.Id, NaturalOrder.Comparer).ToList();
        if (columns.Count > MaxColumns)
        {
            query.Report(across.Written.At, $"This gives {columns.Count} columns, and {MaxColumns} are the most that can be read.", "narrow it: (… where …)");
            return null;
        }

        var shown = columns.Count == 0 ? 0 : rows.Count;
        return new(shown, Model, new("view", [types!.Types is [var type] ? type.Label : "Item", .. columns.Select(column => column.Title)], [.. rows.Take(shown).Select((row, y) => (IReadOnlyList<object?>)[row.Title, .. columns.Select(column => linked[y].Contains(column) ? (object)true : null)])]));

        Model Model(ViewWriter writer) => new()
        {
            ["noun"] = types.Types is [var one] ? one.Label : "Item",
            ["across"] = across.Label,
            ["columns"] = columns,
            ["lines"] = rows.Select((row, y) => new Model
            {
                ["item"] = row,
                ["cells"] = columns.Select(column => linked[y].Contains(column)).ToList(),
                ["count"] = linked[y].Count,
            }).ToList(),
        };
    }
}
