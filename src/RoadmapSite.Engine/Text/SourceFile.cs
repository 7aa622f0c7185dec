namespace RoadmapSite.Engine.Text;

/// <summary>A file as it was read: its path inside the content folder (with <c>/</c>), and its text.</summary>
/// <remarks>Places are offsets into <see cref="Text"/>; lines and columns are worked out when somebody asks.</remarks>
public sealed class SourceFile(string path, string text)
{
    private int[]? lineStarts;

    public string Path { get; } = path;

    public string Text { get; private set; } = text;

    /// <summary>False for words of the command line or the environment, whose path is their name.</summary>
    public bool IsFile { get; init; } = true;

    /// <summary>Whether it is there and cannot be read, so that nobody knows its text.</summary>
    public bool IsUnreadable { get; init; }

    /// <summary>The file's name without folder and extension.</summary>
    public string Stem => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The folder with <c>/</c>, empty for the root.</summary>
    public string Folder => RelativePath.Folder(Path);

    public Span Whole => new(this, 0, 0);

    public Span At(int start, int length) =>
        new(this, Math.Clamp(start, 0, Text.Length), Math.Clamp(length, 0, Text.Length - Math.Clamp(start, 0, Text.Length)));

    /// <summary>Line and column, both from 1, of an offset.</summary>
    public (int Line, int Column) Position(int offset)
    {
        var starts = lineStarts ??= FindLines(Text);
        var found = Array.BinarySearch(starts, offset);
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, offset - starts[line] + 1);
    }

    /// <summary>The text of a line, numbered from 1, without its end.</summary>
    public string Line(int number) => LineSpan(number).ToString();

    /// <summary>The same without a copy: a line may be the whole file, and many findings may be about it.</summary>
    internal ReadOnlySpan<char> LineSpan(int number)
    {
        var starts = lineStarts ??= FindLines(Text);
        var start = starts[number - 1];
        var end = number < starts.Length ? starts[number] : Text.Length;
        return Text.AsSpan(start..end).TrimEnd("\r\n");
    }

    /// <summary>Takes the text of a later reading, whose beginning is the same: places in that stay what they are.</summary>
    internal void Continue(string later) => (Text, lineStarts) = (later, null);

    private static int[] FindLines(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }
}
