namespace RoadmapSite.Engine.Diagnostics.Reports;

/// <summary>Turns findings into a text that people or tools read.</summary>
public abstract class Report
{
    /// <summary>As <c>--format</c> names it.</summary>
    public abstract string Name { get; }

    /// <param name="root">The content folder as it was typed, which goes before every path.</param>
    public abstract void Write(TextWriter output, Findings findings, string root);

    /// <summary>Every format there is.</summary>
    public static IReadOnlyList<Report> All { get; } = [new ConsoleReport(), new JsonReport()];

    protected static string PathOf(Diagnostic finding, string root) => root.Length == 0 ? finding.At.File.Path : $"{root}/{finding.At.File.Path}";

    protected static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
