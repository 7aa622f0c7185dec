using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Edits;

/// <summary>Writes an item's old id among its aliases, in the way its front matter is written.</summary>
internal static class OldName
{
    /// <param name="map">The item's keys; null where it has none.</param>
    public static TextEdit Keep(Item item, YamlMap? map, string newId)
    {
        var file = item.Document.File;
        var old = item.Id;
        if (map is null)
        {
            return new(file.At(0, 0), $"---{LineEnd(file)}aliases: [{old}]{LineEnd(file)}---{LineEnd(file)}{LineEnd(file)}");
        }

        if (map.Find("aliases") is { } written)
        {
            return Join(file, written, old, newId);
        }

        var id = map.Find("id");
        if (map.At.Text.StartsWith('{'))
        {
            return id is null ? new(file.At(map.At.Start + 1, 0), $"aliases: [{old}]{(map.Entries.Count > 0 ? ", " : "")}") : new(After(id.Value.At), $", aliases: [{old}]");
        }

        // Of a map that is empty the place is the fence above it.
        if (map.Entries.Count == 0)
        {
            return new(file.At(YamlOutline.LineEnd(file.Text, map.At.Start) + 1, 0), $"aliases: [{old}]{LineEnd(file)}");
        }

        if (id is null)
        {
            return new(file.At(map.Entries[0].Key.At.Start, 0), $"aliases: [{old}]{LineEnd(file)}{Indent(map)}");
        }

        return new(EndOfLine(id.Value.At.Length > 0 ? After(id.Value.At) : After(id.Key.At)), $"{LineEnd(file)}{Indent(map)}aliases: [{old}]");
    }

    private static TextEdit Join(SourceFile file, YamlEntry written, string old, string newId)
    {
        switch (written.Value)
        {
            // Back to a name it had before: that is an alias no longer.
            case YamlList list when list.Items.OfType<YamlScalar>().FirstOrDefault(alias => alias.Text == newId) is { } again && again.At.Text.Contains(newId, StringComparison.Ordinal):
                return new(file.At(again.At.Start + again.At.Text.IndexOf(newId, StringComparison.Ordinal), newId.Length), old);
            case YamlList { Items: [.., var last] } list when list.At.Text.StartsWith('['):
                return new(After(last.At), $", {old}");
            case YamlList { Items.Count: 0 } list:
                return new(file.At(list.At.Start + 1, 0), old);
            case YamlList { Items: [.., var last] }:
                var line = YamlOutline.LineStart(file.Text, last.At.Start);
                return new(EndOfLine(After(last.At)), LineEnd(file) + file.Text[line..file.Text.IndexOf('-', line)] + $"- {old}");
            case YamlScalar { IsNull: true, At.Length: > 0 } nothing:
                return new(nothing.At, $"[{old}]");
            case YamlScalar { IsNull: false } one:
                return new(one.At, $"[{one.At.Text}, {old}]");
            default:
                return new(file.At(file.Text.IndexOf(':', written.Key.At.Start + written.Key.At.Length) + 1, 0), $" [{old}]");
        }
    }

    /// <summary>The space before a block map's keys: the first may stand behind the hyphen of a list.</summary>
    private static string Indent(YamlMap map) => new(' ', map.Entries[0].Key.At.Column - 1);

    private static Span After(Span at) => at.File.At(at.Start + at.Length, 0);

    private static Span EndOfLine(Span at)
    {
        var end = YamlOutline.LineEnd(at.File.Text, at.Start);
        return at.File.At(end > at.Start && at.File.Text[end - 1] == '\r' ? end - 1 : end, 0);
    }

    private static string LineEnd(SourceFile file) => YamlOutline.FirstLine(file.Text) is var first && file.Text.AsSpan(first.Length).StartsWith("\r\n") ? "\r\n" : "\n";
}
