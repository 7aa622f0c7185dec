using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Authoring;

/// <summary>Where the YAML of a file stands and which keys it may have, as far as a file that is being written lets one tell.</summary>
internal sealed record FileShape(int Start, int End, Fields Fields, ItemType? Type)
{
    /// <summary>Null for a file that holds no keys, such as a page without front matter.</summary>
    public static FileShape? Of(Site site, SourceFile file)
    {
        var isYaml = file.Path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase) || file.Path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase);
        var (start, end) = isYaml ? (0, file.Text.Length) : FrontMatter(file.Text);
        if (end < 0)
        {
            return null;
        }

        if (isYaml && Path.GetFileNameWithoutExtension(file.Path) == "roadmap" && file.Folder.Length == 0)
        {
            return new(start, end, site.Catalog.Settings, null);
        }

        if (isYaml && file.Stem == "_defaults")
        {
            return new(start, end, TypeOf(site, file, start, end)?.Fields ?? new(site.Knowledge.Types.SelectMany(one => one.Fields.All).DistinctBy(field => field.Name)), null);
        }

        var type = TypeOf(site, file, start, end);
        return type is null && isYaml
            ? new(start, end, new(Item.TypeField), null)
            : new(start, end, type is null or { IsPage: true } ? PageItem.ItemType.Fields.With(Item.PageTitleField) : type.Fields, type);
    }

    private static ItemType? TypeOf(Site site, SourceFile file, int start, int end)
    {
        var types = site.Knowledge.Types;
        for (var line = start; line < end; line = Math.Max(line + 1, YamlOutline.LineEnd(file.Text, line) + 1))
        {
            var words = YamlOutline.FirstLine(file.Text[line..end]);
            if (words.StartsWith("type:", StringComparison.Ordinal) && types.FirstOrDefault(type => type.Name == words[5..].Split(" #")[0].Trim().Trim('"', '\'')) is { } written)
            {
                return written;
            }
        }

        var folders = site.Knowledge.Configuration.Folders;
        return file.Path.Split('/').SkipLast(1).Append(file.Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? "" : file.Stem).Reverse()
            .Select(name => types.FirstOrDefault(type => !type.IsPage && (type.Plural.Equals(name, StringComparison.OrdinalIgnoreCase) || folders.Any(folder => folder.Key.Equals(name, StringComparison.OrdinalIgnoreCase) && folder.Value == type.Name))))
            .FirstOrDefault(type => type is not null);
    }

    /// <summary>Between the fences; without a closing one up to the first blank line.</summary>
    private static (int Start, int End) FrontMatter(string text)
    {
        if (YamlOutline.FirstLine(text).TrimEnd() != "---")
        {
            return (0, -1);
        }

        var start = Math.Min(text.Length, YamlOutline.LineEnd(text, 0) + 1);
        var blank = -1;
        for (var line = start; line < text.Length; line = YamlOutline.LineEnd(text, line) + 1)
        {
            var words = text.AsSpan(line, YamlOutline.LineEnd(text, line) - line).TrimEnd();
            if (words is "---")
            {
                return (start, line);
            }

            blank = words.IsEmpty && blank < 0 ? line : blank;
        }

        return (start, blank < 0 ? text.Length : blank);
    }
}
