using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Queries;
using RoadmapSite.Engine.Rules;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Views;

/// <summary>What a block says, key by key. Every mistake is a finding at its place, and reading goes on with the next key.</summary>
internal sealed class ViewQuery
{
    /// <summary>Rows that a page can bear.</summary>
    public const int MaxRows = 1000;

    private readonly KnowledgeBase knowledge;
    private readonly YamlMap map;
    private readonly Span at;

    /// <param name="evaluation">What its expressions are worked out with.</param>
    public ViewQuery(Item page, Embedded embedded, KnowledgeBase knowledge, Evaluation evaluation)
    {
        this.knowledge = knowledge;
        at = embedded.At;
        Evaluation = evaluation;
        Page = page;

        // A block without lines has its fence for a place.
        var node = at.Text.AsSpan().TrimStart() is ['`' or '~', ..] ? null : YamlReader.Read(at.File, at.Start, at.Length, Findings);
        map = node as YamlMap ?? new YamlMap(at, []);
        if (node is not YamlMap && Findings.Count == 0)
        {
            Report(node?.At ?? FirstLine, "A view is described by lines of “key: value”.", $"begin with view: {Views.View.All[0].Name}, and type: with the items to show");
        }
    }

    public List<Diagnostic> Findings { get; } = [];

    public Evaluation Evaluation { get; }

    public Item Page { get; }

    public KnowledgeBase Knowledge => knowledge;

    public string? Title => Text("title");

    private Span FirstLine => at with { Length = at.Text.AsSpan().IndexOfAny('\r', '\n') is var end and >= 0 ? end : at.Length };

    /// <summary>A value that is written.</summary>
    public YamlNode? this[string key] => map[key] is { } node and not YamlScalar { IsNull: true } ? node : null;

    /// <summary>Whether a key is written, with a value or without.</summary>
    public bool Has(string key) => map.Find(key) is not null;

    public Span KeyOf(string key) => map.Find(key)?.Key.At ?? map.At;

    /// <summary>Says that a key is not there, unless a syntax error took it, which has been told.</summary>
    private void ReportMissing(string key, string message, string help)
    {
        if (!map.Lost.Contains(key))
        {
            Report(Has(key) ? KeyOf(key) : map.At, message, help);
        }
    }

    public void Report(Span place, string message, string? help = null) => Findings.Add(InvalidQuery.Rule.Found(new(place, message, help)));

    public View? View()
    {
        var names = Views.View.All.Select(view => view.Name).ToList();
        if (this["view"] is not { } node)
        {
            if (Findings.Count == 0)
            {
                Report(map.Find("view")?.Key.At ?? map.At, "This view does not say how it shows its answer.", $"write view: and one of {string.Join(", ", names)}");
            }

            return null;
        }

        var name = (node as YamlScalar)?.Text ?? "";
        if (Views.View.All.FirstOrDefault(view => view.Name == name) is { } found)
        {
            return found;
        }

        Report(node.At, $"There is no view “{Grammar.Short(name)}”.", Nearest.To(name, names) is { } near ? $"did you mean “{near}”?" : $"there are {string.Join(", ", names)}");
        return null;
    }

    public void ReportUnknown(View? view)
    {
        foreach (var entry in map.Entries.Where(entry => view is not null && !view.Keys.Contains(entry.Key.Text)))
        {
            Report(
                entry.Key.At,
                $"{Casing.InitialCapital(Grammar.Article(view!.Name))} {view.Name} is told no “{Grammar.Short(entry.Key.Text)}”.",
                Nearest.To(entry.Key.Text, view.Keys.Where(key => !Has(key))) is { } near ? $"did you mean “{near}”?" : $"it is told {string.Join(", ", view.Keys)}");
        }
    }

    /// <summary>The view's own id; null where none is written.</summary>
    /// <param name="taken">The ids of the views before it on the page.</param>
    public string? Id(Dictionary<string, Span> taken)
    {
        if (this["id"] is not { } node)
        {
            return null;
        }

        if (node is not YamlScalar scalar || scalar.Text.Length > 60 || Casing.Slug(scalar.Text) != scalar.Text || scalar.Text.All(char.IsAsciiDigit))
        {
            Report(node.At, "An id is a word of small letters, digits and hyphens, for it is part of an address.", "such as late-work");
            return null;
        }

        if (!taken.TryAdd(scalar.Text, scalar.At))
        {
            Report(scalar.At, $"Another view of this page has the id “{scalar.Text}”, in line {taken[scalar.Text].Line}.", "give this one another");
            return null;
        }

        return scalar.Text;
    }

