using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;

namespace RoadmapSite.Engine.Rules;

/// <summary>Quotes and lists within each other past any honest use. The page shows its text as it was written.</summary>
internal sealed class MarkdownTooDeep() : Rule("RM015", Severity.Error)
{
    public static MarkdownTooDeep Rule { get; } = new();

    public override bool ReadsProse => true;

    public override IEnumerable<Diagnostic> Check(KnowledgeBase knowledge) => knowledge.Items
        .Where(item => item.Body.IsTooDeep)
        .Select(item => Report(
            item.Document.File.At(FirstWord(item.Document), 1),
            "The quotes, lists or brackets below are nested too deep to follow, so the page shows its text as it was written.",
            "look for a long run of “>”, “-” or “[” that came in by accident"));

    private static int FirstWord(Document document)
    {
        var text = document.File.Text;
        var at = document.BodyStart;
        while (at < text.Length - 1 && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}
