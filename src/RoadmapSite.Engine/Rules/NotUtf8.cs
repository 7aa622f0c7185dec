using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Rules;

/// <summary>A file whose bytes are not UTF-8, or that cannot be read at all.</summary>
internal sealed class NotUtf8() : Rule("RM011", Severity.Error)
{
    public static NotUtf8 Rule { get; } = new();

    private const string Way = "save the file as UTF-8 (in the editor: “Save with encoding”, or “Encoding” in the save dialogue), then mend the letters that were lost";

    public Diagnostic Found(Span at) =>
        Report(at, "This file is not UTF-8: the letter here cannot be read, and maybe others after it; each is shown as “�”.", Way);

    public Diagnostic IsUtf16(Span at) => Report(at, "This file is UTF-16. It was read, but other tools and the history of changes will not show its text.", "save the file as UTF-8");

    public Diagnostic IsUnreadable(Span at, string reason, string way) => Report(at, $"This file cannot be read, because {reason}. Nothing is published without it.", way);

    public Diagnostic HasZero(Span at) => Report(at, "A zero byte stands here, and no text has one.", "take it out; if the file is full of them, save it as UTF-8");
}