    public string? Text(string key)
    {
        if (this[key] is not { } node)
        {
            return null;
        }

        if (node is YamlScalar scalar)
        {
            return scalar.Text;
        }

        Report(node.At, $"“{key}” is text, and here stands {(node is YamlList ? "a list" : "a map")}.");
        return null;
    }

    /// <summary>The types of the items to show; none after a finding.</summary>
    public QueryType? Types()
    {
        if (this["type"] is not { } node)
        {
            ReportMissing("type", "This view does not say what it shows.", $"write type: and one of {string.Join(", ", knowledge.Types.Select(type => type.Name))}");
            return null;
        }

        var types = new List<ItemType>();
        var names = new Names(knowledge);
        foreach (var one in node is YamlList list ? list.Items : [node])
        {
            var word = (one as YamlScalar)?.Text ?? "";
            if (names.Type(word) is { } type)
            {
                types.Add(type);
            }
            else
            {
                var mistake = names.UnknownType(new(SyntaxKind.Name, word, 0, word.Length));
                Report(one.At, mistake.Message, mistake.Help);
                return null;
            }
        }

        return types.Count > 0 ? QueryType.OfItems([.. types.Distinct()]) : null;
    }

    /// <summary>The items of these types for which the condition holds; null after a finding.</summary>
    public IReadOnlyList<Item>? Items(QueryType? types)
    {
        if (types is null)
        {
            return null;
        }

        IReadOnlyList<Item> all = [.. knowledge.Items.Where(item => types.Types.Any(type => type.Name == item.Type.Name))];
        if (this["where"] is null)
        {
            return all;
        }

        if (Expression("where", types) is not { } condition)
        {
            return null;
        }

        if (condition.Type.Sort is not (Sort.Truth or Sort.Any))
        {
            Report(condition.Written.At, $"“where” asks what must hold, and this is {condition.Type.Described}.", condition.Syntax.Kind is SyntaxKind.Name or SyntaxKind.Path ? $"compare it, or ask whether there is any: has({condition.Text})" : "compare it with something");
            return null;
        }

        var kept = new List<Item>();
        return Try(condition, () => kept.AddRange(all.Where(item => Values.IsTrue(condition.Of(item, Evaluation))))) ? kept : null;
    }

    /// <summary>The items in the order that is asked for, and not more than may be.</summary>
    public IReadOnlyList<Item>? Rows(QueryType? types, string? defaultSort = null)
    {
        if (Items(types) is not { } items)
        {
            return null;
        }

        var sorts = this["sort"] switch
        {
            null => defaultSort is null ? [] : [new YamlScalar(map.At, defaultSort, Plain: true)],
            YamlList list => list.Items,
            var node => (IReadOnlyList<YamlNode>)[node],
        };

        // The last key first: each sort keeps the order of those that are alike.
        foreach (var node in sorts.Reverse())
        {
            if (Order(node, types!, items) is not { } sorted)
            {
                return null;
            }

            items = sorted;
        }

        return Limited(items);
    }

    /// <summary>An expression under a key; null where none is written, or after a finding.</summary>
    public ViewExpression? Expression(string key, QueryType? row) => this[key] is { } node ? Expression(node, row) : null;

    public ViewExpression? Expression(YamlNode written, QueryType? row)
    {
        if (ViewExpression.Named(written, this) is not var (node, title))
        {
            return null;
        }

        if (node is not YamlScalar scalar)
        {
            Report(node.At, $"An expression stands here, and not {(node is YamlList ? "a list" : "a map")}.", node is YamlList ? "a list inside an expression is put in quotes with it: '\"low\" in tags'" : null);
            return null;
        }

        try
        {
            return new(Queries.Expression.Compile(scalar.Text, knowledge, Page, row), scalar) { Title = title };
        }
        catch (QueryMistake mistake)
        {
            Report(ViewExpression.Place(scalar, mistake.Start, mistake.Length), mistake.Message, mistake.Help);
            return null;
        }
    }

