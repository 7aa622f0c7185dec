using DiffPlex.Renderer;
using RoadmapSite.Engine.Text;

namespace RoadmapSite;

/// <summary>Content files with edits put in, to be shown or written.</summary>
internal sealed class EditedFiles
{
    private readonly List<(string Path, string Full, byte[] Before, byte[] After)> files = [];

    /// <param name="folder">The content folder as it was typed.</param>
    /// <param name="edits">Of any files beneath it.</param>
    /// <exception cref="UsageException">A file is no UTF-8, or is no longer what was read.</exception>
    public EditedFiles(string folder, IEnumerable<TextEdit> edits)
    {
        foreach (var group in edits.GroupBy(edit => edit.At.File.Path, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var path = $"{folder.Replace('\\', '/').TrimEnd('/')}/{group.Key}";
            var full = Path.Combine(folder, group.Key);
            var before = File.ReadAllBytes(full);
            var after = TextEdits.Apply(before, group.First().At.File, group)
                ?? throw new UsageException($"“{path}” is not UTF-8, or has changed since it was read; nothing was written. Save it as UTF-8 and run this again.");
            files.Add((path, full, before, after));
        }
    }

    public int Count => files.Count;

    public string Diff() => string.Concat(files.Select(file =>
        UnidiffRenderer.GenerateUnidiff(Text(file.Before), Text(file.After), file.Path, file.Path).ReplaceLineEndings("\n").TrimEnd('\n') + "\n"));

    /// <summary>All of them, or as many as the disk takes before it refuses one: the message says which.</summary>
    public void Write()
    {
        foreach (var file in files)
        {
            File.WriteAllBytes(file.Full, file.After);
        }
    }

    private static string Text(byte[] bytes) => System.Text.Encoding.UTF8.GetString(bytes);
}
