using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Rules;

/// <summary>A file whose bytes are not UTF-8.</summary>
internal sealed class NotUtf8() : Rule("RM011", Severity.Error)
{
    public static NotUtf8 Rule { get; } = new();

    public Diagnostic Found(Span at) => Report(
        at,
        "This file is not UTF-8 from here on; the bytes that are not were read as “�”.",
        "save it as UTF-8 in your editor");
}
