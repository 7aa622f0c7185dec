using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Rules;

/// <summary>A file whose lines do not all end the same way.</summary>
internal sealed class MixedLineEndings() : Rule("RM012", Severity.Warning)
{
    public static MixedLineEndings Rule { get; } = new();

    /// <summary>One finding a file, at the first line that ends another way than most.</summary>
    public IEnumerable<Diagnostic> Check(SourceFile file)
    {
        // A spreadsheet writes LF inside a cell and CRLF after a row, and means both.
        if (!file.Text.Contains('\r', StringComparison.Ordinal) || file.Path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
        {
            yield break;
        }

        var endings = EndingsOf(file.Text).GroupBy(ending => ending.Name).OrderByDescending(group => group.Count()).ToList();
        if (endings.Count > 1)
        {
            var (most, first) = (endings[0], endings.Skip(1).SelectMany(group => group).MinBy(ending => ending.At));
            var others = endings.Skip(1).Select(group => $"{group.Count()} with {group.Key}");
            yield return Report(
                file.At(first.At, 0),
                $"{Grammar.Count(most.Count(), "line")} of this file {(most.Count() == 1 ? "ends" : "end")} with {most.Key}, and {Grammar.And([.. others])}; this is the first that differs.",
                "let the editor convert the whole file to one kind (it shows “CRLF” or “LF” in its status bar); a line “* text=auto” in .gitattributes keeps it that way");
        }
    }

    private static IEnumerable<(string Name, int At)> EndingsOf(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
            {
                yield return ("CRLF (Windows)", i++);
            }
            else if (text[i] is '\r' or '\n')
            {
                yield return (text[i] == '\n' ? "LF (Linux and macOS)" : "CR alone (a broken copy)", i);
            }
        }
    }
}
