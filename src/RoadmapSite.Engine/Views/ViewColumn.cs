using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Queries;

namespace RoadmapSite.Engine.Views;

/// <summary>A column of a table: what stands in it, and what stands above it.</summary>
internal sealed record ViewColumn(ViewExpression Of, string Label)
{
    /// <summary>Whether it names the row's own item, and so leads to its page.</summary>
    public bool IsName => Of.Syntax is { Kind: SyntaxKind.Name, Text: "title" or "id" };

    public bool IsNumber => Of.Type is { IsNumber: true, Many: false };

    /// <summary>Whether its values are few enough to choose from.</summary>
    public bool IsChoice => Of.Type.Words.Count > 0 || Of.Type.Sort is Sort.Truth or Sort.Item;

    /// <summary>The columns that are written; else the title, the owner and the status where any row has them.</summary>
    public static IReadOnlyList<ViewColumn> Read(ViewQuery query, QueryType types, IReadOnlyList<Item> rows)
    {
        var nodes = query["columns"] switch
        {
            null => [.. Default(query, rows)],
            YamlList list => list.Items,
            var one => (IReadOnlyList<YamlNode>)[one],
        };
        return [.. nodes.Select(node => query.Expression(node, types)).OfType<ViewExpression>().Select(of => new ViewColumn(of, of.Label))];
    }

    private static IEnumerable<YamlNode> Default(ViewQuery query, IReadOnlyList<Item> rows) =>
        from name in (string[])["title", "owner", "status"]
        where name == "title" || rows.Any(row => row.Values.Any(bound => bound.Field.Name == name))
        select new YamlScalar(query.KeyOf("view"), name, Plain: true);
}
