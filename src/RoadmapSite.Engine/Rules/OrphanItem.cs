using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Rules;

/// <summary>An item that names no other and that no other names, among others of its type that are linked.</summary>
/// <remarks>While no key of any item links the type, but for its own owners, it is a list that nothing uses yet: a beginning, not a slip.
/// Pages of prose are found by reading, and an item that a site has one of is the site’s own.</remarks>
internal sealed class OrphanItem() : Rule("RM202", Severity.Warning)
{
    public override bool ReadsProse => true;

    public override IEnumerable<Diagnostic> Check(KnowledgeBase knowledge)
    {
        var links = knowledge.Links;
        var configured = knowledge.Configuration.References.Select(reference => reference.Target).OfType<Item>().ToHashSet();
        HashSet<Item>? meant = null;

        // A required key that is missing or unreadable may be the missing link.
        foreach (var type in knowledge.Items.Where(item => item.Type is { IsPage: false, IsSingle: false }).GroupBy(item => item.Type.Name))
        {
            var alone = type
                .Where(item => !links.To(item).Any() && !configured.Contains(item) && !NamesAny(item) && item.IsComplete && knowledge.Find(item.Id) == item)
                .ToList();
            if (alone.Count == 0 || Example(links, [.. type]) is not { } example)
            {
                continue;
            }

            meant ??= Meant(knowledge);
            foreach (var item in alone.Where(item => !meant.Contains(item)))
            {
                yield return Report(
                    item.At(Item.TitleField),
                    $"{item.Id} “{item.Title}” stands alone: it names no other item, and no other item or page names it.",
                    $"link it as its like are ({example}), or remove it if nobody misses it");
            }
        }
    }

    /// <summary>Whether it has a link, or one that leads nowhere, which is a finding of its own. Who answers for an allowance is no link, or else nobody could allow this.</summary>
    private static bool NamesAny(Item item) =>
        item.References.Any(reference => reference.Relation != Item.AllowField.Name) || item.Body.Links.Any(link => (link.Item is { } other && other != item) || link.Fault != LinkFault.None);

    /// <summary>What the links that lead nowhere most likely mean: each is a finding, and will name these once it is mended.</summary>
    private static HashSet<Item> Meant(KnowledgeBase knowledge)
    {
        var suggestions = new Suggestions(1);
        var references = knowledge.Items.SelectMany(item => item.References)
            .Where(reference => reference.Target is null)
            .Select(reference => knowledge.Find(reference.Id) is not null ? reference.Id : suggestions.Of(string.Join(' ', reference.Types), reference.Id, () => IdsOf(reference.Types)) is [var nearest, ..] ? nearest : null);
        var links = knowledge.Items.SelectMany(item => item.Body.Links)
            .Where(link => link.Fault is LinkFault.NoPage)
            .Select(link => link.Candidates is [var nearest, ..] ? nearest : null);
        return [.. references.Concat(links).OfType<string>().Select(knowledge.Find).OfType<Item>()];

        IEnumerable<string> IdsOf(IReadOnlyList<string> types) => knowledge.Items.Where(item => types.Count == 0 || types.Contains(item.Type.Name)).Select(item => item.Id);
    }

    /// <summary>How others of its type are linked; null while none is.</summary>
    private static string? Example(LinkGraph links, IReadOnlyList<Item> type) => type
        .SelectMany(links.From)
        .Where(relation => relation.Name != Item.OwnerField.Name && relation.Name != Item.AllowField.Name)
        .Concat(type.SelectMany(links.To))
        .Where(relation => relation.Name != Relation.Mentions)
        .Select(relation => $"{relation.From.Id} names {relation.To.Id} under “{relation.Name}”")
        .FirstOrDefault();
}
