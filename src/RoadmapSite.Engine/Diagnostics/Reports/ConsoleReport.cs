using System.Globalization;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Diagnostics.Reports;

/// <summary>For people: a line that terminals and editors make clickable, the source line with a caret under the word, and the way out.</summary>
public sealed class ConsoleReport : Report
{
    private const int MostColumns = 160;

    private const string Plain = "\e[0m";
    private const string Faint = "\e[2m";
    private const string Bold = "\e[1m";
    private const string Green = "\e[32m";

    /// <summary>Whether the text goes to a terminal that shows colours (ECMA-48, select graphic rendition).</summary>
    public bool HasColour { get; init; }

    public override string Name => "text";

    public override void Write(TextWriter output, Findings findings, ReportContext context)
    {
        foreach (var finding in findings.Open)
        {
            WriteFinding(output, finding, context.Root, HasColour);
            output.Write('\n');
        }

        output.Write(Summary(findings) + "\n");
    }

    /// <summary>One finding, as the rule pages show it.</summary>
    public static void WriteFinding(TextWriter output, Diagnostic finding, string root) => WriteFinding(output, finding, root, hasColour: false);

    private static void WriteFinding(TextWriter output, Diagnostic finding, string root, bool hasColour)
    {
        // What is printed without colours is printed with them too: they only stand between its words.
        string In(string colour, string words) => hasColour ? colour + words + Plain : words;
        var level = finding.Severity switch { Severity.Error => "\e[31;1m", Severity.Warning => "\e[33;1m", _ => "\e[36;1m" };

        var (line, column) = finding.At.File.Position(finding.At.Start);
        output.Write(string.Create(CultureInfo.InvariantCulture, $"{In(Bold, $"{PathOf(finding, root)}({line},{column})")}: {In(level, $"{Word(finding.Severity)} {finding.Code}")}: {finding.Message} {In(Faint, $"[{finding.Rule.Name}]")}\n"));
        WriteSource(output, finding.At, carets => In(level, carets));
        foreach (var note in finding.Notes)
        {
            var (noteLine, noteColumn) = note.At.File.Position(note.At.Start);
            output.Write(string.Create(CultureInfo.InvariantCulture, $"  note: {note.Message}: {PathOf(note.At, root)}({noteLine},{noteColumn})\n"));
        }

        if (finding.Help is { } help)
        {
            output.Write($"  {In(Green, "help")}: {help}\n");
        }
    }

    private static void WriteSource(TextWriter output, Span at, Func<string, string> colour)
    {
        if (at.File.Text.Length == 0)
        {
            return;
        }

        var (number, column) = at.File.Position(at.Start);
        var line = at.File.LineSpan(number);
        var from = column - 1;

        // A long line is shown around the word.
        var cut = from > MostColumns - 40 ? from - 40 : 0;
        var shown = line[cut..Math.Min(line.Length, cut + MostColumns)].ToString().Replace('\t', ' ');
        var lead = cut > 0 ? "…" : "";
        var tail = cut + MostColumns < line.Length ? "…" : "";
        var length = Math.Clamp(at.Length, 1, Math.Max(1, shown.Length - (from - cut)));
        output.Write(string.Create(CultureInfo.InvariantCulture, $"{number,5} | {lead}{shown}{tail}").TrimEnd() + "\n");
        output.Write($"      | {new string(' ', lead.Length + from - cut)}{colour(new string('^', length))}\n");
    }

    /// <summary>How many there are of each level, and how many are allowed.</summary>
    internal static string Summary(Findings findings)
    {
        var counts = new (Severity Severity, string Word)[] { (Severity.Error, "error"), (Severity.Warning, "warning"), (Severity.Information, "hint") }
            .Select(level => (Count: findings.Count(level.Severity), level.Word))
            .Where(level => level.Count > 0)
            .Select(level => Grammar.Count(level.Count, level.Word))
            .ToList();
        var open = counts.Count == 0 ? "No findings" : Grammar.And(counts);
        return findings.Allowed.Count == 0 ? open + "." : $"{open}; {findings.Allowed.Count} allowed.";
    }
}
