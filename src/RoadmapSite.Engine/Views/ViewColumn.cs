using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Queries;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Views;

/// <summary>A column of a table: what stands in it, and what stands above it.</summary>
internal sealed record ViewColumn(ViewExpression Of, string Label)
{
    private static readonly string[] Keys = ["value", "title"];

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
        var columns = new List<ViewColumn>();
        foreach (var node in nodes)
        {
            if (node is not YamlMap map)
            {
                Add(node, null);
                continue;
            }

            foreach (var entry in map.Entries.Where(entry => !Keys.Contains(entry.Key.Text)))
            {
                query.Report(entry.Key.At, $"A column is told no “{Grammar.Short(entry.Key.Text)}”.", Nearest.To(entry.Key.Text, Keys) is { } near ? $"did you mean “{near}”?" : "it is told value and title");
            }

            if (map["value"] is { } value)
            {
                Add(value, (map["title"] as YamlScalar)?.Text);
            }
            else
            {
                query.Report(map.At, "This column does not say what stands in it.", "such as {value: owner.title, title: Owner}");
            }
        }

        return columns;

        void Add(YamlNode node, string? title)
        {
            if (query.Expression(node, types) is { } expression)
            {
                columns.Add(new(expression, title ?? expression.Label));
            }
        }
    }

    private static IEnumerable<YamlNode> Default(ViewQuery query, IReadOnlyList<Item> rows) =>
        from name in (string[])["title", "owner", "status"]
        where name == "title" || rows.Any(row => row.Values.Any(bound => bound.Field.Name == name))
        select new YamlScalar(query.KeyOf("view"), name, Plain: true);
}
