using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Edits;

/// <summary>What it takes to give an item another id: the id itself, everything that names it, an alias for the old one, and its file's name where that is the id.</summary>
/// <param name="Edits">In the files as they were read, by path and place; <see cref="TextEdits"/> puts them in.</param>
/// <param name="Moves">To be done after the edits, whose places are in the old files.</param>
public sealed record IdRename(Item Item, string NewId, IReadOnlyList<TextEdit> Edits, IReadOnlyList<FileMove> Moves)
{
    /// <summary>The edits of each file, by its old path.</summary>
    public IEnumerable<IGrouping<string, TextEdit>> Files => Edits.GroupBy(edit => edit.At.File.Path, StringComparer.Ordinal);

    /// <summary>Why an item cannot have this id, as a sentence; null where it can.</summary>
    public static string? Refusal(Site site, Item item, string newId)
    {
        if (newId == item.Id)
        {
            return $"{item.Id} has this id already.";
        }

        if (!(item.Type.IsPage ? newId.Split('/') : [newId]).All(part => IdSyntax.IsWellFormed(part)) || newId is "null" or "Null" or "NULL")
        {
            return $"“{Grammar.Short(newId)}” cannot be an id; use {IdSyntax.Expected}.";
        }

        if (item.Type.IsPage && item.Id == "index")
        {
            return "index.md opens the home page, and stays what it is.";
        }

        // Capitals do not tell addresses apart, nor files on Windows and macOS.
        if (site.Knowledge.Items.FirstOrDefault(other => other != item && other.OtherIds.Prepend(other.Id).Contains(newId, StringComparer.OrdinalIgnoreCase)) is { } holder)
        {
            return holder.Id.Equals(newId, StringComparison.OrdinalIgnoreCase)
                ? $"“{holder.Id}” is the id of “{holder.Title}”; an id is never used twice."
                : $"“{newId}” was once the id of {holder.Id} “{holder.Title}”, and links still lead there by it.";
        }

        var taken = site.Knowledge.Items.Select(other => other.Document.File.Path).Concat(site.Assets.Select(file => file.Path)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return IdRenamer.Moves(item, newId).FirstOrDefault(move => !move.From.Equals(move.To, StringComparison.OrdinalIgnoreCase) && taken.Contains(move.To)) is { } blocked
            ? $"There is a file {blocked.To} already."
            : null;
    }

    /// <summary>Everything that changes. Drafts that name the item are seen only in a site that was loaded with them.</summary>
    /// <param name="newId">One that <see cref="Refusal"/> has nothing against.</param>
    public static IdRename Of(Site site, Item item, string newId) => new IdRenamer(site, item, newId).Plan();
}
