using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Rules;

/// <summary>HTML in prose, which readers would see as it was typed.</summary>
internal sealed class RawHtml() : Rule("RM609", Severity.Warning)
{
    public static RawHtml Rule { get; } = new();

    public override bool ReadsProse => true;

    public override IEnumerable<Diagnostic> Check(KnowledgeBase knowledge) =>
        from item in knowledge.Items
        from tag in item.Body.RawHtml
        select Report(
            tag,
            NameOf(tag) is "!"
                ? "A comment in HTML is no comment here: readers see it."
                : $"“{Grammar.Short(tag.Text)}” is HTML, and readers see it as it is typed.",
            WayOut(NameOf(tag)));

    private static string NameOf(Span tag) => tag.Text.StartsWith("<!", StringComparison.Ordinal)
        ? "!"
        : new string([.. tag.Text[1..].TakeWhile(char.IsAsciiLetterOrDigit)]).ToLowerInvariant();

    private static string WayOut(string name) => name switch
    {
        "!" => "take it out; in front matter, a line that begins with # is a comment",
        "b" or "strong" => "write **between two asterisks**",
        "i" or "em" => "write *between asterisks*",
        "br" => "end the line with two spaces or with a backslash",
        "hr" => "write --- on a line of its own",
        "a" => "write [words](address), or [[ID]] for an item",
        "img" or "picture" => "write ![what it shows](file.png)",
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => "write ## before the heading",
        "ul" or "ol" or "li" => "begin each line with “- ” or “1. ”",
        "table" or "tr" or "td" or "th" => "write the table with | between its columns",
        "code" or "pre" or "kbd" or "samp" => "write it `between backquotes`",
        "p" or "div" or "span" => "take it out; an empty line begins a paragraph",
        _ => "write it in Markdown, or take it out; a tag that is meant to be read stands `between backquotes`",
    };
}
