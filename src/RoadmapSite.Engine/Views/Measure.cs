using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Queries;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Views;

/// <summary>One number about several rows: how many, or the sum, least, greatest or average of an expression.</summary>
/// <param name="Of">Null for the number of rows.</param>
internal sealed record Measure(string Function, ViewExpression? Of)
{
    public QueryType Type => Of is null || Function == "count" ? QueryType.Number : Of.Type with { Many = false };

    public string Label => Of is null ? "Number" : Of.Title is { } title ? title : Function == "count" ? $"Number of {Of.Label.ToLowerInvariant()}" : $"{Casing.Sentence(Function)} of {Of.Label.ToLowerInvariant()}";

    /// <summary>Every measure that a query names, one or several under each function.</summary>
    public static IReadOnlyList<Measure> All(ViewQuery query, QueryType? types)
    {
        var measures = new List<Measure>();
        foreach (var function in Functions.Totals.Where(query.Has))
        {
            if (query[function] is null && function == "count")
            {
                measures.Add(new(function, null));
                continue;
            }

            if (query[function] is null)
            {
                query.Report(query.KeyOf(function), $"“{function}” does not say of what.", $"such as {function}: budget");
            }

            foreach (var expression in types is null ? [] : query.Expressions(function, types))
            {
                if (function == "count" || expression.Type.IsNumber || expression.Type.Sort == Sort.Any || (function is "min" or "max" && expression.Type.Sort == Sort.Date))
                {
                    measures.Add(new(function, expression));
                }
                else
                {
                    query.Report(expression.Written.At, $"“{function}” reckons with numbers, and this is {expression.Type.Described}.", "count: gives how many there are");
                }
            }
        }

        return measures;
    }

    /// <summary>The one that a query names; the number of rows where it names none.</summary>
    public static Measure One(ViewQuery query, QueryType? types)
    {
        var measures = All(query, types);
        if (measures.Count > 1)
        {
            var second = Functions.Totals.Where(query.Has).Skip(1).FirstOrDefault() ?? measures[0].Function;
            query.Report(query.KeyOf(second), "Here two numbers are asked for, and one is shown.", "write a view for each");
        }

        return measures is [var first, ..] ? first : new("count", null);
    }

    /// <summary>The number for some rows; null for an average of nothing. After a finding there is none either.</summary>
    public object? For(IReadOnlyList<Item> rows, ViewQuery query)
    {
        if (Of is null)
        {
            return (double)rows.Count;
        }

        if (query.Column(Of, rows) is not { } column)
        {
            return null;
        }

        var values = Values.Flat(column);
        if (Function == "count")
        {
            return (double)values.Count;
        }

        if (values.Count > 0 && values.TrueForAll(value => value is PartialDate))
        {
            return Function == "min" ? values.Min(value => (PartialDate)value) : values.MaxBy(value => ((PartialDate)value).Hi);
        }

        if (values.Find(value => value is not double) is not null)
        {
            query.Report(Of.Written.At, $"“{Function}” reckons with numbers, and this is none in every row.");
            return null;
        }

        double? result = Function switch
        {
            "sum" => values.Sum(value => (double)value),
            _ when values.Count == 0 => null,
            "min" => values.Min(value => (double)value),
            "max" => values.Max(value => (double)value),
            _ => values.Average(value => (double)value),
        };
        return result is { } number && double.IsFinite(number) ? number : null;
    }
}
