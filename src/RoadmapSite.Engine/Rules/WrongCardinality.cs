using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Rules;

/// <summary>Too few or too many: two strategies, or one id twice in a list.</summary>
internal sealed class WrongCardinality() : Rule("RM105", Severity.Error)
{
    public static WrongCardinality Rule { get; } = new();

    public override IEnumerable<Diagnostic> Check(KnowledgeBase knowledge)
    {
        foreach (var type in knowledge.Types.Where(type => type.IsSingle))
        {
            var items = knowledge.Items.Where(item => item.Type.Name == type.Name).ToList();
            if (items.Count == 0 && knowledge.Items.Any(item => item is not PageItem))
            {
                yield return Report(
                    knowledge.Configuration.Place,
                    $"There is no {type.Name}, and a site needs one.",
                    $"add {type.Name}.md with “type: {type.Name}” in its front matter");
            }

            foreach (var item in items.Skip(1))
            {
                yield return Report(item.Place, $"There is one {type.Name} already, “{items[0].Title}”, and a site has one.", "keep one of the two") with
                {
                    Notes = [new($"The first {type.Name} is here", items[0].Place)],
                };
            }
        }
    }

    /// <summary>One id twice in a list. The second is left out.</summary>
    public Diagnostic Twice(Reference reference) => Report(reference.At, $"“{Grammar.Short(reference.Text)}” is named twice in this list.", "take one of the two out");
}
