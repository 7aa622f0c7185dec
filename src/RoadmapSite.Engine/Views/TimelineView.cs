using RoadmapSite.Engine.Charts;
using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Output.Downloads;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Engine.Queries;

namespace RoadmapSite.Engine.Views;

/// <summary>A bar an item from one of its dates to another, or a mark at one. The dates stand beside the bar.</summary>
internal sealed class TimelineView() : View("timeline", "start", "end", "group", "sort", "limit")
{
    public override ViewResult? Evaluate(ViewQuery query)
    {
        var types = query.Types();
        if (types is null)
        {
            return null;
        }

        var start = Date(query, "start", types);
        var end = Date(query, "end", types);
        if (start is null && end is null && query["start"] is null && query["end"] is null)
        {
            query.Report(query.KeyOf("view"), "This timeline does not say from when to when.", "write start: and end: with dates of the items, or one of them for a mark");
        }

        var rows = query.Rows(types, query["sort"] is null ? (start ?? end)?.Text : null);
        var by = query.Expression("group", types);
        if (rows is null || query.Findings.Count > 0)
        {
            return null;
        }

        var starts = start is null ? null : query.Column(start, rows);
        var ends = end is null ? null : query.Column(end, rows);
        var dates = new Dictionary<Item, (PartialDate? Start, PartialDate? End)>();
        for (var i = 0; i < rows.Count; i++)
        {
            dates[rows[i]] = (First(starts?[i]), Last(ends?[i]));
        }

        // What has no date has no place in time; the caption says how many those are.
        IReadOnlyList<Item> dated = [.. rows.Where(row => dates[row] is not (null, null))];
        IReadOnlyList<(object? Value, IReadOnlyList<Item> Rows)> groups = by is null ? [(null, dated)] : query.Groups(by, dated) ?? [];
        return new(dated.Count, Model, new(
            "view",
            [.. by is null ? [] : (string[])[by.Label], "Title", .. start is null ? [] : (string[])["Start"], .. end is null ? [] : (string[])["End"]],
            [.. groups.SelectMany(group => group.Rows.Select(row => Cells(group.Value, row)))]));

        IReadOnlyList<object?> Cells(object? group, Item row) =>
            [.. by is null ? [] : (object?[])[ViewWriter.Cell(group)], row.Title, .. start is null ? [] : (object?[])[Cell(dates[row].Start)], .. end is null ? [] : (object?[])[Cell(dates[row].End)]];

        Model Model(ViewWriter writer)
        {
            var days = dated.SelectMany(row => (DateOnly?[])[dates[row].Start?.Start, dates[row].End?.End]).OfType<DateOnly>().ToList();
            var axis = new TimeAxis(TimeScale.OfYears(days.Count > 0 ? days.Min() : query.Knowledge.AsOf, days.Count > 0 ? days.Max() : query.Knowledge.AsOf), writer.SymbolId, query.Knowledge.AsOf);
            return new()
            {
                ["symbol"] = axis.Symbol,
                ["header"] = axis.Header(),
                ["isGrouped"] = by is not null,
                ["undated"] = rows.Count - dated.Count,
                ["groups"] = groups.Select(group => new Model
                {
                    ["label"] = group.Value is null ? null : writer.Head(group.Value, by!.Type),
                    ["lines"] = group.Rows.Select(row => new Model
                    {
                        ["item"] = row,
                        ["start"] = dates[row].Start,
                        ["end"] = dates[row].End,
                        ["bar"] = Bar(axis, dates[row].Start, dates[row].End),
                    }).ToList(),
                }).ToList(),
            };
        }
    }

    private static object? Cell(PartialDate? date) => date is { } known ? ViewWriter.Cell(known) : null;

    private static PartialDate? First(object? value) => Values.All(value).OfType<PartialDate>().Select(date => (PartialDate?)date).Min();

    private static PartialDate? Last(object? value) => Values.All(value).OfType<PartialDate>().Select(date => (PartialDate?)date).MaxBy(date => date!.Value.Hi);

    /// <summary>The field that is named, else the type's own of that name.</summary>
    private static ViewExpression? Date(ViewQuery query, string key, QueryType types)
    {
        var node = query[key] ?? (types.Types.Any(type => type.Fields.Find(key) is not null) ? new YamlScalar(query.KeyOf("view"), key, Plain: true) : null);
        if (node is null || query.Expression(node, types) is not { } expression)
        {
            return null;
        }

        if (expression.Type.Sort is not (Sort.Date or Sort.Any))
        {
            query.Report(expression.Written.At, $"“{key}” is a date, and this is {expression.Type.Described}.", expression.Type.Keys is { } keys ? $"say which of its fields: {string.Join(", ", keys.Names.Select(name => $"{expression.Text}.{name}"))}" : null);
        }

        return expression;
    }

    private static Markup Bar(TimeAxis axis, PartialDate? start, PartialDate? end)
    {
        var svg = axis.Row();
        if (start is { } from && end is { } to && to.End >= from.Start)
        {
            var width = axis.Scale.Width(from.Start, to.Hi);
            return svg.Rect(Length.Percent(axis.Scale.At(from.Start)), Length.Percent(30), Length.Percent(Math.Max(width, .4)), Length.Percent(40), "f-mk").Draw();
        }

        var day = end?.End ?? start!.Value.Start;
        return svg.At(Length.Percent(axis.Scale.At(day)), Length.Percent(50), mark => mark.Path("M0-6 6 0 0 6-6 0z", "f-mk")).Draw();
    }
}
