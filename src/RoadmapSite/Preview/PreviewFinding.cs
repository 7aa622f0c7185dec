using System.Globalization;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Preview;

/// <summary>A finding as the overlay shows it, with its place on this machine.</summary>
/// <param name="Page">The page of the item it is about; null when it is about none.</param>
/// <param name="Path">The way to the file from where the command was typed.</param>
internal sealed record PreviewFinding(Severity Severity, string Code, string Rule, string Message, string? Help, string? Page, string Path, int Line, int Column)
{
    /// <summary>The file on this machine, with <c>/</c>; null for words of the command line, which no editor opens.</summary>
    public string? FullPath { get; init; }

    /// <summary>As terminals and editors write it: <c>content/risks/RISK-08.md(7,11)</c>.</summary>
    public string Place => FullPath is null ? Path : string.Create(CultureInfo.InvariantCulture, $"{Path}({Line},{Column})");

    /// <summary>What opens the place in Visual Studio Code, and in what understands its addresses.</summary>
    public string? EditorAddress => FullPath is null ? null : string.Create(CultureInfo.InvariantCulture, $"vscode://file/{RelativePath.Escape(FullPath.TrimStart('/'))}:{Line}:{Column}");

    /// <param name="folder">The content folder as it was typed.</param>
    public static PreviewFinding Of(Diagnostic finding, string? page, string folder)
    {
        var full = finding.At.File.IsFile ? System.IO.Path.GetFullPath(System.IO.Path.Combine(folder, finding.At.File.Path)) : null;
        var shown = full is null ? finding.At.File.Path : System.IO.Path.IsPathRooted(folder) ? full : System.IO.Path.GetRelativePath(".", full);
        return new(finding.Severity, finding.Code, finding.Rule.Name, finding.Message, finding.Help, page, shown.Replace('\\', '/'), finding.At.Line, finding.At.Column)
        {
            FullPath = full?.Replace('\\', '/'),
        };
    }
}
