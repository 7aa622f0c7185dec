using System.Text.Json.Nodes;

namespace RoadmapSite.LanguageServer;

/// <summary>Offsets of a text as the lines and characters of the protocol: from 0, in UTF-16 units, and a lone carriage return ends a line too.</summary>
internal sealed class LineMap
{
    private readonly string text;
    private readonly List<int> starts = [0];
    private readonly int mark;

    /// <param name="hasMark">Whether the editor counts a byte order mark before the text.</param>
    public LineMap(string text, bool hasMark = false)
    {
        this.text = text;
        mark = hasMark ? 1 : 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 >= text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }
    }

    /// <summary>A place past the end of a line or of the text is the end.</summary>
    public int Offset(int line, int character)
    {
        if (line < 0 || line >= starts.Count)
        {
            return line < 0 ? 0 : text.Length;
        }

        var end = line + 1 < starts.Count ? starts[line + 1] : text.Length;
        while (end > starts[line] && text[end - 1] is '\r' or '\n')
        {
            end--;
        }

        return (int)Math.Clamp((long)starts[line] + character - (line == 0 ? mark : 0), starts[line], end);
    }

    public JsonObject Position(int offset)
    {
        var found = starts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        return new() { ["line"] = line, ["character"] = offset - starts[line] + (line == 0 ? mark : 0) };
    }

    public JsonObject Range(int start, int length) => new() { ["start"] = Position(start), ["end"] = Position(start + length) };
}
