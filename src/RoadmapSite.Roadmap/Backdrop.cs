using RoadmapSite.Engine.Charts;

namespace RoadmapSite.Roadmap;

/// <summary>What many drawings have in common, drawn once; the marks of one of them are put on top.</summary>
internal sealed class Backdrop
{
    private const string End = "</svg>";

    private readonly string open;

    public Backdrop(Svg common)
    {
        var text = common.Draw().Text;
        open = text[..^End.Length];
    }

    /// <param name="marks">A drawing of the same size.</param>
    public Markup With(Svg marks)
    {
        var text = marks.Draw().Text;
        return new(string.Concat(open, text.AsSpan(text.IndexOf('>', StringComparison.Ordinal) + 1)));
    }
}
