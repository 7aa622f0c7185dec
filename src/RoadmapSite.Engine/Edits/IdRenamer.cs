using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Edits;

/// <summary>Finds every place that has to change with an item's id.</summary>
internal sealed class IdRenamer(Site site, Item item, string newId)
{
    private readonly List<TextEdit> edits = [];
    private readonly string oldPath = item.Document.File.Path;
    private readonly string newPath = Moves(item, newId).FirstOrDefault(move => move.From == item.Document.File.Path)?.To ?? item.Document.File.Path;

    /// <summary>The files that are called by the item's id: its own, and a table beside it.</summary>
    public static IReadOnlyList<FileMove> Moves(Item item, string newId)
    {
        var path = item.Document.File.Path;
        var stem = Path.ChangeExtension(path, null);
        var isNamed = !IsListed(item) && (item.Type.IsPage ? stem == item.Id : item.Document.File.Stem == item.Id);
        if (!isNamed)
        {
            return [];
        }

        var newStem = item.Type.IsPage ? newId : stem[..^item.Id.Length] + newId;
        return [.. item.Values
            .Where(bound => bound.Field.FromCsv && bound.At.File.Path != path && Path.ChangeExtension(bound.At.File.Path, null) == stem)
            .Select(bound => bound.At.File.Path)
            .Prepend(path)
            .Distinct()
            .Select(file => new FileMove(file, newStem + Path.GetExtension(file)))];
    }

    public IdRename Plan()
    {
        var map = MapOf(item);
        if (map?["id"] is YamlScalar { IsNull: false } id)
        {
            Replace(id.At, item.Id, newId);
        }

        // On Windows and macOS two names that differ in capitals are one address, which needs no way to itself.
        if (!newId.Equals(item.Id, StringComparison.OrdinalIgnoreCase))
        {
            edits.Add(OldName.Keep(item, map, newId));
        }

        foreach (var reference in site.Knowledge.Items.SelectMany(other => other.References).Concat(site.Knowledge.Configuration.References))
        {
            Rename(reference);
        }

        foreach (var other in site.Knowledge.Items)
        {
            foreach (var link in other.Body.Links)
            {
                Rename(link, other);
            }
        }

        // A default is read once for each item beneath it, and stands in one place all the same.
        return new(
            item,
            newId,
            [.. edits.DistinctBy(edit => (edit.At.File.Path, edit.At.Start, edit.At.Length)).OrderBy(edit => edit.At)],
            Moves(item, newId));
    }

    /// <summary>Whether the item is one of several in its file.</summary>
    private static bool IsListed(Item item) =>
        item.Document.FrontMatter is { } map && map.Find("items") is not null && !item.Document.File.Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase);

    /// <summary>The keys of the item, in a file of many its own.</summary>
    private static YamlMap? MapOf(Item item) => !IsListed(item)
        ? item.Document.FrontMatter
        : (item.Document.FrontMatter?["items"] as YamlList)?.Items.OfType<YamlMap>().FirstOrDefault(map => map.At == item.Place);

    private void Rename(Reference reference)
    {
        var target = reference.Target ?? site.Knowledge.Find(reference.Id) ?? site.Knowledge.Find(reference.Text);
        if (target != item)
        {
            return;
        }

        // What names it by an alias or a prefix goes on doing so.
        if (IsOldId(reference.Id))
        {
            Replace(reference.At, reference.Id, newId);
        }
        else if (IsOldId(reference.Text))
        {
            Replace(reference.At, reference.Text, newId);
        }
    }

    private void Rename(Link link, Item from)
    {
        if (link.Kind == LinkKind.Wiki)
        {
            if (link.Item == item && link.At.Text == link.Target && WrittenName(link) is { } name)
            {
                Replace(link.At, name, IsOldId(name) ? newId : ShortName());
            }

            return;
        }

        var written = link.Target.Split('#')[0];
        if (link.Kind == LinkKind.External || written.Length == 0 || newPath == oldPath)
        {
            return;
        }

        var fromPath = from == item ? newPath : from.Document.File.Path;
        var full = RelativePath.Join(written.StartsWith('/') ? "" : from.Document.File.Path, Uri.UnescapeDataString(written));
        if (full == oldPath)
        {
            Replace(link.At, written, Address(written, fromPath, newPath));
        }
        else if (from == item && !written.StartsWith('/') && RelativePath.Folder(oldPath) != RelativePath.Folder(newPath) && (link.Item ?? (object?)link.Asset) is not null)
        {
            // The page goes to another folder, and what it leads to stays.
            Replace(link.At, written, RelativePath.Escape(RelativePath.From(newPath, full)));
        }
        else if (link.Item == item && full.Length > 0 && $"{full}/{Path.GetFileName(oldPath)}" == oldPath)
        {
            // A folder's name stands for its index.md.
            Replace(link.At, written, Address(written, fromPath, newPath));
        }
    }

    /// <summary>The words of a wiki link that are the item's id, or of a page the name of its file; null where another name is written.</summary>
    private string? WrittenName(Link link)
    {
        var name = link.Target.Split('#')[0];
        if (IsOldId(name) || (item.Type.IsPage && site.Knowledge.Find(name) is null && name.Equals(item.Document.File.Stem, StringComparison.OrdinalIgnoreCase)))
        {
            return name;
        }

        var slash = name.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 && IsOldId(name[..slash]) ? name[..slash] : null;
    }

    /// <summary>The name of a page's new file, which is enough while no other page or item has it.</summary>
    private string ShortName()
    {
        var stem = Path.GetFileNameWithoutExtension(newPath);
        var isTaken = site.Knowledge.Find(stem) is not null
            || site.Knowledge.Of<PageItem>().Any(page => page != item && page.Document.File.Stem.Equals(stem, StringComparison.OrdinalIgnoreCase));
        return isTaken ? newId : stem;
    }

    private bool IsOldId(string name) => name.Equals(item.Id, StringComparison.OrdinalIgnoreCase);

    /// <summary>The address of the new file, with the way to it as it was written where the folder stays.</summary>
    private string Address(string written, string from, string to)
    {
        var name = Path.GetFileName(oldPath);
        var isSameFolder = RelativePath.Folder(oldPath) == RelativePath.Folder(to) && (from != to || RelativePath.Folder(from) == RelativePath.Folder(oldPath));
        return isSameFolder && written.EndsWith(name, StringComparison.Ordinal) ? written[..^name.Length] + Path.GetFileName(to)
            : written.StartsWith('/') ? "/" + RelativePath.Escape(to)
            : RelativePath.Escape(RelativePath.From(from, to));
    }

    /// <summary>Puts another word in the place of one, and leaves quotes and what else stands there.</summary>
    private void Replace(Span at, string word, string replacement)
    {
        // An anchor of YAML or the words of a Markdown link may say the same, and stand before it.
        var place = at.Text.StartsWith('&') || at.Text.StartsWith('[') ? at.Text.LastIndexOf(word, StringComparison.Ordinal) : at.Text.IndexOf(word, StringComparison.Ordinal);
        if (place >= 0)
        {
            edits.Add(new(at.File.At(at.Start + place, word.Length), replacement));
        }
    }
}
