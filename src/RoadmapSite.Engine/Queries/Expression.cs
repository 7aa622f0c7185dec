using RoadmapSite.Engine.Items;

namespace RoadmapSite.Engine.Queries;

/// <summary>An expression that was read and whose every name is known.</summary>
internal sealed class Expression(Syntax syntax, QueryType type, Func<Evaluation, object?> evaluate)
{
    public Syntax Syntax => syntax;

    public QueryType Type => type;

    /// <param name="row">The type of what names without a dot are asked of; null where there is none.</param>
    /// <exception cref="QueryMistake">It is no expression, or a name in it is unknown.</exception>
    public static Expression Compile(string text, KnowledgeBase knowledge, Item page, QueryType? row) => new Compiler(knowledge, page, row).Compile(Parser.Parse(text));

    /// <summary>Null where nothing is written; a list is flat and without nulls.</summary>
    /// <exception cref="QueryMistake">It takes too much work, or what it compares cannot be.</exception>
    public object? Evaluate(Evaluation evaluation)
    {
        evaluation.Spend(syntax);
        return evaluate(evaluation);
    }
}
