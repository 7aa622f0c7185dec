using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Rules;

/// <summary>An id in front matter that nothing has.</summary>
internal sealed class BrokenReference() : Rule("RM103", Severity.Error)
{
    public static BrokenReference Rule { get; } = new();

    public Diagnostic Found(Reference reference, IEnumerable<(string Id, string Title)>? nearest)
    {
        var near = (nearest ?? []).Select(item => item.Id == item.Title ? $"“{item.Id}”" : $"“{item.Id}” ({item.Title})").ToList();
        var what = reference.Types.Count == 0 ? "item" : string.Join(" or ", reference.Types);
        return Report(
            reference.At,
            $"There is no {what} “{Grammar.Short(reference.Id)}”.",
            near.Count > 0 ? $"did you mean {string.Join(", or ", near)}?" : nearest is null ? Suggestions.NotComparedHint : $"check the id, or add the {what}");
    }

    public Diagnostic ToDraft(Reference reference, Item draft) => Report(
        reference.At,
        $"{draft.Id} “{draft.Title}” is a draft, which the site leaves out.",
        $"take “draft: true” out of {draft.Document.File.Path}, or this id out until it is published");

    public Diagnostic NoPart(Reference reference, Item target, IReadOnlyList<string> nearest) => Report(
        reference.At,
        $"{target.Id} “{target.Title}” has no part “{Grammar.Short(reference.PartId ?? "")}”.",
        nearest.Count > 0
            ? $"did you mean {string.Join(", or ", nearest.Select(id => $"“{id}”"))}?"
            : target.Parts.Count > 0 ? $"it has {string.Join(", ", target.Parts.Take(12).Select(part => part.Id))}" : "it has no parts with ids; name the item alone");
}
