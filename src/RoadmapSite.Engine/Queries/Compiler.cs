using System.Globalization;
using RoadmapSite.Engine.Items;

namespace RoadmapSite.Engine.Queries;

/// <summary>Finds out what every name of an expression means and what every part of it gives, before anything is worked out.</summary>
internal sealed class Compiler
{
    private readonly KnowledgeBase knowledge;
    private readonly Item page;
    private readonly QueryType? row;
    private readonly Names names;
    private QueryType? current;

    /// <param name="row">The type of the items that a view has rows for; null where there are none.</param>
    public Compiler(KnowledgeBase knowledge, Item page, QueryType? row)
    {
        this.knowledge = knowledge;
        this.page = page;
        this.row = row;
        names = new(knowledge);
        current = row;
    }

    /// <exception cref="QueryMistake">A name is unknown, or things are compared that cannot be.</exception>
    public Expression Compile(Syntax syntax)
    {
        var (type, evaluate) = syntax.Kind switch
        {
            SyntaxKind.Number => (QueryType.Number, Constant(double.Parse(syntax.Text, CultureInfo.InvariantCulture))),
            SyntaxKind.Text => (QueryType.Text, Constant(syntax.Text)),
            SyntaxKind.Date => (QueryType.Date, Constant(DateOf(syntax))),
            SyntaxKind.Time => (new QueryType(Sort.Time), Constant(TimeLength.Parse(syntax.Text))),
            SyntaxKind.Variable => Variable(syntax),
            SyntaxKind.Name => Name(syntax),
            SyntaxKind.Path => Path(syntax),
            SyntaxKind.List => List(syntax),
            SyntaxKind.Call => Call(syntax),
            SyntaxKind.Not => Not(syntax),
            SyntaxKind.Negative => Negative(syntax),
            SyntaxKind.Where => Where(syntax),
            SyntaxKind.Of => Of(syntax),
            _ => Binary(syntax),
        };
        return new(syntax, type, evaluate);
    }

    private static Func<Evaluation, object?> Constant(object value) => _ => value;

    private PartialDate DateOf(Syntax syntax) => PartialDate.TryParse(syntax.Text, knowledge.Configuration.Calendar, out var date) == DateReading.Read
        ? date
        : throw syntax.Mistake($"There is no date {syntax.Text}.", "a date is 2027-03-31, 2027-05, 2027-Q2, 2027-H1 or 2027-W14");

    private (QueryType, Func<Evaluation, object?>) Variable(Syntax syntax) => syntax.Text switch
    {
        "$page" => (QueryType.OfItems([page.Type]), evaluation => evaluation.Page),
        "$row" when row is not null => (row, evaluation => evaluation.Row),
        _ => throw syntax.Mistake($"There is no “{syntax.Text}” here.", row is null ? "$page is the page this stands on" : "$page is the page this stands on, $row the item that the view has a row for"),
    };

    private (QueryType, Func<Evaluation, object?>) Name(Syntax syntax)
    {
        switch (syntax.Text)
        {
            case "true" or "false":
                return (QueryType.Truth, Constant(syntax.Text == "true"));
            case "asOf":
                return (QueryType.Date, Constant(PartialDate.Of(knowledge.AsOf)));
        }

        if (current is { } scope && names.Property(scope, syntax.Text) is { } own)
        {
            return (own.Type, evaluation => Values.Map(evaluation.Current, own.Get));
        }

        return names.Global(syntax.Text) is { } found ? (found.Type, evaluation => Spent(evaluation, syntax, found.Get())) : throw names.Unknown(syntax, current);
    }

    private (QueryType, Func<Evaluation, object?>) Path(Syntax syntax)
    {
        var name = syntax.Parts[1];
        var before = syntax.Parts[0] is { Kind: SyntaxKind.Name } section && !IsOwn(section.Text) && names.Section(section.Text, name.Text) is { } found
            ? new Expression(section, found.Type, _ => found.Get())
            : Compile(syntax.Parts[0]);
        var property = names.Property(before.Type, name.Text) ?? throw names.Unknown(name, before.Type, isAfterDot: true);
        return (property.Type with { Many = before.Type.Many || property.Type.Many }, evaluation => Spent(evaluation, syntax, Values.Map(before.Evaluate(evaluation), property.Get)));
    }

    private bool IsOwn(string name) => current is { } scope && names.Property(scope, name) is not null;

    private static object? Spent(Evaluation evaluation, Syntax syntax, object? value)
    {
        if (value is List<object> list)
        {
            evaluation.Spend(syntax, list.Count);
        }

        return value;
    }

    private (QueryType, Func<Evaluation, object?>) List(Syntax syntax)
    {
        var parts = syntax.Parts.Select(Compile).ToList();
        var type = parts.Count == 0 ? QueryType.Any : parts[0].Type;
        if (parts.Find(part => !Comparer.Fit(part.Type, type)) is { } other)
        {
            throw other.Syntax.Mistake($"This is {other.Type.Described}, and the list begins with {type.Described}.", "a list holds one sort of value");
        }

        return (type with { Many = true, Words = [] }, evaluation => Values.Flat(parts.Select(part => part.Evaluate(evaluation))));
    }

