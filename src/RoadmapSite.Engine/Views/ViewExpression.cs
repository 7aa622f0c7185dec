using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Queries;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Views;

/// <summary>An expression of a view, with the places of its characters in the file.</summary>
internal sealed class ViewExpression(Expression expression, YamlScalar written)
{
    private static readonly string[] Keys = ["value", "title"];

    public QueryType Type => expression.Type;

    /// <summary>The name it is given; null where it is given none.</summary>
    public string? Title { get; init; }

    /// <summary>As it was written.</summary>
    public string Text => written.Text;

    public YamlScalar Written => written;

    public Syntax Syntax => expression.Syntax;

    /// <summary>A name for a column of it: the last word of a path, the words of anything else.</summary>
    public string Label => Title ?? expression.Syntax switch
    {
        { Kind: SyntaxKind.Name or SyntaxKind.Path } name => Casing.Sentence(name.Text),
        { Kind: SyntaxKind.Call, Parts: [{ Kind: SyntaxKind.Name or SyntaxKind.Path } only] } call when Functions.Find(call.Text) is not null => Casing.Sentence(only.Text),
        _ => Text,
    };

    /// <summary>What is written plainly, or with a name as <c>{value: …, title: …}</c>; null after a finding.</summary>
    public static (YamlNode Value, string? Title)? Named(YamlNode node, ViewQuery query)
    {
        if (node is not YamlMap map)
        {
            return (node, null);
        }

        foreach (var entry in map.Entries.Where(entry => !Keys.Contains(entry.Key.Text)))
        {
            query.Report(entry.Key.At, $"What is shown is told no “{Grammar.Short(entry.Key.Text)}”.", Nearest.To(entry.Key.Text, Keys) is { } near ? $"did you mean “{near}”?" : "it is told value and title");
        }

        if (map["value"] is { } value)
        {
            return (value, (map["title"] as YamlScalar)?.Text);
        }

        query.Report(map.At, "This has a name, and does not say what is shown.", "such as {value: owner.title, title: Owner}");
        return null;
    }

    /// <exception cref="QueryMistake">As of the expression.</exception>
    public object? Of(Item row, Evaluation evaluation)
    {
        evaluation.Row = row;
        evaluation.Current = row;
        return expression.Evaluate(evaluation);
    }

    /// <exception cref="QueryMistake">As of the expression.</exception>
    public object? Alone(Evaluation evaluation) => expression.Evaluate(evaluation);

    /// <summary>The place in the file of a part of a value: inside quotes, over the lines of a block, as YAML takes it together.</summary>
    public static Span Place(YamlScalar scalar, int start, int length)
    {
        var raw = scalar.At.File.Text;
        var at = scalar.At.Start;
        if (!scalar.Plain && at < raw.Length)
        {
            at = raw[at] is '|' or '>' ? Math.Max(at, raw.IndexOf('\n', at) + 1) : at + 1;
        }

        // What YAML leaves out of the text is space, line ends and escapes: everything else stands there in the same order.
        var places = new List<int>(scalar.Text.Length);
        foreach (var sign in scalar.Text)
        {
            var next = at;
            while (next < raw.Length && raw[next] != sign && !(char.IsWhiteSpace(sign) && char.IsWhiteSpace(raw[next])))
            {
                next++;
            }

            if (next >= raw.Length)
            {
                return scalar.At;
            }

            places.Add(next);
            at = next + 1;
        }

        if (places.Count == 0)
        {
            return scalar.At;
        }

        var from = places[Math.Min(start, places.Count - 1)];
        var to = places[Math.Clamp(start + length - 1, 0, places.Count - 1)] + 1;
        var place = scalar.At.File.At(from, Math.Max(1, to - from));
        var line = place.Text.AsSpan().IndexOfAny('\r', '\n');
        return line > 0 ? place with { Length = line } : place;
    }
}
