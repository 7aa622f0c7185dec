using RoadmapSite.Engine.Items;

namespace RoadmapSite.Engine.Queries;

/// <summary>What an expression is worked out with: the page, the row, what a condition looks at, and how much work is left.</summary>
/// <param name="allowance">Steps it may take.</param>
internal sealed class Evaluation(KnowledgeBase knowledge, Item page, int allowance = Evaluation.MaxSteps)
{
    /// <summary>Steps that a whole view may take. The largest sample view takes some thousands.</summary>
    public const int MaxSteps = 2_000_000;

    /// <summary>Steps that all views and figures of a page may take together.</summary>
    public const int MaxStepsOfPage = 5 * MaxSteps;

    private long used;

    /// <summary>Steps it has taken.</summary>
    public int Used => (int)Math.Min(used, allowance);

    public KnowledgeBase Knowledge => knowledge;

    public Item Page => page;

    /// <summary>The item that the view has a row for.</summary>
    public Item? Row { get; set; }

    /// <summary>What names without a dot are asked of.</summary>
    public object? Current { get; set; }

    /// <exception cref="QueryMistake">There is no end in sight.</exception>
    public void Spend(Syntax syntax, int number = 1)
    {
        used += number;
        if (used > allowance)
        {
            throw syntax.Mistake("This takes more work than a page may ask for.", "a condition inside a condition looks at every item for every item; narrow the inner one, or follow a relation");
        }
    }
}
