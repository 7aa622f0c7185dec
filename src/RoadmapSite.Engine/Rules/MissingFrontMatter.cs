using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Rules;

/// <summary>A page in a typed folder without front matter, or whose front matter is never closed.</summary>
internal sealed class MissingFrontMatter() : Rule("RM001", Severity.Error)
{
    public static MissingFrontMatter Rule { get; } = new();

    public Diagnostic Missing(Span at, string type) => Report(
        at,
        $"This folder holds {Grammar.Plural(type)}, and this page has no front matter to read one from.",
        "begin the file with a line of three hyphens, then keys such as “title: …”, then three hyphens again; or move the page to a folder of prose");

    public Diagnostic NotClosed(Span at) => Report(at, "The front matter that starts here is never closed.", "write a line of three hyphens after its last key");
}
