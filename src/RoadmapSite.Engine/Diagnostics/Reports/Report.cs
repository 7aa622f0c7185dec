using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Diagnostics.Reports;

/// <summary>Turns findings into a text that people or tools read.</summary>
public abstract class Report
{
    /// <summary>As <c>--format</c> names it.</summary>
    public abstract string Name { get; }

    /// <summary>Whether its readers know files by their paths from the top of the repository, and not from where the command was typed.</summary>
    public virtual bool IsOfRepository => false;

    public abstract void Write(TextWriter output, Findings findings, ReportContext context);

    /// <param name="root">The content folder as it was typed, which goes before every path.</param>
    public void Write(TextWriter output, Findings findings, string root) => Write(output, findings, new ReportContext(root));

    /// <summary>Every format there is.</summary>
    public static IReadOnlyList<Report> All { get; } = [new ConsoleReport(), new JsonReport(), new SarifReport(), new GithubReport(), new JunitReport(), new RdjsonReport()];

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

    /// <summary>JSON for tools, and for people who look at it.</summary>
    protected static void WriteJson(TextWriter output, Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            write(json);
        }

        output.Write(Encoding.UTF8.GetString(buffer.ToArray()));
        output.Write('\n');
    }

    /// <summary>The message and the way out, for formats that have no place for the second.</summary>
    protected static string MessageWithHelp(Diagnostic finding) => finding.Help is { } help ? $"{finding.Message}\nHelp: {help}" : finding.Message;

    /// <summary>Why a finding is lived with, on whose word and until when.</summary>
    protected static string Justification(Allowance allowance) =>
        $"Allowed: {allowance.Reason.TrimEnd('.')}. {allowance.Owner?.Id} answers for it{(allowance.Until is { } until ? $", until {until.End.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}" : "")}.";

    protected static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
