using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Authoring;

/// <summary>Where items are named, and which one is named at a place.</summary>
public static class Mentions
{
    /// <summary>What is named at a place of a file; null where nothing is.</summary>
    /// <param name="file">The file as it is on the screen.</param>
    public static Mention? At(Site site, SourceFile file, int offset)
    {
        var read = All(site).Concat(site.Knowledge.Items.Where(item => item.Has(Item.IdField)).Select(item => new Mention(item, null, null, item.PlaceOfId)))
            .FirstOrDefault(mention => mention.At.File.Path == file.Path && mention.At.File.Text == file.Text && mention.At.Start <= offset && offset <= mention.At.Start + mention.At.Length);

        // Where a file cannot be read as a whole, a word that is an id may still be meant as one.
        return read ?? Word(site, file, offset);
    }

    /// <summary>Every place that names an item, in the order of files and places.</summary>
    public static IReadOnlyList<Mention> Of(Site site, Item item) =>
        [.. All(site).Where(mention => mention.Item == item).DistinctBy(mention => (mention.At.File.Path, mention.At.Start)).OrderBy(mention => mention.At)];

    /// <summary>Where an item, a part of it or a heading of its page stands.</summary>
    public static Span Home(Mention mention)
    {
        var item = mention.Item;
        if (mention.PartId is { } id && item.Parts.FirstOrDefault(part => part.Id == id) is { Part: not null } found)
        {
            return found.At;
        }

        if (mention.Anchor is { } anchor && Outline.Headings(item).FirstOrDefault(heading => heading.Anchor == anchor) is { At.File: not null } place)
        {
            return place.At;
        }

        return item.Has(Item.IdField) ? item.PlaceOfId : item.Document.File.At(0, 0);
    }

    private static IEnumerable<Mention> All(Site site)
    {
        foreach (var reference in site.Knowledge.Items.SelectMany(item => item.References).Concat(site.Knowledge.Configuration.References))
        {
            if ((reference.Target ?? site.Knowledge.Find(reference.Id)) is { } target)
            {
                yield return new(target, reference.Target is null || reference.TargetPart is not null ? reference.PartId : null, null, reference.At);
            }
        }

        foreach (var link in site.Knowledge.Items.SelectMany(item => item.Body.Links))
        {
            if (link.Item is { } target)
            {
                yield return new(target, link.PartId, link.Anchor, link.At);
            }
        }
    }

    private static Mention? Word(Site site, SourceFile file, int offset)
    {
        var (start, end) = (offset, offset);
        while (start > 0 && IsPartOfId(file.Text[start - 1]))
        {
            start--;
        }

        while (end < file.Text.Length && IsPartOfId(file.Text[end]))
        {
            end++;
        }

        var word = file.Text[start..end].Trim('.', '/', ':');
        var cut = word.IndexOfAny(['/', ':']);
        return site.Knowledge.Find(word) is { } item && word.Any(char.IsDigit) ? new(item, null, null, file.At(start, end - start))
            : cut > 0 && site.Knowledge.Find(word[..cut]) is { } owner && owner.Part(word[(cut + 1)..]) is not null ? new(owner, word[(cut + 1)..], null, file.At(start, end - start))
            : null;
    }

    private static bool IsPartOfId(char letter) => char.IsLetterOrDigit(letter) || letter is '-' or '_' or '.' or '/' or ':';
}