    /// <summary>Expressions under a key, one or a list of them.</summary>
    public IReadOnlyList<ViewExpression> Expressions(string key, QueryType? row) => this[key] switch
    {
        null => [],
        YamlList list => [.. list.Items.Select(node => Expression(node, row)).OfType<ViewExpression>()],
        var node => Expression(node, row) is { } one ? [one] : [],
    };

    /// <summary>An expression that must be there; null after a finding.</summary>
    /// <param name="help">What to write.</param>
    public ViewExpression? Needed(string key, QueryType? row, string help)
    {
        if (this[key] is not null)
        {
            return Expression(key, row);
        }

        ReportMissing(key, $"This view does not say its “{key}”.", help);
        return null;
    }

    /// <summary>Works something out; false after a finding.</summary>
    public bool Try(ViewExpression expression, Action work)
    {
        try
        {
            work();
            return true;
        }
        catch (QueryMistake mistake)
        {
            Report(ViewExpression.Place(expression.Written, mistake.Start, mistake.Length), mistake.Message, mistake.Help);
            return false;
        }
    }

    /// <summary>The values of an expression, one a row; null after a finding.</summary>
    public IReadOnlyList<object?>? Column(ViewExpression expression, IReadOnlyList<Item> rows)
    {
        var values = new List<object?>(rows.Count);
        return Try(expression, () => values.AddRange(rows.Select(row => expression.Of(row, Evaluation)))) ? values : null;
    }

    /// <summary>The rows by the value of an expression, in the order of its values; a row with several values stands under each, one without any comes last.</summary>
    public IReadOnlyList<(object? Value, IReadOnlyList<Item> Rows)>? Groups(ViewExpression by, IReadOnlyList<Item> rows)
    {
        if (Column(by, rows) is not { } values)
        {
            return null;
        }

        var groups = new List<(object? Value, List<Item> Rows)>();
        var places = new Dictionary<object, int>();
        var none = new List<Item>();
        for (var i = 0; i < rows.Count; i++)
        {
            foreach (var value in Values.All(values[i]).Distinct())
            {
                if (!places.TryGetValue(value, out var place))
                {
                    places[value] = place = groups.Count;
                    groups.Add((value, []));
                }

                groups[place].Rows.Add(rows[i]);
            }

            if (Values.All(values[i]).Count == 0)
            {
                none.Add(rows[i]);
            }
        }

        var order = ViewOrder.Of(by.Type);
        IEnumerable<(object? Value, IReadOnlyList<Item> Rows)> sorted = groups.OrderBy(group => group.Value, order).Select(group => (group.Value, (IReadOnlyList<Item>)group.Rows));
        return [.. none.Count > 0 ? sorted.Append((null, none)) : sorted];
    }

    private IReadOnlyList<Item>? Order(YamlNode node, QueryType types, IReadOnlyList<Item> items)
    {
        var scalar = node as YamlScalar;
        var falls = scalar?.Text.StartsWith('-') ?? false;
        var bare = falls ? scalar! with { Text = scalar.Text[1..].TrimStart() } : node;
        if (Expression(bare, types) is not { } by || Column(by, items) is not { } values)
        {
            return null;
        }

        var order = ViewOrder.Of(by.Type);
        var pairs = items.Zip(values, (item, value) => (item, value: Values.All(value) is [var first, ..] ? first : null)).ToList();
        var written = pairs.Where(pair => pair.value is not null);
        return [
            .. (falls ? written.OrderByDescending(pair => pair.value, order) : written.OrderBy(pair => pair.value, order)).Select(pair => pair.item),
            .. pairs.Where(pair => pair.value is null).Select(pair => pair.item),
        ];
    }

    private IReadOnlyList<Item>? Limited(IReadOnlyList<Item> items)
    {
        if (this["limit"] is not { } node)
        {
            if (items.Count <= MaxRows)
            {
                return items;
            }

            Report(KeyOf("view"), $"This view has {items.Count} rows, and a page shows {MaxRows} at most.", "narrow it with where:, or write limit:");
            return null;
        }

        if (node is YamlScalar scalar && int.TryParse(scalar.Text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var limit) && limit is >= 1 and <= MaxRows)
        {
            return [.. items.Take(limit)];
        }

        Report(node.At, $"“limit” is a whole number from 1 to {MaxRows}.", "such as limit: 10");
        return null;
    }
}
