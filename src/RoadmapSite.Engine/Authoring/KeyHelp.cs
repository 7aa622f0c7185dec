using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Authoring;

/// <summary>What a key of front matter is for.</summary>
public static class KeyHelp
{
    /// <summary>The key at a place and its explanation in Markdown; null where no known key stands.</summary>
    public static (Span At, string Text)? At(Site site, SourceFile file, int offset)
    {
        if (FileShape.Of(site, file) is not { } shape || offset < shape.Start || offset >= shape.End)
        {
            return null;
        }

        var end = offset;
        while (end < shape.End && (char.IsLetterOrDigit(file.Text[end]) || file.Text[end] is '-' or '_'))
        {
            end++;
        }

        if (end >= file.Text.Length || file.Text[end] != ':' || YamlCursor.At(file.Text, shape.Start, shape.End, end) is not { IsKey: true } cursor || cursor.WordStart > offset)
        {
            return null;
        }

        var at = file.At(cursor.WordStart, end - cursor.WordStart);
        return Completion.Follow(shape, [.. cursor.Path, at.Text]).Field is { } field && field.Name == at.Text ? (at, Text(field)) : null;
    }

    private static string Text(Field field) => $"**{field.Name}**{(field.Required ? " (required)" : "")}  \n{field.Description}\n\nWrite {field.Kind.Expected}.";
}
