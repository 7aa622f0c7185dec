using System.Globalization;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Diagnostics.Reports;

/// <summary>For GitHub Actions: a line a finding, which becomes a note in the changed lines of a pull request.</summary>
/// <remarks>A run shows ten errors, ten warnings and ten notices of each step, so findings in changed files come first.</remarks>
public sealed class GithubReport : Report
{
    /// <summary>GitHub takes a mebibyte a step and shows nothing of a summary that is longer.</summary>
    private const int MostSummary = 900_000;

    public override string Name => "github";

    public override bool IsOfRepository => true;

    public override void Write(TextWriter output, Findings findings, ReportContext context)
    {
        foreach (var finding in InOrder(findings, context))
        {
            output.Write($"::{Command(finding.Severity)} {Place(finding, context)}title={Property($"{finding.Code} {finding.Rule.Name}")}::{Escape(MessageWithHelp(finding))}\n");
        }

        output.Write(ConsoleReport.Summary(findings) + "\n");
    }

    /// <summary>All findings as a table, for the page of the run.</summary>
    public static void WriteSummary(TextWriter output, Findings findings, ReportContext context)
    {
        output.Write($"## Roadmap check\n\n{ConsoleReport.Summary(findings)}\n");
        if (findings.Open.Count == 0)
        {
            return;
        }

        output.Write("\n| | Place | Finding | Rule |\n| --- | --- | --- | --- |\n");
        var (written, size) = (0, 0);
        foreach (var finding in InOrder(findings, context))
        {
            var (line, column) = finding.At.File.Position(finding.At.Start);
            var help = finding.Help is { } way ? $"<br>{Cell(Casing.InitialCapital(way))}" : "";
            var row = string.Create(CultureInfo.InvariantCulture, $"| {Word(finding.Severity)} | {Cell(PathOf(finding, context.Root))}:{line}:{column} | {Cell(finding.Message)}{help} | {finding.Code} {finding.Rule.Name} |\n");
            size += System.Text.Encoding.UTF8.GetByteCount(row);
            if (size > MostSummary)
            {
                output.Write($"\n{Grammar.Count(findings.Open.Count - written, "more finding")} did not fit in here; the log of the step has them all.\n");
                return;
            }

            output.Write(row);
            written++;
        }
    }

    private static IEnumerable<Diagnostic> InOrder(Findings findings, ReportContext context) => findings.Open.OrderBy(finding => context.Changed.Contains(finding.At.File.Path) ? 0 : 1);

    /// <summary>Columns are taken only for a place on one line, and the last one is part of it.</summary>
    private static string Place(Diagnostic finding, ReportContext context)
    {
        if (!finding.At.File.IsFile)
        {
            return "";
        }

        var (line, column) = finding.At.File.Position(finding.At.Start);
        var (endLine, endColumn) = finding.At.File.Position(finding.At.Start + finding.At.Length);
        var end = endLine == line ? string.Create(CultureInfo.InvariantCulture, $",endLine={line},endColumn={Math.Max(column, endColumn - 1)}") : "";
        return string.Create(CultureInfo.InvariantCulture, $"file={Property(PathOf(finding, context.Root))},line={line},col={column}{end},");
    }

    private static string Command(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private static string Property(string text) => Escape(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private static string Escape(string text) => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    /// <summary>Words of the content, which may hold anything, as they stand: no table, markup or mention of somebody comes out of them.</summary>
    private static string Cell(string text)
    {
        var cell = new System.Text.StringBuilder(text.Length + 8);
        foreach (var letter in text)
        {
            _ = letter switch
            {
                '<' => cell.Append("&lt;"),
                '>' => cell.Append("&gt;"),
                '&' => cell.Append("&amp;"),
                '@' => cell.Append("&#64;"),
                '\r' or '\n' => cell.Append(' '),
                '\\' or '|' or '`' or '*' or '_' or '[' or ']' or '#' or '~' or '!' or '$' => cell.Append('\\').Append(letter),
                _ => cell.Append(letter),
            };
        }

        return cell.ToString();
    }
}
