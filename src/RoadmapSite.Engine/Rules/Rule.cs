using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Rules;

/// <summary>One offence the knowledge base can commit. The type's name is the offence, so “allow broken-reference” is a sentence.</summary>
/// <remarks>Its page stands beside it as <c>TypeName.md</c>: why, an example that runs as a test, what the console says.</remarks>
public abstract class Rule
{
    protected Rule(string code, Severity severity)
    {
        Code = code;
        Severity = severity;
        Name = Casing.Kebab(GetType().Name);
    }

    /// <summary>RM and three digits; for keeps, whatever happens to the name.</summary>
    public string Code { get; }

    /// <summary>The offence in kebab case.</summary>
    public string Name { get; }

    /// <summary>The default; the configuration may set another.</summary>
    public Severity Severity { get; }

    /// <summary>Looks through a whole knowledge base. Rules found while reading (an unknown key, an impossible date) have nothing left to look for.</summary>
    public virtual IEnumerable<Diagnostic> Check(KnowledgeBase knowledge) => [];

    protected Diagnostic Report(Span at, string message, string? help = null) => new(this, Severity, at, OneLine(message)) { Help = help is null ? null : OneLine(help) };

    /// <summary>The links of all prose of which something holds, which it does of few.</summary>
    private protected static IEnumerable<Link> LinksOf(KnowledgeBase knowledge, Func<Link, bool> holds)
    {
        foreach (var item in knowledge.Items)
        {
            for (var i = 0; i < item.Body.Links.Count; i++)
            {
                if (holds(item.Body.Links[i]))
                {
                    yield return item.Body.Links[i];
                }
            }
        }
    }

    /// <summary>A quoted title may have line breaks, and every report is one line a finding.</summary>
    private static string OneLine(string message) => message.AsSpan().IndexOfAnyInRange('\0', '\x1F') < 0 ? message : Grammar.Short(message, int.MaxValue);
}
