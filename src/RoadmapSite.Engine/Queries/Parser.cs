namespace RoadmapSite.Engine.Queries;

/// <summary>Reads an expression by its grammar, one rule a method, the loosest first.</summary>
internal sealed class Parser
{
    /// <summary>No honest expression nests deeper.</summary>
    private const int MaxDepth = 40;

    private static readonly string[] Comparisons = ["=", "!=", "<", "<=", ">", ">=", "in", "has"];

    private static readonly string[] Keywords = ["and", "or", "not", "in", "has", "where", "of"];

    private readonly IReadOnlyList<Token> tokens;
    private int at;
    private int depth;

    private Parser(IReadOnlyList<Token> tokens) => this.tokens = tokens;

    /// <exception cref="QueryMistake">It is no expression.</exception>
    public static Syntax Parse(string text)
    {
        var parser = new Parser(Lexer.Read(text));
        var syntax = parser.Query();
        var rest = parser.Current;
        return rest.Kind == TokenKind.End
            ? syntax
            : throw Mistake(rest, $"“{rest.Text}” does not fit here.", rest.Is(")") || rest.Is("]") ? "take it out, or open a bracket before it" : "compare or join with =, <, in, has, and, or");
    }

    private Token Current => tokens[at];

    /// <summary><c>budget of initiative where status = "approved"</c></summary>
    private Syntax Query()
    {
        var first = Or();
        var source = Take("of") ? Or() : null;
        var found = source ?? first;
        if (Take("where"))
        {
            found = Join(SyntaxKind.Where, "where", found, Or());
        }

        return source is null ? found : Join(SyntaxKind.Of, "of", first, found);
    }

    private Syntax Or()
    {
        var left = And();
        while (Take("or"))
        {
            left = Join(SyntaxKind.Binary, "or", left, And());
        }

        return left;
    }

    private Syntax And()
    {
        var left = Not();
        while (Take("and"))
        {
            left = Join(SyntaxKind.Binary, "and", left, Not());
        }

        return left;
    }

    private Syntax Not()
    {
        var start = Current;
        if (!Take("not"))
        {
            return Comparison();
        }

        var inner = Deeper(Not);
        return new(SyntaxKind.Not, "not", start.Start, inner.End - start.Start, inner);
    }

    private Syntax Comparison()
    {
        var left = Sum();
        var sign = Current;
        if (sign.Is("not") && tokens[at + 1].Is("in"))
        {
            at += 2;
            var inner = Join(SyntaxKind.Binary, "in", left, Sum());
            return new(SyntaxKind.Not, "not", inner.Start, inner.Length, inner);
        }

        if (!Comparisons.Any(sign.Is))
        {
            return left;
        }

        at++;
        var compared = Join(SyntaxKind.Binary, sign.Text, left, Sum());
        return Comparisons.Any(Current.Is)
            ? throw Mistake(Current, $"“{Current.Text}” compares what is compared already.", "join two comparisons with and")
            : compared;
    }

    private Syntax Sum()
    {
        var left = Product();
        while (Current.Is("+") || Current.Is("-"))
        {
            left = Join(SyntaxKind.Binary, tokens[at++].Text, left, Product());
        }

        return left;
    }

    private Syntax Product()
    {
        var left = Unary();
        while (Current.Is("*") || Current.Is("/"))
        {
            left = Join(SyntaxKind.Binary, tokens[at++].Text, left, Unary());
        }

        return left;
    }

    private Syntax Unary()
    {
        var start = Current;
        if (!Take("-"))
        {
            return Path();
        }

        var inner = Deeper(Unary);
        return new(SyntaxKind.Negative, "-", start.Start, inner.End - start.Start, inner);
    }

    private Syntax Path()
    {
        var left = Primary();
        while (Take("."))
        {
            // A key may be a year: budget.years.2027.
            var name = Current;
            if (name.Kind is not (TokenKind.Name or TokenKind.Number or TokenKind.Date))
            {
                throw Mistake(name, "After the dot stands a name.", "such as owner.title");
            }

            at++;
            left = name.Kind == TokenKind.Name && Current.Is("(")
                ? Call(name, left)
                : new(SyntaxKind.Path, name.Text, left.Start, name.End - left.Start, left, new Syntax(SyntaxKind.Name, name.Text, name.Start, name.Length));
        }

        return left;
    }

    private Syntax Primary()
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Number:
                return Leaf(SyntaxKind.Number);
            case TokenKind.Text:
                return Leaf(SyntaxKind.Text);
            case TokenKind.Date:
                return Leaf(SyntaxKind.Date);
            case TokenKind.Time:
                return Leaf(SyntaxKind.Time);
            case TokenKind.Variable:
                return Leaf(SyntaxKind.Variable);
            case TokenKind.Name when tokens[at + 1].Is("("):
                at++;
                return Call(token, null);
            case TokenKind.Name when !Keywords.Contains(token.Text):
                return Leaf(SyntaxKind.Name);
        }

        if (Take("("))
        {
            var inner = Deeper(Query);
            var end = Expect(")", token);
            return inner with { Start = token.Start, Length = end - token.Start };
        }

        if (Take("["))
        {
            var parts = Several("]");
            return new(SyntaxKind.List, "", token.Start, Expect("]", token) - token.Start, parts);
        }

        throw token.Kind == TokenKind.End
            ? Mistake(at > 0 ? tokens[at - 1] : token, at > 0 ? $"Something is missing after “{tokens[at - 1].Text}”." : "There is nothing to work out here.", "write a field, a figure or a value, such as owner, 12 or \"approved\"")
            : Mistake(token, $"“{token.Text}” does not fit here.", "a field, a figure or a value stands here, such as owner, 12 or \"approved\"");
    }

    private Syntax Call(Token name, Syntax? target)
    {
        var open = Current;
        at++;
        var parts = Several(")");
        var start = target?.Start ?? name.Start;
        var call = new Syntax(SyntaxKind.Call, name.Text, start, Expect(")", open) - start, target is null ? parts : [target, .. parts]) { HasTarget = target is not null };
        return call;
    }

    private List<Syntax> Several(string closing)
    {
        var parts = new List<Syntax>();
        while (!Current.Is(closing))
        {
            parts.Add(Deeper(Query));
            if (!Take(","))
            {
                break;
            }
        }

        return parts;
    }

    private Syntax Leaf(SyntaxKind kind)
    {
        var token = tokens[at++];
        return new(kind, token.Text, token.Start, token.Length);
    }

    private Syntax Deeper(Func<Syntax> read)
    {
        if (++depth > MaxDepth)
        {
            throw Mistake(Current, $"This expression nests deeper than {MaxDepth} levels.", "ask for less at once");
        }

        var syntax = read();
        depth--;
        return syntax;
    }

    private bool Take(string text)
    {
        if (!Current.Is(text))
        {
            return false;
        }

        at++;
        return true;
    }

    /// <returns>Where the closing bracket ends.</returns>
    private int Expect(string closing, Token opening)
    {
        var end = Current;
        return Take(closing) ? end.End
            : end.Kind == TokenKind.End ? throw Mistake(opening, "This bracket is not closed.", $"end it with {closing}")
            : throw Mistake(end, $"“{end.Text}” does not fit here.", $"a {closing} or a comma stands here");
    }

    private static Syntax Join(SyntaxKind kind, string text, Syntax left, Syntax right) => new(kind, text, Math.Min(left.Start, right.Start), Math.Max(left.End, right.End) - Math.Min(left.Start, right.Start), left, right);

    private static QueryMistake Mistake(Token token, string message, string help) => new(token.Start, Math.Max(1, token.Length), message, help);
}
