using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Themes;

/// <summary>HTML that stands in a buffer: the page inside the layout.</summary>
internal sealed class WrittenHtml(PooledWriter html) : HtmlValue
{
    protected override void Write(TextWriter writer) => writer.Write(html.Written);
}
