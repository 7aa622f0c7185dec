using RoadmapSite.Engine.Text;

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

    protected static string PathOf(Diagnostic finding, string root) => PathOf(finding.At, root);

    /// <summary>The way to a file from where the command was typed; a setting of the command line is no file.</summary>
    protected static string PathOf(Span at, string root) =>
        root.Length == 0 || !at.File.IsFile ? at.File.Path : Join(root, at.File.Path);

    /// <summary>A theme may stand beside the content folder, and <c>content/../themes</c> is <c>themes</c>.</summary>
    private static string Join(string root, string path)
    {
        while (path.StartsWith("../", StringComparison.Ordinal) && Path.GetFileName(root) is not ("" or "." or "..") && root.LastIndexOf('/') != 0)
        {
            (root, path) = (RelativePath.Folder(root), path[3..]);
        }

        return root.Length == 0 ? path : $"{root}/{path}";
    }

    protected static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