    private (QueryType, Func<Evaluation, object?>) Not(Syntax syntax)
    {
        var inner = Condition(syntax.Parts[0]);
        return (QueryType.Truth, evaluation => !Values.IsTrue(inner.Evaluate(evaluation)));
    }

    private (QueryType, Func<Evaluation, object?>) Negative(Syntax syntax)
    {
        var inner = Number(Compile(syntax.Parts[0]));
        return (inner.Type, evaluation => Values.Map(inner.Evaluate(evaluation), value => -Figure(value, inner.Syntax)));
    }

    /// <summary>What must be true or false.</summary>
    private Expression Condition(Syntax syntax)
    {
        var inner = Compile(syntax);
        return inner.Type.Sort is Sort.Truth or Sort.Any
            ? inner
            : throw syntax.Mistake($"This is {inner.Type.Described}, and what stands here must hold or not.", syntax.Kind is SyntaxKind.Name or SyntaxKind.Path ? $"compare it, or ask whether there is any: has({Written(syntax)})" : "compare it with something");
    }

    private static string Written(Syntax syntax) => syntax.Kind == SyntaxKind.Path ? $"{Written(syntax.Parts[0])}.{syntax.Text}" : syntax.Text;

    private (QueryType, Func<Evaluation, object?>) Where(Syntax syntax)
    {
        var source = Compile(syntax.Parts[0]);
        var condition = Within(source, () => Condition(syntax.Parts[1]));
        return (source.Type with { Many = true }, evaluation => Each(evaluation, source, value => Values.IsTrue(condition.Evaluate(evaluation)) ? value : null));
    }

    private (QueryType, Func<Evaluation, object?>) Of(Syntax syntax)
    {
        var source = Compile(syntax.Parts[1]);
        var asked = Within(source, () => Compile(syntax.Parts[0]));
        return (asked.Type with { Many = true }, evaluation => Each(evaluation, source, _ => asked.Evaluate(evaluation)));
    }

    private Expression Within(Expression source, Func<Expression> compile)
    {
        if (source.Type.Sort is not (Sort.Item or Sort.Part or Sort.Data))
        {
            throw source.Syntax.Mistake($"This is {source.Type.Described}, and items stand here.", "such as the name of a type, or a field that names items");
        }

        var outer = current;
        current = source.Type with { Many = false };
        var inner = compile();
        current = outer;
        return inner;
    }

    private static List<object> Each(Evaluation evaluation, Expression source, Func<object, object?> ask)
    {
        var values = Values.All(source.Evaluate(evaluation));
        var outer = evaluation.Current;
        var found = new List<object>();
        foreach (var value in values)
        {
            evaluation.Spend(source.Syntax);
            evaluation.Current = value;
            found.AddRange(Values.All(ask(value)));
        }

        evaluation.Current = outer;
        return found;
    }

    private (QueryType, Func<Evaluation, object?>) Call(Syntax syntax)
    {
        if (syntax.Text == "from")
        {
            return From(syntax);
        }

        if (syntax.HasTarget)
        {
            throw syntax.Mistake($"After a dot stands a field, a figure or from(…), not “{syntax.Text}(…)”.", $"put the function around it: {syntax.Text}(…)");
        }

        if (Functions.Find(syntax.Text) is not { } function)
        {
            throw syntax.Mistake($"There is no function “{syntax.Text}”.", RoadmapSite.Engine.Text.Nearest.To(syntax.Text, [.. Functions.Names, "from"]) is { } near ? $"did you mean “{near}”?" : $"there are {string.Join(", ", Functions.Names)} and from");
        }

        if (syntax.Parts.Count != function.Parameters)
        {
            throw syntax.Mistake($"“{syntax.Text}” is told {RoadmapSite.Engine.Text.Grammar.CountInWords(function.Parameters, "thing")}, and here it is told {RoadmapSite.Engine.Text.Grammar.InWords(syntax.Parts.Count)}.", function.Example);
        }

        var parts = syntax.Parts.Select(Compile).ToList();
        var type = function.TypeOf(parts);
        return (type, evaluation => function.Evaluate(evaluation, parts));
    }

