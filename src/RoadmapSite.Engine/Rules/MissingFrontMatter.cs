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
        $"Every page in this folder is {Grammar.Article(type)} {type}, and this one has no front matter to say which.",
        $"begin the file with a line “---”, then “title: …” and the other keys, then “---” again; a page that is no {type} belongs in another folder");

    public Diagnostic NotClosed(Span at) => Report(at, "The front matter that begins here is never closed.", "write a line “---” below its last key");
}
