using RoadmapSite.Engine.Charts;
using RoadmapSite.Engine.Output.Downloads;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Engine.Queries;

namespace RoadmapSite.Engine.Views;

/// <summary>A bar a group: how many items, or a sum of theirs. Each bar repeats the figure of its row.</summary>
internal sealed class ChartView() : View("chart", [.. Functions.Totals, "group"])
{
    public override ViewResult? Evaluate(ViewQuery query)
    {
        var types = query.Types();
        var rows = query.Items(types);
        var by = types is null ? null : query.Needed("group", types, "such as group: status; each value gets a bar");
        var measure = Measure.One(query, types);
        if (measure.Type.Sort == Sort.Date)
        {
            query.Report(measure.Of!.Written.At, "A bar is as long as a number, and this is a date.", "a timeline shows dates");
        }

        if (rows is null || by is null || query.Findings.Count > 0 || query.Groups(by, rows) is not { } groups)
        {
            return null;
        }

        var bars = groups.Select(group => (group.Value, Number: measure.For(group.Rows, query) as double?)).ToList();
        return new(rows.Count, Model, new("view", [by.Label, measure.Label], [.. bars.Select(bar => (IReadOnlyList<object?>)[ViewWriter.Cell(bar.Value), bar.Number])]));

        Model Model(ViewWriter writer)
        {
            var scale = LinearScale.Around(bars.Select(bar => bar.Number ?? 0));
            return new()
            {
                ["group"] = by.Label,
                ["measure"] = measure.Label,
                ["bars"] = bars.Select(bar => new Model
                {
                    ["label"] = bar.Value is null ? null : writer.Head(bar.Value, by.Type),
                    ["value"] = bar.Number is null ? null : writer.Words(bar.Number, measure.Type),
                    ["bar"] = Bar(scale, bar.Number),
                }).ToList(),
            };
        }
    }

    private static Markup Bar(LinearScale scale, double? number)
    {
        var zero = scale.At(0);
        var end = scale.At(number ?? 0);
        return new Svg("pl")
            .Line(Length.Percent(zero), 0, Length.Percent(zero), Length.Percent(100), "gr2")
            .Rect(Length.Percent(Math.Min(zero, end)), Length.Percent(25), Length.Percent(Math.Abs(end - zero)), Length.Percent(50), "f-mk")
            .Draw();
    }
}
