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

        foreach (var item in knowledge.Items)
        {
            var seen = new HashSet<(string, string, int)>();
            foreach (var reference in item.References.Where(reference => reference.Target is not null))
            {
                // The same id may stand in several parts (two dependencies with different milestones), not twice on one line.
                if (!seen.Add((reference.Relation, reference.Text, reference.At.Line)))
                {
                    yield return Report(reference.At, $"“{reference.Text}” is named twice in “{reference.Relation}”.", "keep one of the two");
                }
            }
        }
    }
}
