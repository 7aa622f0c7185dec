using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;

namespace RoadmapSite.Engine.Rules;

/// <summary>A rule about one type of item, asked of each of them.</summary>
public abstract class Rule<TItem>(string code, Severity severity) : Rule(code, severity)
    where TItem : Item
{
    public sealed override IEnumerable<Diagnostic> Check(KnowledgeBase knowledge) =>
        knowledge.Of<TItem>().SelectMany(item => Check(item, knowledge));

    protected abstract IEnumerable<Diagnostic> Check(TItem item, KnowledgeBase knowledge);
}
