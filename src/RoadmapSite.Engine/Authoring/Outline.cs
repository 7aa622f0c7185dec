using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Authoring;

/// <summary>What a file holds: its items, their parts with ids, the headings of its prose.</summary>
public static class Outline
{
    public static IReadOnlyList<OutlineEntry> Of(Site site, string path) => [.. site.Knowledge.Items
        .Where(item => item.Document.File.Path == path)
        .OrderBy(item => item.PlaceOfId.Start)
        .SelectMany(item => item.Parts
            .Where(part => part.At.File.Path == path)
            .Select(part => new OutlineEntry(part.Id, ItemFacts.TitleOf(item, part.Id), 1, part.At))
            .Concat(Headings(item))
            .Prepend(new OutlineEntry(item.Type.IsPage ? item.Title : item.Id, item.Type.IsPage ? item.Type.Label : item.Title, 0, item.PlaceOfId)))];

    /// <summary>The headings of an item's prose, with their places.</summary>
    internal static IEnumerable<OutlineEntry> Headings(Item item)
    {
        var file = item.Document.File;
        var headings = new Queue<Heading>(item.Body.Headings);
        for (var line = item.Document.BodyStart; line < file.Text.Length && headings.Count > 0; line = YamlOutline.LineEnd(file.Text, line) + 1)
        {
            var text = file.Text[line..YamlOutline.LineEnd(file.Text, line)].TrimEnd();
            var marks = text.TakeWhile(letter => letter == '#').Count();
            var words = marks is > 0 and < 7 ? text[marks..].Trim() : "";

            // Words are compared by their letters, for a heading may have marks of its own.
            if (words.Length > 0 && Casing.Slug(words) is var slug && slug.Contains(Casing.Slug(headings.Peek().Text), StringComparison.Ordinal))
            {
                var heading = headings.Dequeue();
                yield return new(heading.Text, "", Math.Max(1, heading.Level - 1), file.At(line, text.Length), heading.Anchor);
            }
        }
    }
}
