using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Queries;

/// <summary>Compares. What is not written compares with nothing, so that it is neither below nor above; of several values, one that fits is enough.</summary>
internal static class Comparer
{
    /// <summary>Whether values of two sorts can be the same.</summary>
    public static bool Fit(QueryType left, QueryType right) =>
        left.Sort == right.Sort
        || left.Sort == Sort.Any
        || right.Sort == Sort.Any
        || (left.IsNumber && right.IsNumber)
        || (left.Sort, right.Sort) is (Sort.Item, Sort.Text) or (Sort.Text, Sort.Item);

    /// <exception cref="QueryMistake">They cannot be compared.</exception>
    public static Func<Evaluation, object?> Compare(Syntax syntax, Expression left, Expression right, KnowledgeBase knowledge)
    {
        // “start > 2027” means the year.
        left = AsYear(left, right);
        right = AsYear(right, left);
        var isPartOfText = syntax.Text == "has" && left.Type is { Sort: Sort.Text, Many: false };
        if (!Fit(left.Type, right.Type))
        {
            throw syntax.Mistake($"This compares {left.Type.Described} with {right.Type.Described}.", left.Type.Sort == Sort.Date || right.Type.Sort == Sort.Date ? "a date is written without quotes, such as 2027-03-31 or asOf + 90d" : "both sides must be of one sort");
        }

        if (!isPartOfText)
        {
            CheckWords(left, right, knowledge);
            CheckWords(right, left, knowledge);
        }

        return syntax.Text switch
        {
            "=" => Any(syntax, left, right, Values.AreSame),
            "!=" => evaluation => !Values.IsTrue(Any(syntax, left, right, Values.AreSame)(evaluation)),
            "in" => Any(syntax, left, right, Values.AreSame),
            "has" => Any(syntax, left, right, (a, b) => isPartOfText && a is string whole && b is string part ? whole.Contains(part, StringComparison.OrdinalIgnoreCase) : Values.AreSame(a, b)),
            _ => Ordered(syntax, left, right),
        };
    }

    private static Func<Evaluation, object?> Any(Syntax syntax, Expression left, Expression right, Func<object, object, bool> holds) => evaluation =>
    {
        var ours = Values.All(left.Evaluate(evaluation));
        var theirs = Values.All(right.Evaluate(evaluation));
        evaluation.Spend(syntax, Math.Max(1, (int)Math.Min(int.MaxValue / 2, (long)ours.Count * theirs.Count)));
        return ours.Any(a => theirs.Any(b => holds(a, b)));
    };

    private static Func<Evaluation, object?> Ordered(Syntax syntax, Expression left, Expression right)
    {
        var words = left.Type.Words.Count > 0 ? left.Type.Words : right.Type.Words;
        if (left.Type.Sort is Sort.Item or Sort.Truth or Sort.Part or Sort.Data || (left.Type.Sort == Sort.Text && words.Count == 0))
        {
            throw NoOrder(syntax, left.Type.Described);
        }

        return Any(syntax, left, right, (a, b) => (a, b) switch
        {
            (double x, double y) => syntax.Text switch { "<" => x < y, "<=" => x <= y, ">" => x > y, _ => x >= y },

            // A date that is known to the quarter lies before a day when all of it does.
            (PartialDate x, PartialDate y) => syntax.Text switch { "<" => x.End < y.Start, "<=" => x.End <= y.End, ">" => x.Start > y.End, _ => x.Start >= y.Start },
            (string x, string y) when words.Count > 0 => AreOrdered(syntax.Text, Place(words, x), Place(words, y)),
            (string, string) => throw NoOrder(syntax, "text"),
            _ => false,
        });
    }

    /// <summary>Two words by their places; a word that has none is neither before nor after.</summary>
    private static bool AreOrdered(string sign, int left, int right) =>
        left >= 0 && right >= 0 && sign switch { "<" => left < right, "<=" => left <= right, ">" => left > right, _ => left >= right };

    private static int Place(IReadOnlyList<string> words, string word)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (words[at].Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return at;
            }
        }

        return -1;
    }

    private static QueryMistake NoOrder(Syntax syntax, string what) =>
        syntax.Mistake($"“{syntax.Text}” asks for an order, and {what} has none.", "list what is meant: in [\"high\", \"very-high\"]");

    private static Expression AsYear(Expression part, Expression other) =>
        other.Type.Sort == Sort.Date && part.Syntax is { Kind: SyntaxKind.Number, Text.Length: 4 } && PartialDate.TryParse(part.Syntax.Text, PlanningCalendar.Default, out var year) == DateReading.Read
            ? new(part.Syntax, QueryType.Date, _ => year)
            : part;

    /// <summary>A word that a field can never hold would make a condition that never holds.</summary>
    private static void CheckWords(Expression field, Expression other, KnowledgeBase knowledge)
    {
        foreach (var literal in Literals(other.Syntax))
        {
            if (field.Type is { Words.Count: > 0 } && Place(field.Type.Words, literal.Text) < 0)
            {
                throw literal.Mistake(
                    $"“{Grammar.Short(literal.Text)}” is none of the words that stand there.",
                    Nearest.To(literal.Text, field.Type.Words) is { } near ? $"did you mean “{near}”?" : $"there are {string.Join(", ", field.Type.Words)}");
            }

            if (field.Type.Sort == Sort.Item && !knowledge.Items.Any(item => Values.IsCalled(item, literal.Text)))
            {
                var ids = knowledge.Items.Where(item => field.Type.Types.Any(type => type.Name == item.Type.Name)).Select(item => item.Id);
                throw literal.Mistake($"No item has the id “{Grammar.Short(literal.Text)}”.", Nearest.To(literal.Text, ids) is { } near ? $"did you mean “{near}”?" : "an item is compared by its id");
            }
        }
    }

    private static IEnumerable<Syntax> Literals(Syntax syntax) => syntax.Kind switch
    {
        SyntaxKind.Text => [syntax],
        SyntaxKind.List => syntax.Parts.Where(part => part.Kind == SyntaxKind.Text),
        _ => [],
    };
}
