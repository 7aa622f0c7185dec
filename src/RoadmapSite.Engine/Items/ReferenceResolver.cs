using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Rules;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Items;

/// <summary>Gives every reference in front matter the item it names, or a finding.</summary>
internal sealed class ReferenceResolver
{
    private readonly KnowledgeBase knowledge;
    private readonly Dictionary<string, Item> byCaselessId;
    private readonly Dictionary<string, Item> drafts;
    private readonly HashSet<string> withheld;
    private readonly Suggestions suggestions = new(3);
    private readonly Lazy<ILookup<string, Item>> byId;

    public ReferenceResolver(KnowledgeBase knowledge, IEnumerable<Item> drafts)
    {
        this.knowledge = knowledge;
        byId = new(() => knowledge.Items.ToLookup(item => item.Id, StringComparer.Ordinal));
        this.drafts = drafts.DistinctBy(item => item.Id).ToDictionary(item => item.Id, StringComparer.Ordinal);
        withheld = new(knowledge.Withheld.SelectMany(item => item.OtherIds.Prepend(item.Id)), StringComparer.OrdinalIgnoreCase);
        byCaselessId = knowledge.Items.DistinctBy(item => item.Id, StringComparer.OrdinalIgnoreCase).ToDictionary(item => item.Id, StringComparer.OrdinalIgnoreCase);
    }

    public IEnumerable<Diagnostic> Resolve(Item? owner, IEnumerable<Reference> references)
    {
        foreach (var reference in references)
        {
            if (Resolve(owner, reference) is { } finding)
            {
                yield return finding;
            }
        }
    }

    private Diagnostic? Resolve(Item? owner, Reference reference)
    {
        // It may have been resolved before, in a knowledge base that is no more.
        (reference.Target, reference.TargetPart) = (null, null);
        Diagnostic? finding = null;
        var target = knowledge.Find(reference.Id);
        if (target is null && byCaselessId.TryGetValue(reference.Id, out target))
        {
            finding = IdCaseDiffers.Rule.Found(reference.At, reference.Id, target.Id);
        }

        if (target is null && knowledge.Find(reference.Text) is { } page)
        {
            // A page's id is its path, and the slash in it names no part.
            reference.Target = Fits(page, reference) ? page : null;
            return reference.Target is null ? ReferenceToWrongType.Rule.Found(reference, page) : null;
        }

        if (target is null && (withheld.Contains(reference.Id) || withheld.Contains(reference.Text)))
        {
            // The settings name it, which says nothing to readers; items are read as if they did not.
            return null;
        }

        if (target is null && drafts.TryGetValue(reference.Id, out var draft))
        {
            return BrokenReference.Rule.ToDraft(reference, draft);
        }

        if (target is null)
        {
            var near = suggestions.Of(string.Join(' ', reference.Types), reference.Id, () => knowledge.Items.Where(item => Fits(item, reference)).SelectMany(item => item.OtherIds.Prepend(item.Id)));
            return BrokenReference.Rule.Found(reference, near?.Select(id => (id, knowledge.Find(id)!.Title)));
        }

        if (!Fits(target, reference))
        {
            // Two types may have one id, which is a finding of its own; the one that is meant is the one that fits.
            target = byId.Value[reference.Id].FirstOrDefault(item => Fits(item, reference)) ?? target;
        }

        if (!Fits(target, reference))
        {
            return ReferenceToWrongType.Rule.Found(reference, target);
        }

        if (reference.PartId is { } partId)
        {
            reference.TargetPart = target.Part(partId);
            if (reference.TargetPart is null)
            {
                return BrokenReference.Rule.NoPart(reference, target, Nearest.Of(partId, target.Parts.Select(part => part.Id), 3));
            }
        }

        if (target == owner && reference.PartId is null)
        {
            return SelfReference.Rule.Found(reference);
        }

        reference.Target = target;
        return finding;
    }

    private static bool Fits(Item item, Reference reference) => reference.Types.Count == 0 || reference.Types.Contains(item.Type.Name);
}
