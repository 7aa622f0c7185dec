using RoadmapSite.Engine.Charts;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Engine.Queries;

namespace RoadmapSite.Engine.Views;

/// <summary>One number with its name.</summary>
internal sealed class MetricView() : View("metric", [.. Functions.Totals, "value"])
{
    public override ViewResult? Evaluate(ViewQuery query)
    {
        if (query["value"] is not null)
        {
            foreach (var key in (string[])[.. Functions.Totals, "type", "where"])
            {
                if (query.Has(key))
                {
                    query.Report(query.KeyOf(key), $"“value” says all that is shown, and “{key}” says it again.", "keep one of them");
                }
            }

            object? value = null;
            return query.Expression("value", null) is { } expression && query.Try(expression, () => value = expression.Alone(query.Evaluation)) ? Result(value, expression.Type, expression.Label) : null;
        }

        var types = query.Types();
        var rows = query.Items(types);
        var measure = Measure.One(query, types);
        return rows is null || types is null ? null : Result(measure.For(rows, query), measure.Type, measure.Of is null ? types.Types is [var one] ? one.PluralLabel : "Items" : measure.Label);
    }

    private static ViewResult Result(object? value, QueryType type, string label)
    {
        // Of a list, how many it holds.
        var (shown, shownType) = Single(value, type);
        return new(shown is null ? 0 : 1, writer => new Model { ["label"] = label, ["value"] = new Markup(writer.Html(shown, shownType).Text) }, null);
    }

    /// <summary>A value for one place: of several, how many there are.</summary>
    public static (object? Value, QueryType Type) Single(object? value, QueryType type) => value is List<object> list ? ((double)list.Count, QueryType.Number) : (value, type);
}
