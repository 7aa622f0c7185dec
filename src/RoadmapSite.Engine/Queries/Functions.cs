using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Queries;

/// <summary>The functions there are.</summary>
internal static class Functions
{
    private static readonly Function[] All =
    [
        new("count", 1, "such as count(risks)", _ => QueryType.Number, (evaluation, parts) => (double)Values.All(parts[0].Evaluate(evaluation)).Count),
        Figure("sum", "such as sum(budget)", values => values.Sum()),
        Ordered("min", "such as min(due)", -1),
        Ordered("max", "such as max(due)", 1),
        Figure("average", "such as average(progress)", values => values.Count == 0 ? null : values.Average()),
        new("has", 1, "such as has(owner)", _ => QueryType.Truth, (evaluation, parts) => Values.All(parts[0].Evaluate(evaluation)).Count > 0),
        new("distinct", 1, "such as distinct(owner)", parts => parts[0].Type with { Many = true }, (evaluation, parts) => Values.All(parts[0].Evaluate(evaluation)).Distinct().ToList()),
        As("money", Sort.Money),
        As("percent", Sort.Percent),
        new("round", 2, "such as round(spi, 1)", parts => Compiler.Number(parts[0]).Type, Round),
    ];

    public static IEnumerable<string> Names => All.Select(function => function.Name);

    /// <summary>The functions that make one value of those of many rows.</summary>
    public static IReadOnlyList<string> Totals { get; } = ["count", "sum", "min", "max", "average"];

    public static Function? Find(string name) => Array.Find(All, function => function.Name == name);

    private static Function Figure(string name, string example, Func<List<double>, double?> reckon) => new(
        name,
        1,
        example,
        parts => Compiler.Number(parts[0]).Type with { Many = false },
        (evaluation, parts) => reckon([.. Values.All(parts[0].Evaluate(evaluation)).Select(value => Compiler.Figure(value, parts[0].Syntax))]) is { } result && double.IsFinite(result) ? result : null);

    private static Function Ordered(string name, string example, int sign) => new(
        name,
        1,
        example,
        parts => parts[0].Type.Sort is Sort.Date ? parts[0].Type with { Many = false } : Compiler.Number(parts[0]).Type with { Many = false },
        (evaluation, parts) =>
        {
            var values = Values.All(parts[0].Evaluate(evaluation));
            return values.Count > 0 && values.All(value => value is PartialDate)
                ? sign < 0 ? values.Min(value => (PartialDate)value) : values.MaxBy(value => ((PartialDate)value).Hi)
                : values.Count == 0 ? null : sign < 0 ? values.Min(value => Compiler.Figure(value, parts[0].Syntax)) : values.Max(value => Compiler.Figure(value, parts[0].Syntax));
        });

    /// <summary>A number, to be written in another way.</summary>
    private static Function As(string name, Sort sort) =>
        new(name, 1, $"such as {name}(sum(budget))", parts => Compiler.Number(parts[0]).Type with { Sort = sort }, (evaluation, parts) => parts[0].Evaluate(evaluation));

    private static object? Round(Evaluation evaluation, IReadOnlyList<Expression> parts)
    {
        var decimals = Values.All(parts[1].Evaluate(evaluation)) is [double number] && number is >= 0 and <= 6 ? (int)number : throw parts[1].Syntax.Mistake("Here stands how many decimals to keep, from 0 to 6.", "such as round(spi, 1)");
        return Values.Map(parts[0].Evaluate(evaluation), value => Rounding.Round(Compiler.Figure(value, parts[0].Syntax), decimals));
    }
}
