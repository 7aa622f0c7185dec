using System.Globalization;
using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Queries;
using RoadmapSite.Engine.Rules;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Views;

/// <summary>Every view and figure in the prose of a site, worked out once, for the check and for the pages.</summary>
internal sealed class ViewAnalysis : IAnalysis<ViewAnalysis>
{
    private readonly Dictionary<string, EmbeddedResult> byKey;

    private ViewAnalysis(IReadOnlyList<EmbeddedResult> all)
    {
        All = all;
        byKey = all.ToDictionary(one => one.Embedded.Key, StringComparer.Ordinal);
    }

    public static bool ReadsProse => true;

    /// <summary>In the order of the pages.</summary>
    public IReadOnlyList<EmbeddedResult> All { get; }

    public static ViewAnalysis Of(KnowledgeBase knowledge) => new([.. knowledge.Items
        .Where(item => item.Body.Embedded.Count > 0)
        .AsParallel()
        .AsOrdered()
        .SelectMany(item => Page(item, knowledge))]);

    public EmbeddedResult? Find(string key) => byKey.GetValueOrDefault(key);

    private static List<EmbeddedResult> Page(Item page, KnowledgeBase knowledge)
    {
        var ids = new Dictionary<string, Span>(StringComparer.Ordinal);
        var results = new List<EmbeddedResult>();
        var number = 0;
        var left = Evaluation.MaxStepsOfPage;
        foreach (var embedded in page.Body.Embedded)
        {
            var evaluation = new Evaluation(knowledge, page, Math.Min(left, Evaluation.MaxSteps));
            results.Add(
                embedded.Fault is { } fault ? new(page, embedded) { Findings = [InvalidQuery.Rule.Found(OfFault(fault, embedded.At))] }
                : embedded.IsView ? View(page, embedded, (++number).ToString(CultureInfo.InvariantCulture), ids, knowledge, evaluation)
                : Figure(page, embedded, knowledge, evaluation));
            left -= evaluation.Used;
        }

        return results;
    }

    private static ViewFinding OfFault(EmbeddedFault fault, Span at) => fault switch
    {
        EmbeddedFault.InQuote => new(at, "A view stands in a quotation, whose marks belong to no query.", "put it after the quotation"),
        EmbeddedFault.InHeading => new(at, "A figure stands in a heading, whose address would change with it.", "put it into the first sentence below"),
        EmbeddedFault.NotClosed => new(at, "This figure has no end on its line.", "end it with =}, or write `{=` in code marks"),
        _ => new(at, "A page holds 200 views and figures at most.", "spread them over several pages"),
    };

    private static EmbeddedResult Figure(Item page, Embedded embedded, KnowledgeBase knowledge, Evaluation evaluation)
    {
        try
        {
            var expression = Expression.Compile(embedded.At.Text, knowledge, page, row: null);
            return new(page, embedded) { Figure = (expression.Evaluate(evaluation), expression.Type) };
        }
        catch (QueryMistake mistake)
        {
            var at = embedded.At.File.At(embedded.At.Start + mistake.Start, Math.Min(mistake.Length, Math.Max(1, embedded.At.Length - mistake.Start)));
            return new(page, embedded) { Findings = [InvalidQuery.Rule.Found(new(at, mistake.Message, mistake.Help))] };
        }
    }

    private static EmbeddedResult View(Item page, Embedded embedded, string number, Dictionary<string, Span> ids, KnowledgeBase knowledge, Evaluation evaluation)
    {
        var query = new ViewQuery(page, embedded, knowledge, evaluation);
        var view = query.View();
        var result = view?.Evaluate(query);
        var id = query.Id(ids) ?? number;
        query.ReportUnknown(view);
        return new(page, embedded)
        {
            Findings = query.Findings,
            View = view?.Name ?? "",
            Id = id,
            Place = query["where"]?.At ?? query["view"]?.At ?? embedded.At,
            Title = query.Title ?? "",
            Result = query.Findings.Count == 0 ? result : null,
        };
    }
}