    /// <summary><c>from(initiative.goals)</c>: the items of a type that name this one, in a field or in any.</summary>
    private (QueryType, Func<Evaluation, object?>) From(Syntax syntax)
    {
        var target = syntax.HasTarget ? Compile(syntax.Parts[0]) : null;
        var asked = target?.Type ?? current ?? throw syntax.Mistake("Here is nothing that other items could name.", "write what stands before it, such as $page.from(…)");
        if (asked.Sort != Sort.Item)
        {
            throw syntax.Mistake($"This is {asked.Described}, and only items are named by others.", "write it after an item");
        }

        if (syntax.Parts.Skip(target is null ? 0 : 1).ToList() is not [{ Kind: SyntaxKind.Name or SyntaxKind.Path } what] || what is { Kind: SyntaxKind.Path, Parts: not [{ Kind: SyntaxKind.Name }, _] })
        {
            throw syntax.Mistake("“from” is told a type, or a type and the field that names.", "such as from(initiative) or from(initiative.goals)");
        }

        var typeName = what.Kind == SyntaxKind.Path ? what.Parts[0] : what;
        var type = names.Type(typeName.Text) ?? throw names.UnknownType(typeName);
        var relation = what.Kind == SyntaxKind.Path ? what.Text : null;
        if (relation is not null && relation != Relation.Mentions && type.Fields.Find(relation) is null)
        {
            throw names.Unknown(what.Parts[1], QueryType.OfItems([type]), isAfterDot: true);
        }

        return (QueryType.OfItems([type], many: true), evaluation => Spent(evaluation, syntax, Values.Map(target is null ? evaluation.Current : target.Evaluate(evaluation), item => names.Naming((Item)item, type, relation))));
    }

    private (QueryType, Func<Evaluation, object?>) Binary(Syntax syntax)
    {
        if (syntax.Text is "and" or "or")
        {
            var first = Condition(syntax.Parts[0]);
            var second = Condition(syntax.Parts[1]);
            return syntax.Text == "and"
                ? (QueryType.Truth, evaluation => Values.IsTrue(first.Evaluate(evaluation)) && Values.IsTrue(second.Evaluate(evaluation)))
                : (QueryType.Truth, evaluation => Values.IsTrue(first.Evaluate(evaluation)) || Values.IsTrue(second.Evaluate(evaluation)));
        }

        var left = Compile(syntax.Parts[0]);
        var right = Compile(syntax.Parts[1]);
        return syntax.Text is "+" or "-" or "*" or "/" ? Arithmetic(syntax, left, right) : (QueryType.Truth, Comparer.Compare(syntax, left, right, knowledge));
    }

    private static (QueryType, Func<Evaluation, object?>) Arithmetic(Syntax syntax, Expression left, Expression right)
    {
        if (syntax.Text is "+" or "-" && left.Type.Sort is Sort.Date or Sort.Any && right.Type.Sort == Sort.Time)
        {
            var sign = syntax.Text == "+" ? 1 : -1;
            return (QueryType.Date with { Many = left.Type.Many }, evaluation => right.Evaluate(evaluation) is TimeLength length
                ? Values.Map(left.Evaluate(evaluation), value => value is PartialDate date && length.From(date.End, sign) is { } day ? PartialDate.Of(day) : null)
                : null);
        }

        if (syntax.Text == "-" && left.Type.Sort is Sort.Date or Sort.Any && right.Type.Sort is Sort.Date)
        {
            return (QueryType.Number, evaluation => Single(left, evaluation) is PartialDate a && Single(right, evaluation) is PartialDate b ? (double)(a.End.DayNumber - b.End.DayNumber) : null);
        }

        if (syntax.Text == "+" && left.Type.Sort == Sort.Text && right.Type.Sort is Sort.Text or Sort.Any)
        {
            return (QueryType.Text, evaluation => Single(left, evaluation) is string a && Single(right, evaluation) is string b ? a + b : null);
        }

        Number(left);
        Number(right);
        var type = (left.Type.Sort, right.Type.Sort, syntax.Text) switch
        {
            (Sort.Money, Sort.Money, "/") => QueryType.Number,
            (Sort.Money, _, _) => left.Type,
            (_, Sort.Money, "+" or "-" or "*") => right.Type,
            (Sort.Percent, Sort.Percent, "+" or "-") => left.Type,
            _ => QueryType.Number,
        };
        return (type with { Many = false }, evaluation => Single(left, evaluation) is { } a && Single(right, evaluation) is { } b ? Calculate(syntax.Text, Figure(a, left.Syntax), Figure(b, right.Syntax)) : null);
    }

    /// <summary>What cannot be worked out is not there, rather than infinite.</summary>
    private static double? Calculate(string sign, double left, double right)
    {
        var result = sign switch { "+" => left + right, "-" => left - right, "*" => left * right, _ => left / right };
        return double.IsFinite(result) ? result : null;
    }

    private static object? Single(Expression part, Evaluation evaluation) => Values.All(part.Evaluate(evaluation)) switch
    {
        [] => null,
        [var one] => one,
        _ => throw part.Syntax.Mistake("Here are several values, and one is reckoned with.", "say which: sum(…), max(…), count(…)"),
    };

    internal static Expression Number(Expression part) => part.Type.IsNumber || part.Type.Sort == Sort.Any
        ? part
        : throw part.Syntax.Mistake($"This is {part.Type.Described}, and a number stands here.", part.Type.Sort == Sort.Item ? "count(…) gives how many there are" : null);

    internal static double Figure(object value, Syntax syntax) => value is double number ? number : throw syntax.Mistake("This is no number in every place.", "take a field or figure that is one");
}
