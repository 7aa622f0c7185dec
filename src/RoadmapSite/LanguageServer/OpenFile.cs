using RoadmapSite.Engine.Text;

namespace RoadmapSite.LanguageServer;

/// <summary>A file as it is on the screen, which wins over the one on disk.</summary>
/// <param name="Uri">As the editor writes it.</param>
/// <param name="Content">With a byte order mark where the editor has one.</param>
internal sealed record OpenFile(string Path, string Uri, int? Version, string Content)
{
    private const char Mark = '\uFEFF';

    public bool HasMark => Content.StartsWith(Mark);

    /// <summary>As the reader of content sees it.</summary>
    public SourceFile Source => new(Path, HasMark ? Content[1..] : Content);

    /// <summary>With one change of the editor made.</summary>
    public OpenFile Change(Func<LineMap, (int Start, int End)>? range, string text)
    {
        if (range is null)
        {
            return this with { Content = text };
        }

        var map = new LineMap(Content);
        var (start, end) = range(map);
        return this with { Content = string.Concat(Content.AsSpan(0, Math.Min(start, end)), text, Content.AsSpan(Math.Max(start, end))) };
    }
}
